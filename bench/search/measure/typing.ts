import type { Engine } from '../contestant.ts';
import type { Question } from '../questions/questions.ts';
import type { Times } from './readings.ts';
import { type Budget, timed, timesOf } from './times.ts';

/** As many suggestions as Discord shows. */
const MOST_SUGGESTED = 25;

function beginnings(title: string): string[] {
  const letters = [...title];
  return letters.map((_, last) => letters.slice(0, last + 1).join(''));
}

/** Types titles letter by letter, and asks for suggestions after each. */
export async function measureTyping(
  engine: Engine,
  titles: readonly string[],
  budget: Budget,
): Promise<Times> {
  const took = await timed(titles.flatMap(beginnings), budget, async (text) => {
    await engine.suggest(text, MOST_SUGGESTED);
  });
  return timesOf(took);
}

/** The beginning of a title up to so many letters or digits; blanks are no letters. */
function begunBy(title: string, letters: number): string {
  const signs = [...title];
  let left = letters;
  const end = signs.findIndex((sign) => {
    if (/[\p{L}\p{N}]/u.test(sign)) left -= 1;
    return left === 0;
  });
  return signs.slice(0, end < 0 ? signs.length : end + 1).join('');
}

/** How often what is wanted is among the suggestions after so many letters, as a part of 1. */
export async function measureBegun(
  engine: Engine,
  questions: readonly Question[],
  letters: number,
  budget: Budget,
): Promise<{ asked: number; among: number }> {
  let among = 0;
  const took = await timed(questions, budget, async ({ text, wanted }) => {
    const suggested = await engine.suggest(begunBy(text, letters), MOST_SUGGESTED);
    among += Number(suggested.includes(wanted));
  });
  return { asked: took.length, among: among / took.length };
}
