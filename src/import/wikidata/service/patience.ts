/** How often a request is made before the import gives up for now. */
export const TRIES = 10;
const FIRST_PAUSE = 1000;
const LONGEST_PAUSE = 60_000;
/** Whoever asks for a longer pause is not waited for: the next run continues. */
export const MOST_PATIENCE = 600_000;

/** How many milliseconds to wait after so many tries: twice as long each time, up to a minute. */
export function pauseAfter(tries: number): number {
  return Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (tries - 1));
}

/**
 * The milliseconds that a `Retry-After` header asks for, in seconds or as a date; undefined without one that is understood:
 * https://www.rfc-editor.org/rfc/rfc9110#name-retry-after
 */
export function askedPause(header: string | null, now: Date): number | undefined {
  if (header === null) return undefined;
  if (/^\s*\d+\s*$/.test(header)) return Number(header) * 1000;
  const until = Date.parse(header);
  return Number.isNaN(until) ? undefined : Math.max(0, until - now.getTime());
}
