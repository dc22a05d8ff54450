import { z } from 'zod';
import { triplesImporter } from '../../../import/triples/importer.ts';
import { tool } from '../tool.ts';
import { DESTINATION, destination, importing } from './importing.ts';

const options = z
  .object({
    _: z.array(z.string()),
    ...destination,
    name: z.string().optional(),
    terms: z.string().optional(),
  })
  .refine(({ name, terms }) => name !== undefined || terms === undefined, {
    path: ['terms'],
    message: 'is said of a set that is not MetaQA’s: give its --name, too',
  });

export const triples = tool({
  name: 'import triples',
  description: 'Imports lines subject|relation|object, as MetaQA’s',
  explanation: `  npm run catalogue -- import triples kb.txt.gz --to metaqa`,
  args: {
    'file…': { type: 'positional', description: 'Text files, plain or packed (.gz), which are one set' },
    ...DESTINATION,
    name: {
      type: 'string',
      description: 'What the set is called where its facts are shown; MetaQA unless given',
    },
    terms: { type: 'string', description: 'On what terms it may be used' },
  },
  options,
  run: (given, circumstances) => {
    const { _: files, name, terms } = given;
    const source = name === undefined ? undefined : { name, terms };
    return importing(triplesImporter(files, source), given, circumstances);
  },
});
