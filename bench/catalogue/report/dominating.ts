import { NOTHING, percent, shown, table } from '../../search/report/table.ts';
import type { Measured } from '../measure/measured.ts';
import type { Shares } from '../measure/results.ts';

/** Less is not worth telling. */
const LEAST_PART = 0.03;

/** The parts of a build in the order in which they are made. */
export function phasesTable(measured: readonly Measured[]): string {
  const parts = [...new Set(measured.flatMap(({ built }) => built.result.phases.map(({ made }) => made)))];
  const rows = parts.map((part) => [
    part,
    ...measured.map(({ built: { result } }) => {
      const phase = result.phases.find(({ made }) => made === part);
      return phase ? `${shown(phase.seconds)} (${percent(phase.seconds / result.seconds)})` : NOTHING;
    }),
  ]);
  return table(['part of the build, s (%)', ...measured.map(({ size }) => size.name)], rows);
}

function sharesCell(shares: Shares): string {
  const told = shares.filter(({ part }) => part >= LEAST_PART);
  return told.map(({ of, part }) => `${of} ${percent(part)}`).join(', ');
}

/** Where the time of the main thread goes, by packages and by our own folders. */
export function sharesTable(measured: readonly Measured[]): string {
  const rows = measured.flatMap(({ size, imported, built }) => [
    [`import, ${size.name}`, sharesCell(imported.result.shares)],
    [`build, ${size.name}`, sharesCell(built.result.shares)],
  ]);
  return table(['time of the main thread, %', 'of'], rows);
}
