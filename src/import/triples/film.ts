import type { FilmRecord, Role } from '../../data/schema/film.ts';
import type { Relation, SubjectFacts } from './facts.ts';

const ROLES: readonly (readonly [Relation, Role])[] = [
  ['directed_by', 'director'],
  ['written_by', 'writer'],
  ['starred_actors', 'actor'],
];

const inWords = new Intl.ListFormat('en');

/** That the subject is several films: there are as many as there are years, or more, and nothing says whose is what. */
function mergedNote(years: readonly number[]): string {
  return `The source puts films of one title together, here those of ${inWords.format(years.map(String))}; it does not say which of its people and facts belong to which.`;
}

/**
 * The record of one subject. Films of one title are one subject in such a set: where it has several years the record
 * has none, rather than invent which film is meant: the years are dates on which something of that title came out, and a
 * note says why. Several directors tell nothing, for they may have made one film together.
 */
export function filmOf(subject: string, facts: SubjectFacts, source: string): FilmRecord {
  const objects = (relation: Relation) => [...(facts.get(relation) ?? [])];
  const listed = (relation: Relation) => (facts.has(relation) ? objects(relation) : undefined);
  const years = objects('release_year')
    .map(Number)
    .sort((one, other) => one - other);
  return {
    kind: 'film',
    source,
    titles: [{ text: subject }],
    year: years.length === 1 ? years[0] : undefined,
    releases: years.length > 1 ? years.map((year) => ({ date: String(year) })) : undefined,
    languages: listed('in_language'),
    genres: listed('has_genre'),
    credits: ROLES.flatMap(([relation, role]) =>
      objects(relation).map((name) => ({ person: { name }, role })),
    ),
    notes: years.length > 1 ? [mergedNote(years)] : undefined,
    tags: listed('has_tags'),
    rating: listed('has_imdb_rating')?.join(', '),
    votes: listed('has_imdb_votes')?.join(', '),
  };
}
