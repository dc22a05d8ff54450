import { describe, expect, it } from 'vitest';
import { listOf, tableOf } from '../../../src/tools/catalogue/table.ts';
import { countsInWords, percentInWords, sizeInWords } from '../../../src/tools/catalogue/words.ts';

describe('sizes', () => {
  it.each([
    [0, '0 bytes'],
    [999, '999 bytes'],
    [1000, '1 kB'],
    [16_097_280, '16.1 MB'],
    [1_250_000_000, '1.3 GB'],
  ])('of %d bytes are %s', (bytes, words) => {
    expect(sizeInWords(bytes)).toBe(words);
  });
});

describe('parts of a whole', () => {
  it.each([
    [0, '0 %'],
    [0.0001, '<1 %'],
    [0.01, '1 %'],
    [0.9999, '99 %'],
    [1, '100 %'],
  ])('of %d are %s: all is said only of all, and nothing only of nothing', (part, words) => {
    expect(percentInWords(part)).toBe(words);
  });
});

it('counts tell one from many', () => {
  const counts = { film: 1, person: 2000, company: 0, festival: 1, source: 1 };
  expect(countsInWords(counts)).toBe('1 film, 2,000 people, 0 companies, 1 festival, 1 source');
});

describe('a table', () => {
  it('has numbers to the right, and letters as wide as they are shown', () => {
    expect(
      tableOf([
        ['ソ連', '1,000'],
        ['Soviet Union', '7'],
      ]),
    ).toEqual(['  ソ連          1,000', '  Soviet Union      7']);
  });

  it('has no blanks at the ends of lines', () => {
    expect(
      tableOf(
        [
          ['a', ''],
          ['long', 'b'],
        ],
        ['left', 'left'],
      ),
    ).toEqual(['  a', '  long  b']);
  });
});

describe('a list', () => {
  const items = Array.from({ length: 1021 }, (_, index) => `${index}`);

  it('is cut after twenty items, and says how many more there are', () => {
    const lines = listOf(items, false);
    expect(lines).toHaveLength(21);
    expect(lines.at(-1)).toBe('  … and 1,001 more; --all shows them.');
    expect(listOf(items.slice(0, 20), false)).toHaveLength(20);
  });

  it('is whole where all is asked for', () => {
    expect(listOf(items, true)).toEqual(items.map((item) => `  ${item}`));
  });
});
