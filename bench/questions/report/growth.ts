import { shown, table } from '../../search/report/table.ts';
import type { GrowthResult } from '../measure/growth.ts';

/** How long answers take from more and more films, in microseconds, and how many times as long as from the fewest. */
export function growthTable(results: readonly GrowthResult[]): string {
  const [fewest] = results;
  const times = (value: number, least: number | undefined) => `×${shown(value / (least ?? Number.NaN))}`;
  const rows = results.map(({ films, asked, times: { p50, p99 } }) => [
    films.toLocaleString('en'),
    String(asked),
    shown(p50),
    times(p50, fewest?.times.p50),
    shown(p99),
    times(p99, fewest?.times.p99),
  ]);
  return table(['films, µs a question', 'asked', 'p50', '', 'p99', ''], rows);
}
