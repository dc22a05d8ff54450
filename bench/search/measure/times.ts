import type { Times } from './readings.ts';

/** What is slow is asked less often, but never less than this. */
const FEWEST = 30;

/** How many of the questions are asked: all, or as many as fit into some seconds. */
export interface Budget {
  readonly seconds: number;
  /** So many are asked even if that takes longer. */
  readonly fewest?: number;
}

/** Asks one question after another, but for the fewest until the time is used up; tells what each took, in ms. */
export async function timed<Question>(
  questions: readonly Question[],
  { seconds, fewest = FEWEST }: Budget,
  ask: (question: Question) => Promise<void> | void,
): Promise<number[]> {
  const end = performance.now() + 1000 * seconds;
  const took: number[] = [];
  for (const question of questions) {
    const started = performance.now();
    if (started > end && took.length >= fewest) break;
    await ask(question);
    took.push(performance.now() - started);
  }
  return took;
}

/** The value below which a part of the values lie, by the nearest rank; NaN where there are none. */
function percentile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? Number.NaN;
}

/** Sums times up. */
export function timesOf(took: readonly number[]): Times {
  return { asked: took.length, p50: percentile(took, 0.5), p99: percentile(took, 0.99) };
}
