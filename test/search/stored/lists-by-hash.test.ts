import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GatheredLists, ListsByHash } from '../../../src/search/stored/lists-by-hash.ts';

interface Added {
  readonly number: number;
  readonly hashes: ReadonlySet<number>;
}

const hash = fc.oneof(fc.nat(6), fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }));
/** Numbers below some count, each with its hashes, in whatever order; and what each is to be. */
const added = fc.array(fc.array(hash, { maxLength: 4 }), { maxLength: 20 }).chain((all) => {
  const numbers = [...all.keys()];
  const order = fc.shuffledSubarray(numbers, { minLength: all.length });
  return fc.record({
    all: order.map((shuffled) => shuffled.map((number): Added => ({ number, hashes: new Set(all[number]) }))),
    renumbered: order.map((shuffled) => new Uint32Array(shuffled)),
  });
});

function listsOf(all: readonly Added[], renumbered: Uint32Array): ListsByHash {
  const gathered = new GatheredLists();
  for (const { number, hashes } of all) gathered.add(number, hashes);
  return gathered.lists(renumbered);
}

describe('lists of numbers by hashes', () => {
  it('have the numbers of each hash, ascending, and none of any other', () => {
    const lists = listsOf(
      [
        { number: 2, hashes: new Set([7, 2 ** 52]) },
        { number: 0, hashes: new Set([7]) },
      ],
      new Uint32Array([5, 6, 4]),
    );
    expect([...lists.of(7)]).toEqual([4, 5]);
    expect([...lists.of(2 ** 52)]).toEqual([4]);
    expect([...lists.of(2 ** 52 + 7)]).toEqual([]);
    expect([...lists.of(0)]).toEqual([]);
    expect([...lists.of(Number.MAX_SAFE_INTEGER)]).toEqual([]);
  });

  it('have none where nothing was added', () => {
    expect([...listsOf([], new Uint32Array(0)).of(0)]).toEqual([]);
  });

  it('give what a look at each gives, also once they are read from their columns', () => {
    fc.assert(
      fc.property(added, hash, ({ all, renumbered }, other) => {
        const lists = listsOf(all, renumbered);
        const read = new ListsByHash(lists.columns());
        for (const wanted of new Set([other, ...all.flatMap(({ hashes }) => [...hashes])])) {
          const having = all.filter(({ hashes }) => hashes.has(wanted));
          const expected = having.map(({ number }) => renumbered[number] ?? 0).sort((a, b) => a - b);
          expect([...lists.of(wanted)]).toEqual(expected);
          expect([...read.of(wanted)]).toEqual(expected);
        }
      }),
    );
  });
});
