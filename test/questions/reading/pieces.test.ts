import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cue, noun, verb } from '../../../src/questions/lexicon/cue.ts';
import {
  COST_OF_UNKNOWN,
  type Cutting,
  cuttings,
  type Piece,
  piecesOfPhrase,
} from '../../../src/questions/reading/pieces.ts';
import { wordsOf } from '../../../src/questions/words.ts';

function piece(from: number, to: number, cost: number): Piece {
  return { from, to, cost, meanings: [{ is: 'sharing' }] };
}

/** Where each piece of a cutting stands; with a mark behind those that nothing explains. */
function places({ pieces }: Cutting): string[] {
  return pieces.map(({ from, to, isUnknown }) => `${from}–${to}${isUnknown ? '?' : ''}`);
}

describe('the cheapest ways to cut a question', () => {
  const words = wordsOf('one two three');

  it('come first', () => {
    const found = cuttings(words, [piece(0, 1, 1), piece(1, 2, 1), piece(0, 2, 1.5), piece(2, 3, 1)]);
    expect(found.slice(0, 2).map(places)).toEqual([
      ['0–2', '2–3'],
      ['0–1', '1–2', '2–3'],
    ]);
    expect(found.slice(0, 2).map(({ cost }) => cost)).toEqual([2.5, 3]);
  });

  it('have a piece for each word that begins none, which costs more than any that is explained', () => {
    const [best] = cuttings(words, [piece(0, 1, 1), piece(2, 3, 1)]);
    expect(best && places(best)).toEqual(['0–1', '1–2?', '2–3']);
    expect(best?.cost).toBe(2 + COST_OF_UNKNOWN);
  });

  it('pass over signs, unless they are a title', () => {
    const signs = wordsOf('one $');
    expect(cuttings(signs, [piece(0, 1, 1)]).map(places)[0]).toEqual(['0–1']);
    expect(cuttings(signs, [piece(0, 1, 1), piece(1, 2, 1)]).map(places)).toContainEqual(['0–1', '1–2']);
  });

  it('of no words is a single one without pieces', () => {
    expect(cuttings([], [])).toEqual([{ pieces: [], cost: 0 }]);
  });

  it('cover the words from the first to the last without overlap, whatever the pieces, and are in order', () => {
    const anySentence = fc.integer({ min: 1, max: 9 }).chain((length) => {
      const anyPiece = fc
        .tuple(
          fc.nat(length - 1),
          fc.integer({ min: 1, max: length }),
          fc.double({ min: 0, max: 3, noNaN: true }),
        )
        .map(([from, more, cost]) => piece(from, Math.min(length, from + more), cost));
      return fc.record({ length: fc.constant(length), pieces: fc.array(anyPiece, { maxLength: 12 }) });
    });
    fc.assert(
      fc.property(anySentence, ({ length, pieces }) => {
        const found = cuttings(wordsOf('word '.repeat(length)), pieces);
        expect(found).not.toEqual([]);
        for (const cutting of found) {
          expect(cutting.pieces.map(({ from }) => from)).toEqual([
            0,
            ...cutting.pieces.slice(0, -1).map(({ to }) => to),
          ]);
          expect(cutting.pieces.at(-1)?.to).toBe(length);
          const sum = cutting.pieces.reduce((total, { cost }) => total + cost, 0);
          expect(cutting.cost).toBeCloseTo(sum, 9);
        }
        const costs = found.map(({ cost }) => cost);
        expect(costs).toEqual(costs.toSorted((one, other) => one - other));
      }),
    );
  });
});

describe('the pieces of a phrase', () => {
  function pieces(...cues: readonly Cue[]) {
    return piecesOfPhrase({ from: 1, to: 2, cues }, '');
  }
  const plain: Cue = { is: 'plain' };

  it('are one with all that it means', () => {
    expect(pieces(noun('award'), verb('award giver'))).toMatchObject([
      {
        from: 1,
        to: 2,
        meanings: [
          { names: ['award'], isNoun: true },
          { names: ['award giver'], isNoun: false },
        ],
      },
    ]);
  });

  it('are one more where it asks, tells apart or wants a unit', () => {
    expect(pieces({ is: 'asking', asker: 'what' }, { is: 'apart' })).toMatchObject([
      { meanings: [], asker: 'what', isApart: true },
    ]);
    expect(pieces({ is: 'unit', unit: 'hours' })).toMatchObject([{ meanings: [], unit: 'hours' }]);
  });

  it('are one that says nothing where it is plain, dearer where it may mean something', () => {
    const [onlyPlain] = pieces(plain);
    const [, plainToo] = pieces(verb('showing'), plain);
    expect([onlyPlain?.meanings, plainToo?.meanings]).toEqual([[], []]);
    expect(plainToo?.cost).toBeGreaterThan(onlyPlain?.cost ?? 1);
  });

  it('cost less for a long phrase than for its words apart', () => {
    const cost = (to: number) =>
      piecesOfPhrase({ from: 0, to, cues: [noun('cinematographer')] }, '')[0]?.cost;
    expect(cost(3)).toBeLessThan((cost(1) ?? 0) * 3);
    expect(cost(3)).toBeLessThan(cost(1) ?? 0);
  });

  it('are known as the words *by* and *in*, which tell more than other plain ones', () => {
    const [by] = piecesOfPhrase({ from: 0, to: 1, cues: [plain] }, 'by');
    const [inside] = piecesOfPhrase({ from: 0, to: 1, cues: [plain] }, 'in');
    expect([by?.isBy, by?.isIn, inside?.isBy, inside?.isIn]).toEqual([true, false, false, true]);
  });

  it('are none of a phrase without a meaning', () => {
    expect(pieces()).toEqual([]);
  });
});
