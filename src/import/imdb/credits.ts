import type { Part, Role } from '../../data/schema/film.ts';
import { text } from '../../data/schema/values.ts';
import type { Tally } from '../tally.ts';
import { known, listed, type Row } from './rows.ts';
import type { TitleRows } from './titles.ts';

/** What somebody did for a film, by IMDb's id of them. */
export interface CreditOfId {
  readonly person: string;
  readonly role: Role;
  readonly part?: Part;
}

/**
 * IMDb's categories for which there is a role. Who appears as themselves (`self`) is listed among the cast, as IMDb
 * does, with what they appear as. Archive footage and sound are nobody's work on the film
 * and are counted.
 */
const ROLES: ReadonlyMap<string, Role> = new Map([
  ['director', 'director'],
  ['writer', 'writer'],
  ['actor', 'actor'],
  ['actress', 'actor'],
  ['self', 'actor'],
  ['composer', 'composer'],
  ['cinematographer', 'cinematographer'],
  ['editor', 'editor'],
  ['production_designer', 'production-designer'],
  ['casting_director', 'casting-director'],
  ['producer', 'producer'],
]);

/** Jobs that say more than their category. */
const JOBS: ReadonlyMap<string, Role> = new Map([
  ['co-director', 'co-director'],
  ['executive producer', 'executive-producer'],
  ['co-producer', 'co-producer'],
]);

/** Who speaks and isn't seen, as IMDb words it among the characters. */
const NARRATORS: ReadonlySet<string> = new Set(['Narrator', 'Self - Narrator']);

function parsed(characters: string): unknown {
  try {
    return JSON.parse(characters);
  } catch {
    return undefined;
  }
}

/** The characters of a principal, a JSON list of text; those that cannot be read are counted. */
function charactersIn(field: string | undefined, tally: Tally): string[] {
  const written = known(field);
  if (written === undefined) return [];
  const list = parsed(written);
  const characters = (Array.isArray(list) ? list : [list]).map((one) => text.safeParse(one).data);
  return characters.flatMap((character) => {
    if (character === undefined) tally.skip('title.principals: characters that cannot be read');
    return character ?? [];
  });
}

function playedBy(person: string, category: string, characters: readonly string[]): CreditOfId[] {
  if (characters.length === 0) return [{ person, role: 'actor' }];
  return characters.map((character) => {
    if (NARRATORS.has(character)) return { person, role: 'narrator' };
    const part = category === 'self' ? { description: character } : { name: character };
    return { person, role: 'actor', part };
  });
}

function creditsIn(row: Row, tally: Tally): CreditOfId[] {
  const [, , person = '', category = '', job = '', characters] = row;
  const role = ROLES.get(category);
  if (role === undefined) {
    tally.skip(`title.principals: credit as ${category.replaceAll('_', ' ')}, for which there is no role`);
    return [];
  }
  if (role === 'actor') return playedBy(person, category, charactersIn(characters, tally));
  return [{ person, role: JOBS.get(job) ?? role }];
}

function isSame(one: CreditOfId, other: CreditOfId): boolean {
  return (
    one.person === other.person &&
    one.role === other.role &&
    one.part?.name === other.part?.name &&
    one.part?.description === other.part?.description
  );
}

/**
 * The credits of a title, directors and writers as `title.crew` orders them, then everybody else, and those whom only
 * `title.principals` has, in billing order; one for each character, each once.
 */
export function creditsOf({ crew, principals }: TitleRows, tally: Tally): CreditOfId[] {
  const [, directors, writers] = crew[0] ?? [];
  const billed = [...principals].sort(([, one], [, other]) => Number(one) - Number(other));
  const all = [
    ...listed(directors).map((person): CreditOfId => ({ person, role: 'director' })),
    ...listed(writers).map((person): CreditOfId => ({ person, role: 'writer' })),
    ...billed.flatMap((row) => creditsIn(row, tally)),
  ];
  // A title has a few dozen credits: to compare each with those before takes less than to make keys of them.
  return all.filter((credit, place) => all.findIndex((other) => isSame(other, credit)) === place);
}

/** The ids of everybody who has a credit in a title, some more than once. */
export function creditedIn({ crew, principals }: TitleRows): string[] {
  const [, directors, writers] = crew[0] ?? [];
  const billed = principals.filter(([, , , category = '']) => ROLES.has(category));
  return [...listed(directors), ...listed(writers), ...billed.map(([, , person = '']) => person)];
}
