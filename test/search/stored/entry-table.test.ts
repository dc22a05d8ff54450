import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalForm } from '../../../src/data/normal-form.ts';
import { ENTITY_KINDS } from '../../../src/data/reference.ts';
import type { Findable } from '../../../src/search/entries.ts';
import { EntryTable } from '../../../src/search/stored/entry-table.ts';
import { toFind } from '../to-find.ts';

function references(table: EntryTable): string[] {
  return Array.from({ length: table.size }, (_, place) => table.reference(place));
}

function shortestOf({ written }: Findable): number {
  return Math.min(...written.map(({ text }) => normalForm(text).length));
}

/** No hyphens, whose forms are told elsewhere. */
const text = fc.string({ unit: fc.constantFrom(...'ab 東Д$'), maxLength: 6 });
const findable = fc
  .record({
    id: fc.string({ unit: fc.constantFrom('a', 'b', '1', '-'), minLength: 1, maxLength: 3 }),
    kind: fc.constantFrom(...ENTITY_KINDS),
    written: fc.array(fc.record({ text, shown: fc.boolean() }), { minLength: 1, maxLength: 3 }),
    years: fc.array(fc.integer({ min: 1870, max: 2100 }), { maxLength: 3 }),
    weight: fc.nat(3),
  })
  .map(({ id, written, ...details }) => toFind(id, written, details));
const findables = fc.uniqueArray(findable, { selector: ({ reference }) => reference, maxLength: 20 });

describe('an entry', () => {
  const table = EntryTable.of([
    toFind('voice', [{ text: 'Голос', shown: true }, 'The Voice', { text: 'The Voise', shown: false }], {
      years: [1982, 1983],
    }),
    toFind('spider', 'Spider-Man', { kind: 'company', weight: 5 }),
  ]);

  it('is all that was given', () => {
    expect(table.at(1)).toEqual({
      place: 1,
      reference: 'film:voice',
      kind: 'film',
      years: [1982, 1983],
      forms: [
        { text: 'Голос', folded: 'golos', words: ['golos'], script: 'Cyrillic', shown: true },
        { text: 'The Voice', folded: 'the voice', words: ['the', 'voice'], script: 'Latin', shown: true },
        { text: 'The Voise', folded: 'the voise', words: ['the', 'voise'], script: 'Latin', shown: false },
      ],
    });
  });

  it('has a form more for its hyphens', () => {
    const { forms, kind } = table.at(0);
    expect(forms.map(({ folded }) => folded)).toEqual(['spider man', 'spiderman']);
    expect(forms.map((form) => form.text)).toEqual(['Spider-Man', 'Spider-Man']);
    expect(kind).toBe('company');
  });

  it('is known by each of its forms', () => {
    expect([...table.entryOfForm]).toEqual([0, 0, 1, 1, 1]);
    expect(table.folded.at(3)).toBe('the voice');
    expect(table.text(2)).toBe('Голос');
    expect([2, 3, 4].map((form) => table.isShown(form))).toEqual([true, true, false]);
  });

  it('may say that it has signs alone, or nothing', () => {
    const [signs, nothing] = [EntryTable.of([toFind('a', '$')]), EntryTable.of([toFind('a', [])])];
    expect(signs.at(0).forms).toEqual([{ text: '$', folded: '', words: [], script: 'Other', shown: true }]);
    expect(nothing.at(0).forms).toEqual([]);
  });
});

describe('the order of entries', () => {
  it.each([
    [[2, 9, 5], ['f1', 'f2', 'f0'], 'the most looked-for first'],
    [[1, 1, 1], ['f2', 'f0', 'f1'], 'of equals the one with the shortest title'],
    [[1, 0, 1], ['f2', 'f0', 'f1'], 'and not the shortest of those looked for less'],
  ])('of entries weighing %j is %j (%s)', (weights, ids) => {
    const titles = [['Stalker Returns'], ['Stalker in the Night', 'Stalker Returns Again'], ['Stalker', 'X']];
    const table = EntryTable.of(
      titles.map((forms, at) => toFind(`f${at}`, forms, { weight: weights[at] ?? 0 })),
    );
    expect(references(table)).toEqual(ids.map((id) => `film:${id}`));
  });

  it('is by weight and then by the shortest title, whatever comes', () => {
    fc.assert(
      fc.property(findables, (given) => {
        const expected = [...given].sort(
          (one, other) => other.weight - one.weight || shortestOf(one) - shortestOf(other),
        );
        expect(references(EntryTable.of(given))).toEqual(expected.map(({ reference }) => reference));
      }),
    );
  });
});

describe('any entries', () => {
  it('come back as they were given, and again from their columns', () => {
    fc.assert(
      fc.property(findables, (given) => {
        const table = EntryTable.of(given);
        for (const stored of [table, new EntryTable(table.columns())]) {
          expect(stored.size).toBe(given.length);
          for (const { reference, kind, written, years } of given) {
            const entry = stored.at(stored.ofReference(reference) ?? -1);
            expect(entry).toMatchObject({ reference, kind, years });
            expect(entry.forms.map((form) => ({ text: form.text, shown: form.shown }))).toEqual(written);
            expect(entry.forms.map(({ folded }) => folded)).toEqual(
              written.map((form) => normalForm(form.text)),
            );
          }
        }
      }),
    );
  });
});

describe('the entry of a reference', () => {
  const table = EntryTable.of([
    toFind('gaumont', 'Léon Gaumont', { kind: 'person', weight: 3 }),
    toFind('gaumont', 'Gaumont', { kind: 'company', weight: 9 }),
    toFind('gaumont-2', 'Gaumont', { kind: 'company' }),
    toFind('gau', 'Gau', { kind: 'festival', weight: 1 }),
  ]);

  it.each<readonly [reference: string, place: number | undefined, reason: string]>([
    ['company:gaumont', 0, 'of two of one id the one of the kind'],
    ['person:gaumont', 1, 'and the other'],
    ['festival:gau', 2, 'an id that others begin with'],
    ['company:gaumont-2', 3, 'an id that begins with another'],
    ['film:gaumont', undefined, 'a kind that the id does not have'],
    ['company:gaumon', undefined, 'the beginning of an id'],
    ['company:a', undefined, 'an id before all'],
    ['company:zz', undefined, 'an id after all'],
    ['company:', undefined, 'no id'],
    ['gaumont', undefined, 'no kind'],
    ['', undefined, 'nothing'],
  ])('%j is at %j (%s)', (reference, place) => {
    expect(table.ofReference(reference)).toBe(place);
  });

  it('is found for each, and for nothing else', () => {
    const asked = findable.map(({ reference }) => reference);
    fc.assert(
      fc.property(findables, asked, (given, other) => {
        const table = EntryTable.of(given);
        for (const [place, reference] of references(table).entries()) {
          expect(table.ofReference(reference)).toBe(place);
        }
        expect(table.ofReference(other) !== undefined).toBe(
          given.some(({ reference }) => reference === other),
        );
      }),
    );
  });

  it('is not there among none', () => {
    expect(EntryTable.of([]).ofReference('film:voice')).toBeUndefined();
    expect(EntryTable.of([]).size).toBe(0);
  });
});
