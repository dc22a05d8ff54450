import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type NumberPhrase, numberAt } from '../../../src/questions/lexicon/numbers.ts';
import type { Range } from '../../../src/questions/query.ts';
import { wordsOf } from '../../../src/questions/words.ts';

function rangeOf({ meaning }: NumberPhrase): Range {
  if (meaning.is === 'range') return meaning.range;
  if (meaning.condition.by === 'years') return meaning.condition.range;
  throw new Error(`Years are no condition by ${meaning.condition.by}.`);
}

/** The years that a text begins with, if it goes to its end. */
function years(text: string): Range | undefined {
  const words = wordsOf(text);
  const phrase = numberAt(words, 0);
  return phrase?.meaning.is === 'years' && phrase.to === words.length ? rangeOf(phrase) : undefined;
}

/** The measures and the range that a text begins with, if it goes to its end. */
function measured(text: string): [measures: string, range: Range] | undefined {
  const words = wordsOf(text);
  const phrase = numberAt(words, 0);
  if (phrase?.meaning.is !== 'range' || phrase.to !== words.length) return undefined;
  return [phrase.meaning.measures.join(', '), phrase.meaning.range];
}

describe('years', () => {
  it.each([
    ['1982', 1982, 1982],
    ['1870', 1870, 1870],
    ['1980s', 1980, 1989],
    ['eighties', 1980, 1989],
    ['nineteen eighties', 1980, 1989],
    ["'80s", 1980, 1989],
    ['early eighties', 1980, 1983],
    ['mid 1980s', 1984, 1986],
    ['late 80s', 1987, 1989],
    ['20th century', 1901, 2000],
    ['twentieth century', 1901, 2000],
    ['21st century', 2001, 2100],
    ['twenty first century', 2001, 2100],
  ])('are named: %s', (text, least, most) => {
    expect(years(text)).toEqual({ least, most });
  });

  it.each(['1869', '2100', '327', 'ten', 'early 1982', 'century', '1982nd'])(
    'are no other numbers: %s',
    (text) => {
      expect(years(text)).toBeUndefined();
    },
  );

  it.each([
    ['before 1980', { most: 1979 }],
    ['prior to the eighties', { most: 1979 }],
    ['until 1980', { most: 1980 }],
    ['up to the eighties', { most: 1989 }],
    ['after 1980', { least: 1981 }],
    ['after the eighties', { least: 1990 }],
    ['since 1980', { least: 1980 }],
    ['since the eighties', { least: 1980 }],
    ['later than 1980', { least: 1981 }],
    ['from 1980', { least: 1980, most: 1980 }],
    ['from 1980 to 1985', { least: 1980, most: 1985 }],
    ['from the seventies until the eighties', { least: 1970, most: 1989 }],
    ['between 1980 and 1985', { least: 1980, most: 1985 }],
    ['between the seventies and 1982', { least: 1970, most: 1982 }],
    ['1975–1985', { least: 1975, most: 1985 }],
  ])('are bounded; a word tells whether the bound is counted in: %s', (text, range) => {
    expect(years(text)).toEqual(range);
  });

  it.each(['over 1980', 'under 1980', 'in 1980', '1985 1975'])(
    'are not bounded by words for amounts, places or the wrong order: %s',
    (text) => {
      expect(years(text)).toBeUndefined();
    },
  );
});

describe('lengths', () => {
  it.each([
    ['90 minutes', { least: 90, most: 90 }],
    ['90 mins long', { least: 90, most: 90 }],
    ['two hours', { least: 120, most: 120 }],
    ['two hours and a half', { least: 150, most: 150 }],
    ['at least two hours', { least: 120 }],
    ['up to 90 minutes', { most: 90 }],
    ['between 60 and 90 minutes', { least: 60, most: 90 }],
    ['between one and two hours', { least: 60, most: 120 }],
  ])('are in minutes: %s', (text, range) => {
    expect(measured(text)).toEqual(['length', range]);
  });

  it('may have minutes beside hours', () => {
    expect(measured('2 hours 30 minutes')).toEqual(['length', { least: 150, most: 150 }]);
    expect(measured('longer than 1 hour and 30 minutes')?.[1].least).toBeCloseTo(90, 2);
  });

  it.each([
    ['longer than 90 minutes', 90],
    ['over an hour', 60],
    ['more than two hours long', 120],
  ])('are longer than a bound that is not counted in: %s', (text, bound) => {
    const [, { least, most }] = measured(text) ?? ['', {}];
    expect(least).toBeGreaterThan(bound);
    expect(least).toBeLessThan(bound + 1);
    expect(most).toBeUndefined();
  });

  it.each([
    ['shorter than 90 minutes', 90],
    ['under two hours', 120],
    ['less than an hour long', 60],
  ])('are shorter than a bound that is not counted in: %s', (text, bound) => {
    const [, { least, most }] = measured(text) ?? ['', {}];
    expect(most).toBeLessThan(bound);
    expect(most).toBeGreaterThan(bound - 1);
    expect(least).toBeUndefined();
  });

  it.each(['90', 'an hour', 'hours', 'two'])('are none without a number and a unit: %s', (text) => {
    expect(numberAt(wordsOf(text), 0)).toBeUndefined();
  });
});

describe('amounts', () => {
  it.each([
    ['at least two million people', 'viewers', 2_000_000],
    ['at least 1,500,000 viewers', 'viewers', 1_500_000],
    ['at least a million viewers', 'viewers', 1_000_000],
    ['at least 5 million dollars', 'budget, box office', 5_000_000],
    ['at least 1000 votes', 'votes', 1000],
    ['at least seven', 'viewers, budget, box office, votes, rating', 7],
  ])('are of what their unit measures, or of anything: %s', (text, measures, least) => {
    expect(measured(text)).toEqual([measures, { least }]);
  });

  it.each(['two million people', '1000 votes', 'more than some', 'a million'])(
    'are none without a bound and a number: %s',
    (text) => {
      expect(measured(text)).toBeUndefined();
    },
  );
});

describe('numbers anywhere', () => {
  const anyNumberWords = fc.array(
    fc.oneof(
      fc.constantFrom(
        ...'before after since from to until between and the early late over at least'.split(' '),
      ),
      fc.constantFrom(...'more than an hour hours minutes million viewers votes a half long'.split(' ')),
      fc.constantFrom('eighties', 'seventies', '1990s', '20th', 'century', 'two', 'three'),
      fc.integer({ min: 0, max: 2100 }).map(String),
    ),
    { maxLength: 8 },
  );

  it('have no end before their start, and go no further than the words do', () => {
    const anyBound = fc.tuple(
      fc.constantFrom('between', 'from'),
      fc.integer({ min: 1870, max: 2099 }),
      fc.constantFrom('and', 'to'),
      fc.integer({ min: 1870, max: 2099 }),
    );
    fc.assert(
      fc.property(fc.oneof(anyNumberWords, anyBound), (texts) => {
        const words = wordsOf(texts.join(' '));
        for (const from of words.keys()) {
          const phrase = numberAt(words, from);
          if (!phrase) continue;
          const { least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY } = rangeOf(phrase);
          expect(least).toBeLessThanOrEqual(most);
          expect(phrase.to).toBeGreaterThan(from);
          expect(phrase.to).toBeLessThanOrEqual(words.length);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
