import { table } from '../../search/report/table.ts';
import { OURS } from '../engines.ts';
import type { Measured, MeasuredEngine } from '../measure/measured.ts';
import { cell, inMegabytes } from './figures.ts';
import { times } from './growth.ts';

interface EngineFigure {
  readonly what: string;
  readonly of: (engine: MeasuredEngine) => number | undefined;
}

function slowest(engine: MeasuredEngine, of: 'p50' | 'p99'): number {
  return Math.max(...engine.together.map((read) => read[of]));
}

const FIGURES: readonly EngineFigure[] = [
  { what: 'write all, s', of: ({ written }) => written.seconds },
  { what: 'on disk, MB', of: ({ written }) => inMegabytes(written.bytes) },
  { what: 'open and read one, ms', of: ({ alone }) => alone.firstRead },
  { what: 'read one, p50, µs', of: ({ alone }) => alone.p50 },
  { what: 'read one, p99, µs', of: ({ alone }) => alone.p99 },
  { what: 'two at once, p50, µs', of: (engine) => slowest(engine, 'p50') },
  { what: 'two at once, p99, µs', of: (engine) => slowest(engine, 'p99') },
  { what: 'grown by, MB', of: ({ alone }) => inMegabytes(alone.grown.whole) },
  { what: 'of that anonymous, MB', of: ({ alone }) => inMegabytes(alone.grown.anonymous) },
];

function withRatio(value: number | undefined, ours: number | undefined): string {
  const ratio = (value ?? Number.NaN) / (ours ?? Number.NaN);
  return Number.isFinite(ratio) ? `${cell(value)} (${times(ratio)})` : cell(value);
}

function tableAt({ size, engines }: Measured): string[] {
  const ours = engines.find(({ name }) => name === OURS);
  if (!ours) return [];
  const rows = engines.map((engine) => [
    engine.name,
    ...FIGURES.map(({ of }) => withRatio(of(engine), of(ours))),
  ]);
  return [table([`${size.name} films`, ...FIGURES.map(({ what }) => what)], rows)];
}

/** The engines beside each other, each figure with how many times ours it is. */
export function engineTables(measured: readonly Measured[]): string[] {
  return measured.flatMap(tableAt);
}
