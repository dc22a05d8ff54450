/** How many letters to change, add or drop turn one word into the other (Levenshtein's distance). */
function distance(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...left].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...right].entries()) {
      const changed = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, changed));
    }
    row = next;
  }
  return row[right.length] ?? 0;
}

/** Longer words are none that anybody mistyped. */
const LONGEST = 30;

/** Which of the words was probably meant; undefined where more than a third of its letters differ. */
export function nearest(typed: string, words: readonly string[]): string | undefined {
  if (typed.length > LONGEST) return undefined;
  const near = words
    .map((word) => ({ word, away: distance(typed, word) }))
    .filter(({ word, away }) => away <= word.length / 3);
  return near.sort((a, b) => a.away - b.away)[0]?.word;
}
