import { NOTHING, shown, table } from '../../search/report/table.ts';
import type { Measured } from '../measure/measured.ts';
import { headOf, stepsBetween, times } from './growth.ts';

const MEGABYTE = 1e6;

/** A figure that every size has, in the unit that `what` names; undefined where it could not be measured. */
export interface Figure {
  readonly what: string;
  readonly of: (measured: Measured) => number | undefined;
}

export function inMegabytes(bytes: number | undefined): number | undefined {
  return bytes === undefined ? undefined : bytes / MEGABYTE;
}

/** A number with about three digits, or a dash. */
export function cell(value: number | undefined): string {
  return value === undefined ? NOTHING : shown(value);
}

function growthCell(before: number | undefined, after: number | undefined): string {
  const factor = (after ?? Number.NaN) / (before ?? Number.NaN);
  return Number.isFinite(factor) ? times(factor) : NOTHING;
}

/** Figures by size, and by how much each grows from one size to the next. */
export function figuresTable(
  heading: string,
  figures: readonly Figure[],
  measured: readonly Measured[],
): string {
  const steps = stepsBetween(measured);
  const head = [heading, ...measured.map(({ size }) => size.name), ...steps.map(headOf)];
  const rows = figures.map(({ what, of }) => [
    what,
    ...measured.map((each) => cell(of(each))),
    ...steps.map(({ from, to }) => growthCell(of(from), of(to))),
  ]);
  return table(head, rows);
}
