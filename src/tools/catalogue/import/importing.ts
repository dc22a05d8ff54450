import { z } from 'zod';
import { type ImportCounts, importInto } from '../../../import/import-into.ts';
import type { Importer } from '../../../import/importer.ts';
import type { Tally } from '../../../import/tally.ts';
import { count } from '../../../replies/wording/en-formats.ts';
import { say } from '../../terminal.ts';
import type { Standing } from '../standing-in-words.ts';
import { tableOf } from '../table.ts';
import type { Circumstances } from '../tool.ts';

/** Where every import goes, and whether it is only tried. */
export const DESTINATION = {
  to: { type: 'string', required: true, valueHint: 'FOLDER', description: 'The folder of the import' },
  'dry-run': { type: 'boolean', description: 'Read and count, and write nothing' },
} as const;

/** The same, as it has to be. */
export const destination = { to: z.string(), 'dry-run': z.boolean().default(false) };

function sumOf(counts: ReadonlyMap<unknown, number>): number {
  return [...counts.values()].reduce((sum, each) => sum + each, 0);
}

function standingOf({ progress, takings }: Tally): Standing {
  return { what: 'Importing', fraction: progress, done: sumOf(takings), units: 'records' };
}

function rowsOf(heading: string, counts: Iterable<readonly [string, number]>): string[] {
  const rows = [...counts]
    .filter(([, number]) => number > 0)
    .map(([what, number]) => [count.format(number), what]);
  return rows.length > 0 ? [heading, ...tableOf(rows, ['right', 'left'])] : [];
}

function reportOf({ read, taken, skipped }: ImportCounts): string[] {
  const mostFirst = [...skipped].sort(([, one], [, other]) => other - one);
  return [...rowsOf('Read', read), ...rowsOf('Taken', taken), ...rowsOf('Left out, and why', mostFirst)];
}

/** Imports, and says what was read, taken and left out; resolves to the exit code. */
export async function importing(
  importer: Importer,
  { to, 'dry-run': dryRun }: z.infer<z.ZodObject<typeof destination>>,
  { line, signal }: Circumstances,
): Promise<number> {
  const onProgress = (tally: Tally) => line.show(standingOf(tally));
  const counts = await importInto(to, importer, { signal, dryRun, now: new Date(), onProgress });
  line.clear();
  const ending = dryRun ? `Nothing was written to ${to}.` : `To answer from it: CATALOGUES=${to}`;
  say([...reportOf(counts), ending].join('\n'));
  return 0;
}
