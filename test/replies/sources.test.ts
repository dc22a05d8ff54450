import { describe, expect, it } from 'vitest';
import { SourceMarks } from '../../src/replies/sources.ts';
import { en } from '../../src/replies/wording/en.ts';
import { catalogueOf, source } from '../made-up/in-files.ts';

function marksOf(...ids: string[]): SourceMarks {
  return new SourceMarks(catalogueOf(ids.map((id) => source(id))), ids);
}

describe('the marks of sources', () => {
  it('are left out where all comes from one', () => {
    expect(marksOf('almanac').of(['almanac'])).toBe('');
  });

  it('number the sources in the order of the foot', () => {
    const marks = marksOf('almanac', 'handbook', 'ledger');
    expect(marks.of(['handbook'])).toBe(' ²');
    expect(marks.of(['almanac', 'ledger'])).toBe(' ¹ ³');
  });

  it('are of two digits where there are so many', () => {
    const ids = Array.from({ length: 12 }, (_, index) => `book-${index}`);
    expect(marksOf(...ids).of(['book-9', 'book-11'])).toBe(' ¹⁰ ¹²');
  });

  it('say nothing of a source that the card does not draw on', () => {
    expect(marksOf('almanac', 'handbook').of(['elsewhere'])).toBe('');
  });

  it('stand behind each value', () => {
    const facts = [
      { value: 87, sources: ['almanac'] },
      { value: 90, sources: ['handbook', 'almanac'] },
    ];
    expect(marksOf('almanac', 'handbook').each(facts, (value) => `${value} min`)).toEqual([
      '87 min ¹',
      '90 min ² ¹',
    ]);
  });

  it('count a source once that is given twice', () => {
    const marks = new SourceMarks(catalogueOf([source('almanac')]), ['almanac', 'almanac']);
    expect(marks.of(['almanac'])).toBe('');
    expect(marks.footer(en)).toBe('Source: The almanac');
  });
});

describe('the foot of a card', () => {
  it('names its source', () => {
    expect(marksOf('almanac').footer(en)).toBe('Source: The almanac');
  });

  it('names several with their marks', () => {
    expect(marksOf('almanac', 'handbook').footer(en)).toBe('Sources: ¹ The almanac · ² The handbook');
  });

  it('names a source by its id where its record is missing', () => {
    const catalogue = catalogueOf([source('almanac')]);
    expect(new SourceMarks(catalogue, ['lost']).footer(en)).toBe('Source: lost');
  });

  it('stands on one line', () => {
    const catalogue = catalogueOf([source('odd', { name: 'Two\nlines\u202e' })]);
    expect(new SourceMarks(catalogue, ['odd']).footer(en)).toBe('Source: Two lines');
  });

  it('counts those for which there is no room', () => {
    const ids = Array.from({ length: 300 }, (_, index) => `a-rather-long-name-${index}`);
    const foot = marksOf(...ids).footer(en);
    const named = foot.match(/The a-rather-long-name/g)?.length ?? 0;
    expect(foot.length).toBeLessThanOrEqual(2048);
    expect(named).toBeGreaterThan(20);
    expect(foot.endsWith(` · and ${300 - named} more`)).toBe(true);
  });

  it('is cut where a single name is endless', () => {
    const catalogue = catalogueOf([source('endless', { name: 'x'.repeat(5000) })]);
    expect(new SourceMarks(catalogue, ['endless']).footer(en)).toHaveLength(2048);
  });
});
