import type { Measured } from '../measure/measured.ts';
import { type Figure, inMegabytes } from './figures.ts';

/** What importing and building take together, in seconds. */
export function secondsOfMaking({ imported, built }: Measured): number {
  return imported.result.seconds + built.result.seconds;
}

/** The most that was resident in either, in bytes, and of that what the process made itself. */
export function peakOfMaking({ imported, built }: Measured) {
  const anonymous = [imported.anonymousPeak, built.anonymousPeak].filter((peak) => peak !== undefined);
  return {
    whole: Math.max(imported.result.peak, built.result.peak),
    anonymous: anonymous.length > 0 ? Math.max(...anonymous) : undefined,
  };
}

/** How much there is, and what importing and building it take. */
export const MAKING: readonly Figure[] = [
  { what: 'films', of: ({ imported }) => imported.result.films },
  { what: 'people', of: ({ imported }) => imported.result.people },
  { what: 'files of the form of IMDb, MB', of: ({ fileBytes }) => inMegabytes(fileBytes) },
  { what: 'import, s', of: ({ imported }) => imported.result.seconds },
  { what: 'import, CPU s', of: ({ imported }) => imported.result.cpuSeconds },
  { what: 'import, peak, MB', of: ({ imported }) => inMegabytes(imported.result.peak) },
  {
    what: 'import, peak of what is anonymous, MB',
    of: ({ imported }) => inMegabytes(imported.anonymousPeak),
  },
  { what: 'build, s', of: ({ built }) => built.result.seconds },
  { what: 'build, CPU s', of: ({ built }) => built.result.cpuSeconds },
  { what: 'build, peak, MB', of: ({ built }) => inMegabytes(built.result.peak) },
  { what: 'build, peak of what is anonymous, MB', of: ({ built }) => inMegabytes(built.anonymousPeak) },
  { what: 'import and build, s', of: secondsOfMaking },
  { what: 'tables on disk, MB', of: ({ built }) => inMegabytes(built.result.tables) },
  { what: 'search on disk, MB', of: ({ built }) => inMegabytes(built.result.search) },
];
