import type { CommandRequest } from '../../../src/commands/request.ts';
import type { Browse } from '../../../src/search/browse/browse.ts';
import { seededRandom } from '../../typos.ts';
import { command } from './answering.ts';
import type { Drawn } from './results.ts';

const SEED = 1967;
/** As many values as Discord shows. */
const MOST_SUGGESTED = 25;

function shuffled<Item>(items: readonly Item[]): Item[] {
  const random = seededRandom(SEED);
  return items
    .map((item) => ({ item, key: random() }))
    .sort((one, other) => one.key - other.key)
    .map(({ item }) => item);
}

/**
 * Lists to ask for, each once: first all films, then, in any order, those of each genre and span of years that is
 * suggested, of both together, and of people.
 */
export function listsToAsk(browse: Browse, { listed }: Drawn): CommandRequest[] {
  const values = (name: 'genre' | 'years') =>
    browse.suggest(name, '', {}, MOST_SUGGESTED).map(({ id }) => id);
  const [genres, years] = [values('genre'), values('years')];
  const filtered: CommandRequest['options'][] = [
    ...genres.map((genre) => ({ genre })),
    ...years.map((span) => ({ years: span })),
    ...genres.flatMap((genre) => years.map((span) => ({ genre, years: span }))),
    ...listed.map(({ reference: person }) => ({ person })),
  ];
  return [{}, ...shuffled(filtered)].map((options) => command('films', options));
}
