import { z } from 'zod';
import { imdbImporter } from '../../../import/imdb/importer.ts';
import { tool } from '../tool.ts';
import { DESTINATION, destination, importing } from './importing.ts';
import { wholeNumber, wordList, yearNumber } from './numbers.ts';

const options = z.object({
  _: z.array(z.string()).max(1, 'IMDb’s data sets lie in one folder; give that alone.'),
  ...destination,
  types: wordList.optional(),
  'min-votes': wholeNumber.optional(),
  since: yearNumber.optional(),
  adult: z.boolean().default(false),
});

export const imdb = tool({
  name: 'import imdb',
  description: 'Imports IMDb’s non-commercial data sets',
  explanation: `Get the files title.*.tsv.gz and name.basics.tsv.gz from https://datasets.imdbws.com into one folder; mind
their terms of use.

  npm run catalogue -- import imdb downloads --to imdb --min-votes 100`,
  args: {
    folder: { type: 'positional', description: 'Where title.basics.tsv.gz and the others lie' },
    ...DESTINATION,
    types: { type: 'string', description: 'Types of titles, parted by commas; movie,tvMovie unless given' },
    'min-votes': { type: 'string', valueHint: 'number', description: 'Leave out what fewer people rated' },
    since: { type: 'string', valueHint: 'year', description: 'Leave out what is older, or has no year' },
    adult: { type: 'boolean', description: 'Take adult titles, too' },
  },
  options,
  run: (given, circumstances) => {
    const { _, types, 'min-votes': minVotes, since, adult } = given;
    const [folder = ''] = _;
    const importer = imdbImporter(folder, {
      adult,
      ...(types && { types }),
      ...(minVotes !== undefined && { minVotes }),
      ...(since !== undefined && { since }),
    });
    return importing(importer, given, circumstances);
  },
});
