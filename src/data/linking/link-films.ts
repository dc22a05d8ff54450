import { groupBy } from '../group-by.ts';
import { normalForm } from '../normal-form.ts';
import type { FilmRecord } from '../schema/film.ts';
import { Clusters, type Linkable } from './clusters.ts';

/** A film as one record tells it. */
export interface FilmIdentity extends Linkable {
  readonly record: FilmRecord;
  readonly titles: ReadonlySet<string>;
  /** The people who directed it, each by whatever `directorsOf` calls them. */
  readonly directors: ReadonlySet<string>;
}

export interface LinkedFilms {
  readonly clusters: Clusters<FilmIdentity>;
  readonly identities: readonly FilmIdentity[];
  /** Sentences about equal titles that were not linked for lack of a year or a director. */
  readonly leftApart: readonly string[];
}

function titlesOf(record: FilmRecord): Set<string> {
  const right = record.titles.filter((title) => title.kind !== 'misspelling');
  return new Set(right.map((title) => normalForm(title.text)).filter(Boolean));
}

function sharesAny(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  return [...left].some((value) => right.has(value));
}

type Verdict = 'same' | 'different' | 'unknown';

function compare(left: FilmIdentity, right: FilmIdentity): Verdict {
  const [leftYear, rightYear] = [left.record.year, right.record.year];
  if (leftYear !== undefined && rightYear !== undefined && leftYear !== rightYear) return 'different';
  if (left.directors.size > 0 && right.directors.size > 0 && !sharesAny(left.directors, right.directors)) {
    return 'different';
  }
  const known =
    leftYear !== undefined && rightYear !== undefined && left.directors.size * right.directors.size > 0;
  return known ? 'same' : 'unknown';
}

function describe({ record }: FilmIdentity): string {
  const title = record.titles[0]?.text ?? '';
  return `${title}${record.year === undefined ? '' : ` (${record.year})`} in ${record.source}`;
}

/**
 * Links films by shared ids, else by equal title, year and director together, never by title alone.
 * `directorsOf` says which people directed a record's film, by names that are equal for one person.
 */
export function linkFilms(
  records: readonly FilmRecord[],
  directorsOf: (record: FilmRecord) => readonly string[],
): LinkedFilms {
  const identities = records.map((record) => ({
    record,
    source: record.source,
    ids: new Set([...(record.id ? [record.id] : []), ...(record.sameAs ?? [])]),
    externalIds: new Set(record.externalIds),
    birthYears: new Set<number>(),
    titles: titlesOf(record),
    directors: new Set(directorsOf(record)),
  }));
  const clusters = new Clusters<FilmIdentity>(identities);
  const entries = identities.flatMap((film) => [...film.titles].map((title) => ({ title, film })));
  const leftApart = new Set<string>();
  for (const group of groupBy(entries, ({ title }) => title).values()) {
    for (const [index, { film: left }] of group.entries()) {
      for (const { film: right } of group.slice(index + 1)) {
        if (clusters.of(left) === clusters.of(right)) continue;
        const contradict = clusters.contradict(clusters.of(left), clusters.of(right));
        const verdict = contradict ? 'different' : compare(left, right);
        if (verdict === 'same') clusters.join(left, right);
        if (verdict === 'unknown') leftApart.add(apartSentence(left, right));
      }
    }
  }
  return { clusters, identities, leftApart: [...leftApart] };
}

function apartSentence(left: FilmIdentity, right: FilmIdentity): string {
  return `${describe(left)} and ${describe(right)} were left apart: one lacks a year or a director; say sameAs if they are one.`;
}
