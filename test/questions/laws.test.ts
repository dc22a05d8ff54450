import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownForms } from '../../src/data/names.ts';
import type { Answer } from '../../src/questions/answer.ts';
import { ask } from '../../src/questions/ask.ts';
import { BUILT_IN_HOUSE } from '../built-in-house.ts';
import { anyText } from '../replies/any-text.ts';
import { GOLDEN_LINES } from './golden/lines.ts';

/** The longest text that a Discord option holds. */
const LONGEST = 6000;

const QUESTIONS = GOLDEN_LINES.map(({ asks }) => asks);

/** What an answer says, without the letters in which it was asked. */
function said(answer: Answer): unknown {
  if (answer.outcome !== 'not followed') return { outcome: answer.outcome, result: answer.result };
  const { outcome, words, recognised, instead } = answer;
  return { outcome, words: words.map((word) => word.toLowerCase()), recognised, instead };
}

const saidTo = new Map(QUESTIONS.map((text) => [text, said(ask(text, BUILT_IN_HOUSE))]));

/** The golden questions that are answered otherwise once they are asked otherwise. */
function answeredOtherwise(otherwise: (text: string) => string | undefined): string[] {
  return QUESTIONS.filter((text) => {
    const changed = otherwise(text);
    if (changed === undefined) return false;
    return JSON.stringify(said(ask(changed, BUILT_IN_HOUSE))) !== JSON.stringify(saidTo.get(text));
  });
}

describe('any text at all', () => {
  const anyPieces = fc.array(fc.oneof(anyText, fc.constantFrom(...QUESTIONS)), {
    minLength: 1,
    maxLength: 4,
  });
  /** A short text over and over, as nobody types by mistake. */
  const anyLong = fc
    .oneof(anyText, fc.constantFrom(...QUESTIONS))
    .map((text) => text.padEnd(LONGEST, ` ${text || 'the voice'}`).slice(0, LONGEST));

  function checkAnswer(text: string): void {
    const answer = ask(text, BUILT_IN_HOUSE);
    if (answer.outcome !== 'not followed') {
      expect(answer.reading).not.toBe('');
      return;
    }
    expect(answer.instead.length).toBeLessThanOrEqual(3);
    for (const word of answer.words) expect(text).toContain(word);
  }

  it('is answered, or the words that were not followed are told as they were typed', () => {
    fc.assert(
      fc.property(anyPieces, (pieces) => checkAnswer(pieces.join(' '))),
      { numRuns: 300 },
    );
  });

  it('is answered within the time of a test, however long it is', () => {
    fc.assert(fc.property(anyLong, checkAnswer), { numRuns: 20 });
  });
});

describe('the letters of a question', () => {
  it.each([
    ['lower case', (text: string) => text.toLowerCase()],
    ['upper case', (text: string) => text.toUpperCase()],
  ])('may be in %s', (_case, otherwise) => {
    expect(answeredOtherwise(otherwise)).toEqual([]);
  });

  it.each(['', '?', '!', '.', '…', '??', ' ?', '?!', ' …', '   '])('may be followed by %j', (closing) => {
    expect(answeredOtherwise((text) => text.replace(/[\s?!.…]+$/u, '') + closing)).toEqual([]);
  });
});

describe('the year of a film whose title is its alone', () => {
  const titles = [...BUILT_IN_HOUSE.catalogue.films()]
    .flatMap(({ titles: forms, years }) =>
      shownForms(forms).map(({ value }) => ({ title: value.text, year: years[0]?.value })),
    )
    .toSorted((one, other) => other.title.length - one.title.length);

  /** A title that stands there in full, with no longer one and no year behind it. */
  function isNamedIn(text: string, title: string): boolean {
    return new RegExp(`(?<!\\p{L})${title}(?!\\p{L}|['’]|\\s+of\\b|[\\s,(]*\\d{4})`, 'u').test(text);
  }

  function adding(yearInWords: (year: number) => string): (text: string) => string | undefined {
    return (text) => {
      const named = titles.find(({ title }) => isNamedIn(text, title));
      if (named?.year === undefined) return undefined;
      return text.replace(named.title, `${named.title} ${yearInWords(named.year)}`);
    };
  }

  it.each([
    ['in brackets', (year: number) => `(${year})`],
    ['bare', String],
  ])('may be added behind it, %s', (_how, yearInWords) => {
    const withYear = adding(yearInWords);
    expect(QUESTIONS.filter((text) => withYear(text) !== undefined).length).toBeGreaterThan(100);
    expect(answeredOtherwise(withYear)).toEqual([]);
  });
});
