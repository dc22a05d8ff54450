import { z } from 'zod';
import { type Exported, exportFrom } from '../../catalogues/export.ts';
import { RECORD_FORMATS } from '../../data/writing/record-text.ts';
import { plural } from '../../replies/wording/en-formats.ts';
import { complain, say } from '../terminal.ts';
import { givenPaths, meantBy, PATHS } from './paths.ts';
import { listOf } from './table.ts';
import { takeUntil } from './take-until.ts';
import { tool, WrongUsage } from './tool.ts';
import { countsInWords } from './words.ts';
import { WorkProgress } from './work-progress.ts';

/** Complains of what does not read back as it was; the exit code. */
function judged({ differing }: Exported): number {
  if (differing === undefined) complain('There is too much of it to be read back and compared.');
  if (!differing || differing.length === 0) return 0;
  const what = plural(differing.length, 'thing does', 'things do');
  complain(
    [
      `${what} not read back as before, since records that were merged are linked anew:`,
      ...listOf(differing, false),
    ].join('\n'),
  );
  return 1;
}

export const exporting = tool({
  name: 'export',
  description: 'Writes catalogues to files of records, which read back equal',
  explanation: `A file for what one source says of one thing. The built-in records are left out, since every house has
them. What was imported becomes a club’s own, and stands first on a card.

  npm run catalogue -- export films.csv --to my-films --format yaml`,
  args: {
    ...PATHS,
    to: { type: 'string', required: true, valueHint: 'FOLDER', description: 'A new or an empty folder' },
    format: { type: 'enum', options: [...RECORD_FORMATS], default: 'json', description: 'Of the files' },
  },
  options: z.object({ _: givenPaths, to: z.string(), format: z.enum(RECORD_FORMATS) }),
  run: async ({ _, to, format }, { line, signal }) => {
    const paths = meantBy(_);
    if (paths.length === 0)
      throw new WrongUsage('There is nothing to export: name a path, or set CATALOGUES.');
    const progress = new WorkProgress(line, 'Reading back and comparing');
    const take = takeUntil(signal, () => progress.show());
    const exported = await exportFrom(paths, to, { format, progress, take });
    line.clear();
    say(`${to} holds ${countsInWords(exported.counts)}, in ${plural(exported.files, 'file', 'files')}.`);
    return judged(exported);
  },
});
