import { homedir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { wikidataImporter } from '../../../import/wikidata/importer.ts';
import type { Selection } from '../../../import/wikidata/options.ts';
import { tool } from '../tool.ts';
import { DESTINATION, destination, importing } from './importing.ts';
import { wordList, yearNumber } from './numbers.ts';

const SELECTIONS = ['person', 'festival', 'country', 'query'] as const;

const options = z
  .object({
    _: z.array(z.string()),
    ...destination,
    person: z.string().optional(),
    festival: z.string().optional(),
    country: z.string().optional(),
    query: z.string().optional(),
    from: yearNumber.optional(),
    'to-year': yearNumber.optional(),
    languages: wordList.optional(),
    contact: z.string(),
    cache: z.string().optional(),
    api: z.string().optional(),
    sparql: z.string().optional(),
  })
  .refine(
    (given) =>
      SELECTIONS.filter((name) => given[name] !== undefined).length + Math.min(1, given._.length) === 1,
    {
      message: 'Say once which films: ids, or one of --person, --festival, --country and --query.',
    },
  )
  .refine(
    ({ _, query, from, 'to-year': to }) =>
      (_.length === 0 && query === undefined) || (from ?? to) === undefined,
    {
      message:
        '--from and --to-year narrow the films of a person, a festival or a country; ids and a query say it all.',
    },
  );

type Options = z.infer<typeof options>;

function selectionOf({ _: ids, person, festival, country, query, from, 'to-year': to }: Options): Selection {
  if (person !== undefined) return { person, from, to };
  if (festival !== undefined) return { festival, from, to };
  if (country !== undefined) return { country, from, to };
  return query === undefined ? { ids } : { query };
}

/** Where programs keep what they can do without: https://specifications.freedesktop.org/basedir-spec/latest/ */
function defaultCache(): string {
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'dom-kino', 'wikidata');
}

export const wikidata = tool({
  name: 'import wikidata',
  description: 'Imports films of Wikidata, with all that they name',
  explanation: `Answers are kept, so that an import that was stopped goes on from there.

  npm run catalogue -- import wikidata Q1234 Q2345 --to wikidata --contact me@example.org
  npm run catalogue -- import wikidata --country Q15180 --from 1975 --to-year 1985 --to wikidata --contact …`,
  args: {
    'id…': { type: 'positional', required: false, description: 'Items of films, as Q42' },
    ...DESTINATION,
    contact: {
      type: 'string',
      required: true,
      valueHint: 'address',
      description: 'Your e-mail address or page, by which Wikidata’s operators reach you',
    },
    person: { type: 'string', valueHint: 'id', description: 'Take the films of a person' },
    festival: { type: 'string', valueHint: 'id', description: 'Take the films that a festival showed' },
    country: { type: 'string', valueHint: 'id', description: 'Take the films of a country' },
    from: { type: 'string', valueHint: 'year', description: 'Only those that came out from this year on' },
    'to-year': { type: 'string', valueHint: 'year', description: 'Only those that came out up to this year' },
    query: { type: 'string', valueHint: 'sparql', description: 'Take the items in a query’s first variable' },
    languages: {
      type: 'string',
      description: 'Codes of the languages of titles and names, parted by commas; many unless given',
    },
    cache: {
      type: 'string',
      valueHint: 'folder',
      description: 'Where answers are kept for a week; ~/.cache/dom-kino/wikidata unless given',
    },
    api: { type: 'string', valueHint: 'address', description: 'Another Wikibase than Wikidata' },
    sparql: { type: 'string', valueHint: 'address', description: 'Its query service' },
  },
  options,
  run: (given, circumstances) => {
    const { contact, cache = defaultCache(), languages, api, sparql } = given;
    const importer = wikidataImporter({ take: selectionOf(given), contact, cache, languages, api, sparql });
    return importing(importer, given, circumstances);
  },
});
