import { z } from 'zod';
import { csvImporter } from '../../../import/csv/importer.ts';
import { tool } from '../tool.ts';
import { DESTINATION, destination, importing } from './importing.ts';

export const csv = tool({
  name: 'import csv',
  description: 'Imports tables of films, one a row',
  explanation: `CATALOGUES takes such files as they are, too; what is imported stands behind the built-in records on
a card, not before them.`,
  args: {
    'input…': { type: 'positional', description: 'Files .csv or .tsv, or folders of them' },
    ...DESTINATION,
  },
  options: z.object({ _: z.array(z.string()), ...destination }),
  run: (options, circumstances) => importing(csvImporter(options._), options, circumstances),
});
