import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IndexOfForms } from '../../src/search/index-of-forms.ts';
import { mayHaveAll, type Readings, shortlist } from '../../src/search/shortlist.ts';
import { words } from '../made-up/in-memory.ts';
import { indexOfTitles, toFind } from './to-find.ts';

/** Typed words, each read as itself alone. */
function plainly(...typed: readonly string[]): Readings[] {
  return typed.map((word) => new Map([[word, 1]]));
}

const MANY = 100;

describe('the entries that have most of the typed words', () => {
  const index = indexOfTitles([
    'The Voice',
    'The Voice of Sokurov',
    'Sokurov',
    'The Mirror',
    'Voice of a Voice',
    ...words(80).map((word) => `The ${word}`),
  ]);

  it.each<readonly [typed: readonly string[], places: readonly number[], reason: string]>([
    [
      ['voice', 'of', 'sokurov'],
      [1, 4, 2, 0],
      'all words, then two of them, then the rarer of the two that have one',
    ],
    [['sokurov', 'of', 'voice'], [1, 4, 2, 0], 'in any order'],
    [['sokurov'], [2, 1], 'the title with the fewest words besides'],
    [['voice'], [0, 1, 4], 'which is no better for having it twice'],
    [['the', 'mirror'], [3], 'no other that has but a word which most have'],
    [['stalker', 'mirror'], [3], 'a word that none has is passed over'],
    [['stalker'], [], 'such a word alone'],
    [['mirro'], [], 'no beginnings of words'],
    [[], [], 'no words'],
  ])('for %j are %j (%s)', (typed, places) => {
    expect(shortlist(index, plainly(...typed), MANY)).toEqual(places);
  });

  it('are those with the likelier word first, whichever is looked for more', () => {
    const readings = new Map([
      ['voice', 0.6],
      ['mirror', 0.8],
    ]);
    expect(shortlist(index, [readings], MANY)).toEqual([3, 0, 1, 4]);
    expect(shortlist(index, [new Map()], MANY)).toEqual([]);
  });

  it('are as many as asked for, the most looked-for of equals first', () => {
    const all = shortlist(index, plainly('the'), MANY);
    expect(all.slice(0, 4)).toEqual([0, 3, 5, 6]);
    expect(shortlist(index, plainly('the'), 3)).toEqual(all.slice(0, 3));
    expect(shortlist(index, plainly('the'), 0)).toEqual([]);
  });

  it('are there once, by the title that has most', () => {
    const several = IndexOfForms.of([
      toFind('one', ['Voice', 'The Voice of Sokurov']),
      toFind('other', ['The Voice of Another'], { weight: 9 }),
    ]);
    expect(shortlist(several, plainly('voice', 'sokurov'), MANY)).toEqual([1, 0]);
    expect(shortlist(several, plainly('voice'), MANY)).toEqual([1, 0]);
  });
});

describe('among very many', () => {
  const fill = words(3600);
  const index = indexOfTitles([
    ...fill.map((word) => `The Voice ${word}`),
    'The Voice of Sokurov',
    'The Voice',
    'Sokurov',
  ]);
  const [OF_SOKUROV, VOICE, SOKUROV] = [3600, 3601, 3602];

  it('a rare word finds what the common ones would not', () => {
    expect(shortlist(index, plainly('the', 'voice', 'sokurov'), 2)).toEqual([OF_SOKUROV, SOKUROV]);
    expect(shortlist(index, plainly('the', 'voice', fill[3599] ?? ''), 1)).toEqual([3599]);
  });

  it('common words alone find those that are most looked for', () => {
    const found = shortlist(index, plainly('the', 'voice'), 60);
    expect(found).toHaveLength(60);
    expect(Math.max(...found)).toBeLessThan(VOICE);
  });
});

describe('any titles', () => {
  const letter = fc.constantFrom('a', 'b', 'c', 'd');
  const word = fc.string({ unit: letter, minLength: 1, maxLength: 2 });
  const title = fc.uniqueArray(word, { minLength: 1, maxLength: 4 });

  it('are found first by all of their own words, in any order', () => {
    fc.assert(
      fc.property(fc.array(title, { minLength: 1, maxLength: 12 }), fc.nat(), (titles, pick) => {
        const [typed = []] = titles.slice(pick % titles.length);
        const index = indexOfTitles(titles.map((each) => each.join(' ')));
        const [first = -1] = shortlist(index, plainly(...typed.toReversed()), MANY);
        expect([...(titles[first] ?? [])].sort()).toEqual([...typed].sort());
      }),
    );
  });

  it('are listed once each, no more than asked for, and only with a word that was typed', () => {
    fc.assert(
      fc.property(fc.array(title, { maxLength: 20 }), title, fc.nat(10), (titles, typed, most) => {
        const index = indexOfTitles(titles.map((each) => each.join(' ')));
        const listed = shortlist(index, plainly(...typed), most);
        expect(listed.length).toBeLessThanOrEqual(most);
        expect(new Set(listed).size).toBe(listed.length);
        for (const place of listed) {
          expect(titles[place]?.some((each) => typed.includes(each))).toBe(true);
        }
      }),
    );
  });
});

describe('whether some title has all the typed words', () => {
  const index = indexOfTitles(['The Voice of Sokurov', 'The Mirror', 'Voice of a Voice']);

  it.each<readonly [typed: readonly Readings[], expected: boolean, reason: string]>([
    [plainly('sokurov', 'voice'), true, 'in any order'],
    [plainly('voice', 'mirror'), false, 'two titles have one each'],
    [plainly('sokurov', 'voice', 'mirror'), false, 'one title has but two of them'],
    [plainly('voice', 'stalker'), false, 'no title has one of them'],
    [
      [
        ...plainly('sokurov'),
        new Map([
          ['mirror', 1],
          ['voice', 0.6],
        ]),
      ],
      true,
      'by what a word may be besides',
    ],
    [plainly('mirror'), true, 'a word alone'],
    [[], false, 'no words'],
  ])('%j: %j (%s)', (typed, expected) => {
    expect(mayHaveAll(index, typed)).toBe(expected);
  });

  it('is taken for true where too many have the rarest of them', () => {
    const of = (count: number) =>
      indexOfTitles([
        ...Array.from({ length: count }, () => 'Voice'),
        ...Array.from({ length: count }, () => 'Mirror'),
      ]);
    expect(mayHaveAll(of(1500), plainly('voice', 'mirror'))).toBe(false);
    expect(mayHaveAll(of(1501), plainly('voice', 'mirror'))).toBe(true);
  });
});
