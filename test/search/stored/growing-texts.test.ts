import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GrowingTexts } from '../../../src/search/stored/growing-texts.ts';
import { Texts } from '../../../src/search/stored/texts.ts';

function grown(given: readonly string[]): GrowingTexts {
  const growing = new GrowingTexts();
  for (const text of given) growing.push(text);
  return growing;
}

const anyText = fc.string({ unit: 'grapheme', maxLength: 40 });

describe('texts that come one by one', () => {
  it('are stored as if all had come at once', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1 }), (given) => {
        const order = given.map((_, number) => number);
        expect(grown(given).inOrder(order)).toEqual(Texts.of(given).columns());
      }),
    );
  });

  it('are put into any other order, be it of some of them', () => {
    fc.assert(
      fc.property(
        fc
          .array(anyText, { minLength: 1 })
          .chain((given) =>
            fc.tuple(fc.constant(given), fc.shuffledSubarray(given.map((_, number) => number))),
          ),
        ([given, order]) => {
          const texts = new Texts(grown(given).inOrder(order));
          expect(order.map((_, place) => texts.at(place))).toEqual(
            order.map((number) => (given[number] ?? '').replaceAll('\n', ' ')),
          );
        },
      ),
    );
  });

  it('outgrow any room that they began with', () => {
    const long = 'Голос'.repeat(20_000);
    const texts = new Texts(grown(['a', long, 'b']).inOrder([2, 1, 0]));
    expect([texts.at(0), texts.at(1), texts.at(2)]).toEqual(['b', long, 'a']);
  });
});
