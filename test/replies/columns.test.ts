import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inlineAmong } from '../../src/replies/columns.ts';

const NARROW = { value: '87 min', aside: true };
const FULL = { value: 'Leonid Filatov', aside: false };

/** Which of some fields stand inline: `n` asks to stand aside and is narrow, `f` is as wide as the card. */
function shape(fields: string): string {
  const inline = inlineAmong([...fields].map((field) => (field === 'n' ? NARROW : FULL)));
  return inline.map((is) => (is ? 'i' : '-')).join('');
}

function isInline(value: string): boolean {
  return inlineAmong([NARROW, { value, aside: true }, NARROW])[1] ?? false;
}

describe('fields that stand aside', () => {
  it.each([
    ['', '', 'nothing is nothing'],
    ['n', '-', 'one stands alone on the left anyway'],
    ['nn', '--', 'two would stand at halves, out of line with the rows of three'],
    ['nnn', 'iii', 'three are a row'],
    ['nnnn', 'iii-', 'a fourth stands alone below them'],
    ['nnnnn', 'iii--', 'a row of two is none here either'],
    ['nnnnnn', 'iiiiii', 'six are two rows'],
    ['nnfnnn', '---iii', 'a field of full width ends a run'],
    ['nfnfn', '-----', 'rows are made of neighbours only'],
    ['fnnnf', '-iii-', 'what stands around a row does not matter'],
  ])('%j are set as %j: %s', (fields, expected) => {
    expect(shape(fields)).toBe(expected);
  });

  it.each([
    ['x'.repeat(44), true, 'a line that wraps once in a third of a card'],
    ['x'.repeat(45), false, 'a longer one'],
    [`**${'x'.repeat(40)}**\\* ¹`, true, 'signs of markdown do not count'],
    [`${'x'.repeat(22)}\ny`, true, 'several lines of which none wraps'],
    [`${'x'.repeat(23)}\ny`, false, 'a line of several that wraps, and would read as two people'],
    ['a\nb\nc\nd\ne', true, 'five lines'],
    ['a\nb\nc\nd\ne\nf', false, 'six lines are a tower'],
  ])('are narrow enough for a column or not: %j, %s', (value, expected) => {
    expect(isInline(value)).toBe(expected);
  });

  it('are always in whole rows, as many as there is room for', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('n', 'n', 'n', 'f'), { maxLength: 25 }), (fields) => {
        const given = fields.join('');
        const rows =
          shape(given)
            .match(/i+/g)
            ?.map((run) => run.length) ?? [];
        const possible = given.match(/n+/g)?.map((run) => run.length - (run.length % 3)) ?? [];
        expect(rows).toEqual(possible.filter((length) => length > 0));
      }),
    );
  });
});
