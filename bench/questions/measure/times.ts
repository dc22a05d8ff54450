import type { Reply } from './replies.ts';

/** How long answers took, in microseconds. */
export interface Times {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly max: number;
}

/** By the nearest rank; NaN where there are no values. */
function percentile(sorted: readonly number[], part: number): number {
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? Number.NaN;
}

/** Sums up how long replies took. */
export function timesOf(replies: readonly Reply[]): Times {
  const sorted = replies.map(({ took }) => took).sort((one, other) => one - other);
  const at = (part: number) => percentile(sorted, part);
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), max: at(1) };
}

/** As many items, drawn evenly from first to last. */
export function evenly<Item>(items: readonly Item[], most: number): Item[] {
  if (items.length <= most) return [...items];
  return Array.from({ length: most }, (_, place) => Math.floor((place * items.length) / most)).flatMap(
    (place) => items.slice(place, place + 1),
  );
}
