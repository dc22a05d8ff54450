import type { LimitName } from '../limits.ts';

/** One way to break a limit, and the nearest that keeps it. */
export interface LimitCase {
  readonly name: LimitName;
  readonly how: string;
  readonly refused: unknown;
  readonly accepted: unknown;
}

/** Text of a length. */
export const x = (length: number) => 'x'.repeat(length);
/** A list of a length. */
export const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** A case by its name and what breaks the limit. */
export function limit(name: LimitName, how: string, refused: unknown, accepted: unknown): LimitCase {
  return { name, how, refused, accepted };
}

/** A case for either end of a text: what is empty, and what is one character too long. */
export function text(
  name: LimitName,
  most: number,
  wrap: (value: string) => unknown,
  least = 0,
): LimitCase[] {
  const long = limit(name, `${most + 1} characters`, wrap(x(most + 1)), wrap(x(most)));
  const pairs = limit(
    name,
    'too long in UTF-16 only',
    wrap('🎬'.repeat(most / 2 + 1)),
    wrap('🎬'.repeat(most / 2)),
  );
  const empty = [
    limit(name, 'nothing', wrap(''), wrap('x')),
    limit(name, 'white space', wrap('  \n'), wrap(' x ')),
  ];
  return [long, pairs, ...(least > 0 ? empty : [])];
}
