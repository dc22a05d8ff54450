import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heardName, likeness } from '../../../src/search/by-ear/likeness.ts';
import { sounded } from '../../../src/search/by-ear/sounded.ts';

function alike(typed: string, stored: string): number {
  return likeness(heardName(sounded(typed)), heardName(sounded(stored)));
}

describe('how alike two names are to the ear', () => {
  it.each([
    ['Sokurov Alexander', 'Alexander Sokurov', 'surname first'],
    ['Sokurov, Alexander', 'Alexander Sokurov', 'surname first, with a comma'],
    ['Р. Толкин', 'R. Tolkin', 'an initial for the same initial'],
    ['Allen', 'Alen', 'doubled letters', 0.98],
    ['Фёдоров', 'Федоров', 'two spellings of one letter are still near', 0.85],
    ['А. Сокуров', 'Alexander Sokurov', 'a typed initial stands for its name', 0.92],
    ['Alexander Sokurov', 'A. Sokurov', 'a stored one, too', 0.92],
    ['Александр Сокуров', 'Александр Николаевич Сокуров', 'a patronymic is not missed', 0.92],
    ['Александр Николаевич Сокуров', 'Александр Сокуров', 'nor in the way', 0.92],
    ['John Hutton', 'John Hutton, Baron Hutton', 'a title behind a comma', 0.92],
    ['John Hutton, Baron Hutton', 'John Hutton', 'one that is typed', 0.85],
    ['Bill Wyler', 'William Wyler', 'an English short name', 0.92],
    ['William Wyler', 'Bill Wyler', 'a short name that is stored', 0.92],
    ['Bong Joonho', 'Bong Joon-ho', 'words parted otherwise', 0.98],
    ['봉준호', 'Bong Joon-ho', 'no blanks at all', 0.92],
    ['봉준호', 'Joonho Bong', 'no blanks, and the surname last', 0.9],
    ['טרקובסקי', 'Tarkovski', 'vowels that are not written', 0.9],
  ])('%s is %s (%s)', (typed, stored, _reason, least = 0.995) => {
    expect(alike(typed, stored)).toBeGreaterThanOrEqual(least);
  });

  it.each([
    ['Alexander', 'Alexander Sokurov', 'half of the name', 0.8],
    ['Alexander Sokurov', 'Alexander', 'half of it stored', 0.8],
    ['Bill Wyler', 'Billie Holiday', 'another name', 0.7],
    ['E. Sokurov', 'Igor Sokurov', 'an initial of another name', 0.9],
    ['Кира Муратова', 'Alexander Sokurov', 'somebody else', 0.4],
    ['Anna Anna', 'Anna', 'no word answers to two', 0.8],
    ['봉준호', 'Joon-ho Bong', 'not as wished: the last of three words first', 0.8],
  ])('%s is hardly %s (%s)', (typed, stored, _reason, most) => {
    expect(alike(typed, stored)).toBeLessThanOrEqual(most);
  });

  it('is nothing where one has no sound', () => {
    expect(alike('', 'Anna')).toBe(0);
    expect(alike('Anna', '😀')).toBe(0);
  });
});

/** Letters of all the scripts that are read, and what stands between them. */
const letters = [
  ...'abcdefghijklmnopqrstuvwxyzабвгдежзийклмнопрстуфхцчшщъыьэюяабгдζθ',
  ...'αειουאבהוכשרنملكاويかきアン김이봉李明 ., -’',
];
const names = fc.oneof(
  fc.string({ unit: fc.constantFrom(...letters), maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)), maxLength: 40 }),
);

describe('the likeness of any two texts', () => {
  it('is from 0 to 1', () => {
    fc.assert(
      fc.property(names, names, (left, right) => {
        expect(alike(left, right)).toBeGreaterThanOrEqual(0);
        expect(alike(left, right)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 500 },
    );
  });

  it('is 1 for one that has a sound, and itself', () => {
    fc.assert(
      fc.property(names, (name) => {
        expect(alike(name, name)).toBeCloseTo(sounded(name).length > 0 ? 1 : 0, 10);
      }),
      { numRuns: 500 },
    );
  });
});
