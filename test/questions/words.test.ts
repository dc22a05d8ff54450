import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalForm } from '../../src/data/normal-form.ts';
import { withoutClosing, wordsOf } from '../../src/questions/words.ts';
import { anyText } from '../replies/any-text.ts';

/** Signs that are read as a word. */
const AND = new Set(['&', '+']);

function textsOf(question: string): string[] {
  return wordsOf(question).map(({ text }) => text);
}

describe('the words of a question', () => {
  it.each([
    ['Who directed The Voice', ['who', 'directed', 'the', 'voice']],
    ['Духовные голоса', ['dukhovnye', 'golosa']],
    ['Films Czerwony Ñandú', ['films', 'czerwony', 'nandu']],
    ['co-wrote', ['co', 'wrote']],
    ['(The Voice), 1982', ['the', 'voice', '1982']],
    ['don’t', ['dont']],
    ['O’Brien', ['obrien']],
    ['', []],
    ['  ', []],
  ])('are in normal form: %j', (question, expected) => {
    expect(textsOf(question)).toEqual(expected);
  });

  it('are the signs, too, that stand between blanks, since they may be a title', () => {
    expect(textsOf('how long is $ ?')).toEqual(['how', 'long', 'is', '', '']);
    expect(wordsOf("how long is ' ?").slice(3)).toMatchObject([
      { text: '', from: 12, to: 13, end: 13 },
      { text: '', from: 14, to: 15, end: 15 },
    ]);
    expect(textsOf('how long is this?')).toEqual(['how', 'long', 'is', 'this']);
  });

  it('are *and* where a sign stands for it', () => {
    expect(textsOf('Ana & Berta')).toEqual(['ana', 'and', 'berta']);
    expect(textsOf('Ana + Berta')).toEqual(['ana', 'and', 'berta']);
    expect(textsOf('Ana&Berta')).toEqual(['ana', 'berta']);
  });

  it.each([
    ['The film’s editor', 'film', true],
    ["the film's editor", 'film', true],
    ["the actors' names", 'actors', true],
    ['the films editor', 'films', false],
    ['O’Brien wrote', 'obrien', false],
  ])('may own what follows, and are the same word: %s', (question, text, isOwner) => {
    expect(wordsOf(question)).toContainEqual(expect.objectContaining({ text, isOwner }));
  });

  it('stand where they were typed, an owner’s ending apart', () => {
    const question = 'The film’s editor';
    const [, film] = wordsOf(question);
    expect(question.slice(film?.from, film?.to)).toBe('film');
    expect(question.slice(film?.from, film?.end)).toBe('film’s');
  });

  it('are none where there are more than a question has', () => {
    expect(wordsOf('word '.repeat(60))).toHaveLength(60);
    expect(wordsOf('word '.repeat(61))).toEqual([]);
  });

  it('come one after the other, each in the normal form of where it stands, whatever is typed', () => {
    fc.assert(
      fc.property(anyText, (question) => {
        let last = 0;
        for (const { text, from, to, end } of wordsOf(question)) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeGreaterThan(from);
          expect(end).toBeGreaterThanOrEqual(to);
          const typed = question.slice(from, to);
          expect(text).toBe(AND.has(typed) ? 'and' : normalForm(typed));
          last = end;
        }
        expect(last).toBeLessThanOrEqual(question.length);
      }),
    );
  });
});

describe('the closing punctuation of a question', () => {
  it.each([
    ['Who directed The Voice?', 'Who directed The Voice'],
    [' who directed The Voice ?! … ', 'who directed The Voice'],
    ['Who made “The Voice”?', 'Who made “The Voice'],
    ['The Voice (1982)', 'The Voice (1982'],
    ['???', ''],
    ['', ''],
  ])('is left out: %j', (question, expected) => {
    expect(withoutClosing(question)).toBe(expected);
  });

  it.each(['How long is $', 'What is 2 + 2', 'who made M*A*S*H'])(
    'is none of the signs that a title may be made of: %s',
    (question) => {
      expect(withoutClosing(question)).toBe(question);
    },
  );

  it('is left out once and for all', () => {
    fc.assert(
      fc.property(anyText, (question) => {
        const without = withoutClosing(question);
        expect(withoutClosing(`${without}?`)).toBe(without);
        expect(question).toContain(without);
      }),
    );
  });
});
