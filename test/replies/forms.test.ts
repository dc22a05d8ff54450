import { describe, expect, it } from 'vitest';
import type { WrittenForm } from '../../src/data/schema/values.ts';
import { otherForms } from '../../src/replies/forms.ts';
import { SourceMarks } from '../../src/replies/sources.ts';
import { en } from '../../src/replies/wording/en.ts';
import { only } from '../made-up/in-files.ts';
import { catalogueOf, film } from '../made-up/in-memory.ts';

const ENGLISH: WrittenForm = { text: 'Mirror', language: 'en', kind: 'translation' };
const ORIGINAL: WrittenForm = { text: 'Зеркало', language: 'ru', kind: 'original' };

/** The forms besides a heading, where the cards draw on so many sources. */
function formsOf(forms: readonly WrittenForm[], form = 'Mirror', sources = ['made-up'], text = form) {
  const catalogue = catalogueOf([film(forms)]);
  const { titles } = only(catalogue.films());
  const marks = new SourceMarks(catalogue, sources);
  return otherForms(titles, { text, form, said: '*This title*' }, { catalogue, words: en, marks });
}

function numbered(count: number): WrittenForm[] {
  return Array.from({ length: count }, (_, index) => ({ text: `Title ${index}` }));
}

describe('the forms of a title besides the heading', () => {
  it('are the original first and bold, the heading’s own last and not said twice', () => {
    const latin: WrittenForm = { text: 'Zerkalo', language: 'ru', kind: 'transliteration' };
    expect(formsOf([ENGLISH, latin, ORIGINAL]).first).toEqual([
      '**Зеркало** · original, Russian',
      'Zerkalo · transliteration, Russian',
      '*This title* · translation, English',
    ]);
  });

  it('begin with the heading’s own where that is the original', () => {
    expect(formsOf([{ text: 'Miroir' }, ORIGINAL], 'Зеркало').first).toEqual([
      '*This title* · original, Russian',
      'Miroir',
    ]);
  });

  it('leave the heading’s own out where nothing is known of it, unless several sources may say so', () => {
    expect(formsOf([{ text: 'Mirror' }]).first).toEqual([]);
    expect(formsOf([{ text: 'Mirror' }], 'Mirror', ['other', 'made-up']).first).toEqual(['*This title* ²']);
  });

  it('say the heading’s own in full where the heading is cut', () => {
    const text = 'x'.repeat(300);
    expect(formsOf([{ text }], text).first).toEqual([text]);
    expect(formsOf([{ text: 'x'.repeat(250) }], 'x'.repeat(250), undefined, `${text} (1975)`).first).toEqual([
      'x'.repeat(250),
    ]);
  });

  it('are never misspellings', () => {
    expect(formsOf([ENGLISH, { text: 'Miror', kind: 'misspelling' }]).first).toEqual([
      '*This title* · translation, English',
    ]);
  });

  it('are four at first where there are more than five, and the others further down', () => {
    expect(formsOf(numbered(5), 'Mirror').first).toHaveLength(5);
    const { first, more } = formsOf(numbered(9), 'Mirror');
    expect(first).toEqual(['Title 0', 'Title 1', 'Title 2', 'Title 3']);
    expect(more).toEqual(['Title 4', 'Title 5', 'Title 6', 'Title 7', 'Title 8']);
  });

  it('are escaped', () => {
    expect(formsOf([{ text: '# *Mirror*' }], 'x').first).toEqual(['\\# \\*Mirror\\*']);
  });
});
