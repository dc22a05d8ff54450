import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Catalogue, entityAt } from '../../src/data/catalogue.ts';
import type { Facts } from '../../src/data/entities.ts';
import { loadCatalogue } from '../../src/data/load.ts';
import { normalForm } from '../../src/data/normal-form.ts';
import type { Reference } from '../../src/data/reference.ts';
import type { WrittenForm } from '../../src/data/schema/values.ts';
import { INDEX_NAMES, type IndexName } from '../../src/search/indexes.ts';
import { scriptOf } from '../../src/search/script.ts';
import { buildSearch } from '../../src/search/search.ts';
import { catalogueOf, film } from '../made-up/in-memory.ts';

const catalogue = loadCatalogue([]);
const search = buildSearch(catalogue);

interface StoredForm {
  readonly within: IndexName;
  readonly reference: Reference;
  readonly text: string;
  readonly misspelt: boolean;
}

function storedForms({ films, people, companies, festivals }: Catalogue): StoredForm[] {
  const formsIn = (within: IndexName, reference: Reference, forms: Facts<WrittenForm>) =>
    forms.map(({ value }) => ({
      within,
      reference,
      text: value.text,
      misspelt: value.kind === 'misspelling',
    }));
  return [
    ...[...films()].flatMap(({ reference, titles }) => formsIn('films', reference, titles)),
    ...[...people()].flatMap(({ reference, names }) => formsIn('names', reference, names)),
    ...[...companies()].flatMap(({ reference, names }) => formsIn('names', reference, names)),
    ...[...festivals()].flatMap(({ reference, names }) => formsIn('festivals', reference, names)),
  ];
}

const all = storedForms(catalogue);
const stored = all.filter(({ misspelt }) => !misspelt);
const misspellings = all.filter(({ misspelt }) => misspelt).map(({ text }) => text);

/** Anything at all, halves of surrogate pairs included. */
const anything = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)), maxLength: 60 }),
);

/** A stored form as somebody might type it: with a letter added, changed or left out, and maybe another form. */
const typedForm = fc
  .record({
    form: fc.constantFrom(...stored),
    letter: fc.constantFrom('', ...'aeiosztаеис'),
    place: fc.nat(40),
    dropped: fc.nat(1),
    more: fc.option(fc.constantFrom(...stored), { freq: 4 }),
  })
  .map(({ form, letter, place, dropped, more }) => {
    const slipped = form.text.slice(0, place) + letter + form.text.slice(place + dropped);
    return more ? `${slipped} ${more.text}` : slipped;
  });

const punctuation = fc.string({ unit: fc.constantFrom(...' !?.,;:"“”«»*_~–-'), maxLength: 4 });

function meaning(typed: string): unknown {
  return INDEX_NAMES.map((within) => search.resolve(typed, [within]));
}

describe('any text', () => {
  it('only ever finds, brings near or suggests what the catalogue has', () => {
    fc.assert(
      fc.property(fc.oneof(anything, typedForm), (typed) => {
        const resolution = search.resolve(typed, INDEX_NAMES);
        const references = resolution.outcome === 'found' ? resolution.references : resolution.near;
        const suggestions = search.suggest(typed, INDEX_NAMES, 25).map(({ reference }) => reference);
        for (const reference of [...references, ...suggestions]) {
          expect(entityAt(catalogue, reference)?.reference).toBe(reference);
        }
        expect(new Set(suggestions).size).toBe(suggestions.length);
      }),
    );
  });

  it('of 10,000 characters or 3,000 words is taken and suggests nothing', () => {
    const long = ['v'.repeat(10_000), '声'.repeat(10_000), '1 '.repeat(3_000), 'the voice of '.repeat(1_000)];
    for (const typed of long) expect(search.suggest(typed, INDEX_NAMES, 25)).toEqual([]);
  });

  it('means the same in upper and lower case', () => {
    fc.assert(
      fc.property(typedForm, (typed) => {
        expect(meaning(typed.toUpperCase())).toEqual(meaning(typed));
        expect(meaning(typed.toLowerCase())).toEqual(meaning(typed));
      }),
    );
  });

  it('means the same with punctuation around it, with or without a year', () => {
    const year = fc.constantFrom('', ' 1982', ' (1982)', ', 1995', ' (2014)', ' 1900');
    fc.assert(
      fc.property(typedForm, year, punctuation, punctuation, (form, ofYear, before, after) => {
        const typed = form + ofYear;
        expect(meaning(before + typed + after)).toEqual(meaning(typed));
      }),
    );
  });
});

describe('every stored form that is shown', () => {
  it.each(stored)('$text is found exactly', ({ within, reference, text }) => {
    for (const typed of [text, text.toUpperCase(), `  ${text}! `, text.normalize('NFD')]) {
      expect(search.resolve(typed, [within])).toEqual({
        outcome: 'found',
        exact: true,
        references: [reference],
      });
    }
  });

  it.each(stored)('$text is suggested from its third letter on', ({ within, reference, text }) => {
    for (const start of beginnings(text)) {
      const suggestions = search.suggest(start, [within], 25);
      const ours = suggestions.find((suggestion) => suggestion.reference === reference);
      expect(ours, `by "${start}"`).toBeDefined();
      expect(misspellings).not.toContain(ours?.matched);
    }
  });

  it.each(stored)('$text is shown in its own script while it is typed', ({ within, reference, text }) => {
    for (const start of beginnings(text)) {
      const ours = search
        .suggest(start, [within], 25)
        .find((suggestion) => suggestion.reference === reference);
      expect(ours?.matched, `by "${start}"`).toBeDefined();
      expect(scriptOf(ours?.matched ?? '')).toBe(scriptOf(text));
    }
  });

  it('is found exactly in any catalogue', () => {
    const title = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
      .filter((text) => normalForm(text) !== '');
    fc.assert(
      fc.property(fc.uniqueArray(title, { minLength: 1, maxLength: 8 }), (titles) => {
        const madeUp = catalogueOf(titles.map((text) => film(text)));
        const finder = buildSearch(madeUp);
        for (const { reference, titles: facts } of madeUp.films()) {
          const typed = facts[0]?.value.text ?? '';
          const resolution = finder.resolve(typed, ['films']);
          expect(resolution).toMatchObject({ outcome: 'found', exact: true });
          expect(resolution).toHaveProperty('references', expect.arrayContaining([reference]));
        }
      }),
    );
  });
});

/** Every beginning of a text that has three letters or digits. */
function beginnings(text: string): string[] {
  const starts = [...text].map((_, index, letters) => letters.slice(0, index + 1).join(''));
  return starts.filter((start) => (start.match(/[\p{L}\p{N}]/gu) ?? []).length >= 3);
}
