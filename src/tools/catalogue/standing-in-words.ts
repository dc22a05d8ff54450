import { count } from '../../replies/wording/en-formats.ts';

/** How far some work is. */
export interface Standing {
  /** What is done at the moment, as `Writing the store`. */
  readonly what: string;
  /** From 0 to 1; left out where nobody knows. */
  readonly fraction?: number | undefined;
  /** How much is done, in the units that people count. */
  readonly done?: number | undefined;
  readonly units?: string | undefined;
}

/** Before so much is done, in seconds and as a fraction, what is left would be a guess. */
const [SOON, LITTLE] = [2, 0.005];

/** A span of time as precise as it is of use: `45 s`, `3 min 20 s`, `2 h 5 min`. */
export function spanInWords(seconds: number): string {
  const whole = Math.round(seconds);
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60)];
  if (hours > 0) return `${hours} h ${minutes} min`;
  return minutes > 0 ? `${minutes} min ${whole % 60} s` : `${whole} s`;
}

function doneInWords({ done, units }: Standing, seconds: number): string[] {
  if (done === undefined || done === 0 || units === undefined) return [];
  const rate = seconds >= SOON ? ` (${count.format(Math.round(done / seconds))} a second)` : '';
  return [`${count.format(done)} ${units}${rate}`];
}

/** How far work is after so many seconds, in a line, as `Writing · 45 % · 1,200 entities (400 a second) · 4 s left`. */
export function standingInWords(standing: Standing, seconds: number): string {
  const { what, fraction } = standing;
  const isTelling = fraction !== undefined && fraction >= LITTLE && fraction < 1 && seconds >= SOON;
  return [
    what,
    ...(fraction === undefined ? [] : [`${Math.floor(fraction * 100)} %`]),
    ...doneInWords(standing, seconds),
    isTelling
      ? `${spanInWords((seconds * (1 - fraction)) / fraction)} left`
      : `${spanInWords(seconds)} so far`,
  ].join(' · ');
}
