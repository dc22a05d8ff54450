import type { Contents } from '../../data/catalogue.ts';
import { count, plural } from '../../replies/wording/en-formats.ts';
import type { StoreManifest } from '../../store/manifest.ts';

/** How many there are of each kind, as `4 films, 28 people, 13 companies, 11 festivals, 3 sources`. */
export function countsInWords({ film, person, company, festival, source }: Contents['counts']): string {
  return [
    plural(film, 'film', 'films'),
    plural(person, 'person', 'people'),
    plural(company, 'company', 'companies'),
    plural(festival, 'festival', 'festivals'),
    plural(source, 'source', 'sources'),
  ].join(', ');
}

/** How many bytes the files of a store take. */
export function bytesOf({ files }: StoreManifest): number {
  return Object.values(files).reduce((sum, { bytes }) => sum + bytes, 0);
}

/** A part of a whole, which is not nothing where there is anything: `<1 %`. */
export function percentInWords(part: number): string {
  return part > 0 && part < 0.01 ? '<1 %' : `${Math.floor(part * 100)} %`;
}

const UNITS = ['bytes', 'kB', 'MB', 'GB', 'TB'] as const;

/** A size in the largest unit of which there is one, by thousands: `16.1 MB`. */
export function sizeInWords(bytes: number): string {
  const power = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  return `${count.format(Math.round((bytes / 1000 ** power) * 10) / 10)} ${UNITS[power]}`;
}
