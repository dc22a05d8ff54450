import type { Sound } from './alphabet.ts';
import { GAPS, GAPS_UNWRITTEN, soundDistance } from './closeness.ts';

/**
 * What it takes to hear one word as another: an edit distance in which a change costs how far the sounds are apart,
 * and leaving one out what it weighs. Stored vowels cost next to nothing where `unwritten`: the typed script has none.
 *
 * Each cell holds the least cost of hearing the beginnings that end there alike; two rows are kept at a time:
 *
 * ```
 *            s    o    k        typed down, stored across: *sak* for *Sok*
 *       0    1   1.4  2.4       last
 *   s   1    0   0.4  1.4       row: min(above + gap, left + gap, above-left + distance of the sounds)
 *   a  1.4  0.4  0.3  1.3       a is close to o
 *   k  2.4  1.4  1.3  0.3
 * ```
 */
export function heardDistance(typed: readonly Sound[], stored: readonly Sound[], unwritten: boolean): number {
  const storedGaps = unwritten ? GAPS_UNWRITTEN : GAPS;
  let last = [0];
  for (const sound of stored) last.push((last.at(-1) ?? 0) + (storedGaps[sound] ?? 1));
  for (const heard of typed) {
    const typedGap = GAPS[heard] ?? 1;
    let [left, aboveLeft] = [(last[0] ?? 0) + typedGap, last[0] ?? 0];
    const row = [left];
    for (let column = 0; column < stored.length; column += 1) {
      const sound = stored[column] ?? 0;
      const above = last[column + 1] ?? 0;
      const changed = aboveLeft + soundDistance(heard, sound);
      left = Math.min(changed, above + typedGap, left + (storedGaps[sound] ?? 1));
      row.push(left);
      aboveLeft = above;
    }
    last = row;
  }
  return last.at(-1) ?? 0;
}
