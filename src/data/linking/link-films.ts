import { groupBy } from '../group-by.ts';
import type { RecordFile } from '../loading/read.ts';
import { normalForm } from '../normal-form.ts';
import type { FilmRecord } from '../schema/film.ts';
import { byCatalogue, Clusters, type Linkable, type Pair } from './clusters.ts';
import type { DirectorComparison } from './directors.ts';

/** A film as one record tells it. */
export interface FilmIdentity extends Linkable {
  readonly record: FilmRecord;
}

export interface LinkedFilms {
  readonly clusters: Clusters<FilmIdentity>;
  readonly identities: readonly FilmIdentity[];
  /** Sentences about equal titles that were not linked for lack of certainty. */
  readonly leftApart: readonly string[];
}

function identify(record: FilmRecord, catalogue: number): FilmIdentity {
  return {
    record,
    catalogue,
    source: record.source,
    ids: new Set([...(record.id ? [record.id] : []), ...(record.sameAs ?? [])]),
    externalIds: new Set(record.externalIds),
    birthYears: new Set(),
  };
}

function titlesOf({ titles }: FilmRecord): string[] {
  const right = titles.filter((title) => title.kind !== 'misspelling');
  return [...new Set(right.map((title) => normalForm(title.text)).filter(Boolean))];
}

/** Every two films that share a title, once. */
function pairsOfOneTitle(identities: readonly FilmIdentity[]): Pair<FilmIdentity>[] {
  const entries = identities.flatMap((film) => titlesOf(film.record).map((title) => ({ title, film })));
  const pairs = new Map<FilmIdentity, Set<FilmIdentity>>();
  for (const group of groupBy(entries, ({ title }) => title).values()) {
    for (const [index, { film: left }] of group.entries()) {
      const others = pairs.get(left) ?? new Set();
      for (const { film: right } of group.slice(index + 1)) others.add(right);
      pairs.set(left, others);
    }
  }
  return [...pairs].flatMap(([left, others]) => [...others].map((right) => [left, right] as const));
}

type Verdict = 'same' | 'different' | 'unknown';

function compare(left: FilmRecord, right: FilmRecord, directors: DirectorComparison): Verdict {
  const yearsKnown = left.year !== undefined && right.year !== undefined;
  if (yearsKnown && left.year !== right.year) return 'different';
  const verdict = directors(left, right);
  return verdict === 'same' && !yearsKnown ? 'unknown' : verdict;
}

function describe({ record }: FilmIdentity): string {
  const title = record.titles[0]?.text ?? '';
  return `${title}${record.year === undefined ? '' : ` (${record.year})`} in ${record.source}`;
}

interface Doubt {
  readonly pair: Pair<FilmIdentity>;
  readonly why: string;
}

/** Joins what is surely one film, and returns the pairs of which it isn't certain. */
function joinEqual(
  clusters: Clusters<FilmIdentity>,
  films: readonly FilmIdentity[],
  directors: DirectorComparison,
): Doubt[] {
  const pairs = pairsOfOneTitle(films).filter(
    ([left, right]) => !clusters.contradict(clusters.of(left), clusters.of(right)),
  );
  const verdicts = groupBy(pairs, ([left, right]) => compare(left.record, right.record, directors));
  const refused = clusters.joinGroups(verdicts.get('same') ?? [], (group) => clusters.agree(group));
  return [
    ...(verdicts.get('unknown') ?? []).map((pair) => ({ pair, why: 'one lacks a year or a director' })),
    ...refused.map((pair) => ({ pair, why: 'it could also be another of that title' })),
  ];
}

/**
 * Links films by shared ids, else by equal title, year and director together, never by title alone. A film that
 * could be either of two stays apart from both. Catalogues are taken one after the other, as for people.
 */
export function linkFilms(files: readonly RecordFile[], directors: DirectorComparison): LinkedFilms {
  const identities = files.flatMap(({ record, catalogue }) =>
    record.kind === 'film' ? [identify(record, catalogue)] : [],
  );
  const clusters = new Clusters<FilmIdentity>();
  const admitted: FilmIdentity[] = [];
  let doubts: Doubt[] = [];
  for (const items of byCatalogue(identities)) {
    clusters.admit(items);
    // One by one: a call takes no more than some hundred thousand arguments.
    for (const item of items) admitted.push(item);
    doubts = joinEqual(clusters, admitted, directors);
  }
  const leftApart = doubts
    .filter(({ pair: [left, right] }) => clusters.of(left) !== clusters.of(right))
    .map(
      ({ pair: [left, right], why }) =>
        `${describe(left)} and ${describe(right)} were left apart: ${why}; say sameAs if they are one.`,
    );
  return { clusters, identities, leftApart: [...new Set(leftApart)] };
}
