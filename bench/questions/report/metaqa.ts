import { percent, shown, table } from '../../search/report/table.ts';
import type { MetaqaResult } from '../measure/metaqa.ts';

/** In microseconds: 99 of 100 answers may take no longer. */
const MOST = 2000;

/** Bold where less was reached than was wanted, in parts of 100. */
function reached(part: number, wanted: number | undefined): string {
  const figure = percent(part);
  return wanted !== undefined && !(100 * part >= wanted) ? `**${figure}**` : figure;
}

function wantedCell(wanted: number | undefined): string {
  return wanted === undefined ? '' : `≥ ${wanted}`;
}

/** What was reached on each set beside what is wanted and what others have, in parts of 100. */
export function metaqaTable(results: readonly MetaqaResult[]): string {
  const head = [
    'MetaQA',
    'questions',
    'answered',
    'hits@1',
    'wanted',
    'exact set',
    'wanted',
    'hits@1 of those answered',
    'published: test split, entity given',
  ];
  const rows = results.map(({ set, replies, answered, hits, exact, hitsOfAnswered }) => [
    set.name,
    String(replies.length),
    percent(answered),
    reached(hits, set.hits),
    wantedCell(set.hits),
    reached(exact, set.exact),
    wantedCell(set.exact),
    percent(hitsOfAnswered),
    set.published,
  ]);
  return table(head, rows);
}

/** How long answers took on each set, in microseconds. */
export function metaqaTimesTable(results: readonly MetaqaResult[]): string {
  const rows = results.map(({ set, times: { p50, p95, p99, max } }) => [
    set.name,
    shown(p50),
    shown(p95),
    p99 > MOST ? `**${shown(p99)}**` : shown(p99),
    shown(max),
  ]);
  return table(['µs a question', 'p50', 'p95', `p99 (wanted ≤ ${MOST})`, 'max'], rows);
}
