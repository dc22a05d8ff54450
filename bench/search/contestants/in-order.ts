import { type Finding, MOST_FOUND } from '../contestant.ts';

/** Something that a contestant found, and how well it fits; the higher, the better. */
export interface Scored {
  readonly id: number;
  readonly score: number;
  readonly popularity: number;
}

/**
 * The ids of the first ones of what a contestant has sorted by its score, among equals the popular ones first. As many
 * as are equal to the last are looked at, and no more are sorted anew.
 */
export function popularFirst(sorted: readonly Scored[], most: number): Scored[] {
  const last = sorted[Math.min(most, sorted.length) - 1]?.score;
  let end = Math.min(most, sorted.length);
  while (end < sorted.length && sorted[end]?.score === last) end += 1;
  return sorted
    .slice(0, end)
    .sort((a, b) => b.score - a.score || b.popularity - a.popularity)
    .slice(0, most);
}

/** What was found, where the score tells which are equally good. */
export function findingByScore(sorted: readonly Scored[]): Finding {
  const first = popularFirst(sorted, MOST_FOUND);
  return {
    ids: first.map(({ id }) => id),
    tied: first.filter(({ score }) => score === first[0]?.score).length,
  };
}

/** What was found, best first, where only the same text is equally good. */
export function findingByText(found: readonly { readonly id: number; readonly text: string }[]): Finding {
  const first = found.slice(0, MOST_FOUND);
  const other = first.findIndex(({ text }) => text !== first[0]?.text);
  return { ids: first.map(({ id }) => id), tied: other === -1 ? first.length : other };
}
