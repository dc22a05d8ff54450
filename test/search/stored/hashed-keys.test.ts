import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HashedKeys, type Keyed } from '../../../src/search/stored/hashed-keys.ts';

const MOST_NUMBERS = 2 ** 21;

/** A key as it is compared: without the letter that is left out. */
function spelledOut(key: string, without?: number): string {
  return without === undefined ? key : key.slice(0, without) + key.slice(without + 1);
}

function collected(keys: HashedKeys, key: string, without?: number): Set<number> {
  const numbers = new Set<number>();
  keys.collect(key, numbers, without);
  return numbers;
}

/** Few letters, so that keys come again, alike once a letter is left out. */
const key = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
const asked = key.chain((text) =>
  fc.record({ key: fc.constant(text), without: fc.option(fc.nat(text.length), { nil: undefined }) }),
);
const keyed: fc.Arbitrary<Keyed> = fc
  .tuple(asked, fc.integer({ min: 0, max: MOST_NUMBERS - 1 }))
  .map(([{ key: text, without }, number]) => ({
    key: text,
    number,
    ...(without !== undefined && { without }),
  }));

describe('numbers kept by keys', () => {
  const keys = HashedKeys.of([
    { key: 'voice', number: 1 },
    { key: 'voise', without: 3, number: 2 },
    { key: 'voie', number: 3 },
    { key: '', number: 4 },
    { key: 'a', without: 0, number: 5 },
  ]);

  it.each<readonly [key: string, without: number | undefined, numbers: readonly number[], reason: string]>([
    ['voice', undefined, [1], 'the key itself'],
    ['voie', undefined, [2, 3], 'all that have it, with or without a letter left out'],
    ['voice', 3, [2, 3], 'a letter left out of what is asked for'],
    ['voibe', 3, [2, 3], 'whichever it is'],
    ['voice', 0, [], 'another letter left out'],
    ['', undefined, [4, 5], 'nothing, and what is nothing without its letter'],
    ['golos', undefined, [], 'a key of none'],
  ])('%j without letter %j: %j (%s)', (text, without, numbers) => {
    expect([...collected(keys, text, without)].sort()).toEqual(numbers);
  });

  it('are all found, and where they are few nothing else is', () => {
    fc.assert(
      fc.property(fc.array(keyed, { maxLength: 100 }), asked, (given, { key: text, without }) => {
        // Numbers of 32 bits do not meet by chance among these few keys, of which there are some thousand.
        const wanted = spelledOut(text, without);
        const alike = given.filter((each) => spelledOut(each.key, each.without) === wanted);
        const expected = new Set(alike.map(({ number }) => number));
        expect(collected(HashedKeys.of(given), text, without)).toEqual(expected);
      }),
    );
  });

  it('are all found among very many', () => {
    const given = Array.from({ length: 20_000 }, (_, number) => ({ key: `word${number}`, number }));
    const many = HashedKeys.of(given);
    const lost = given.filter(({ key: text, number }) => !collected(many, text).has(number));
    expect(lost).toEqual([]);
  });

  it('are added to those that were collected before', () => {
    const numbers = new Set([99]);
    keys.collect('voice', numbers);
    keys.collect('voie', numbers);
    expect(numbers).toEqual(new Set([99, 1, 2, 3]));
  });

  it('may be as large as 2,097,151, and no larger', () => {
    const largest = HashedKeys.of([{ key: 'a', number: MOST_NUMBERS - 1 }]);
    expect(collected(largest, 'a')).toEqual(new Set([MOST_NUMBERS - 1]));
    expect(() => HashedKeys.of([{ key: 'a', number: MOST_NUMBERS }])).toThrow('2097152');
  });

  it('are found by the same keys in what is read from their columns', () => {
    fc.assert(
      fc.property(fc.array(keyed, { maxLength: 100 }), (given) => {
        const written = HashedKeys.of(given);
        const read = new HashedKeys(written.columns());
        expect(read.columns()).toEqual(written.columns());
        for (const { key: text, without } of given) {
          expect(collected(read, text, without)).toEqual(collected(written, text, without));
        }
      }),
    );
  });
});
