import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mentionsIn } from '../../../src/data/schema/mentions.ts';
import { imdbImporter } from '../../../src/import/imdb/importer.ts';
import { languageTag } from '../../../src/import/imdb/language-tag.ts';
import { Names } from '../../../src/import/imdb/names.ts';
import { NumberSet } from '../../../src/import/imdb/number-set.ts';
import { imported } from '../importing.ts';
import { dataSetsOf, type MadeUpRow } from './made-up-data-sets.ts';

const nothing = fc.constant(undefined);
/** Whatever may stand in a field: anything without the signs that part fields and rows. */
const field = fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll(/[\t\n\r]/g, ''));
const person = fc.constantFrom('nm0000001', 'nm0000002', 'nm10000000', 'nm9999999', 'nobody');
const number = fc.oneof(fc.integer({ min: -10, max: 3000 }), field, nothing);
const title = fc.constantFrom('tt0000001', 'tt0000002', 'tt10000000', 'tt9999999');
const category = fc.oneof(
  fc.constantFrom('actor', 'self', 'director', 'writer', 'producer', 'composer', 'archive_footage'),
  field,
);
const characters = fc.oneof(
  nothing,
  field,
  fc.array(field).map((all) => JSON.stringify(all)),
);
const people = fc.array(person, { maxLength: 3 }).map((ids) => ids.join(','));
const region = fc.oneof(fc.constantFrom('US', 'BR', 'XWW', 'SUHH'), field, nothing);
const language = fc.oneof(fc.constantFrom('en', 'pt', 'qbn', 'cmn'), field, nothing);

/** Rows sorted by the ids in their first column, as all of IMDb's are. */
function rowsOf(row: fc.Arbitrary<MadeUpRow>): fc.Arbitrary<MadeUpRow[]> {
  const byId = ([one]: MadeUpRow, [other]: MadeUpRow) => (String(one) < String(other) ? -1 : 1);
  return fc.array(row, { maxLength: 8 }).map((rows) => rows.sort(byId));
}

const tables = fc.record({
  'title.basics': rowsOf(
    fc.tuple(title, fc.constant('movie'), field, field, fc.constant(0), number, nothing, number, field),
  ).map((rows): MadeUpRow[] => [['tt0000000', 'movie', 'A Film', 'A Film', 0], ...rows]),
  'title.akas': rowsOf(fc.tuple(title, number, field, region, language, field, field, fc.constant(0))),
  'title.crew': rowsOf(fc.tuple(title, people, people)),
  'title.principals': rowsOf(fc.tuple(title, number, person, category, field, characters)),
  'title.ratings': rowsOf(fc.tuple(title, number, number)),
  'name.basics': rowsOf(fc.tuple(person, field, number, number, field)),
});

describe('an import of whatever stands in IMDb’s files', () => {
  it('has valid records only, an id for each, and a record of everybody who is named', async () => {
    await fc.assert(
      fc.asyncProperty(tables, async (rows) => {
        const { films, people: everybody, counts } = await imported(imdbImporter(dataSetsOf(rows)));
        const ids = everybody.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(new Set(films.map(({ id }) => id)).size).toBe(films.length);
        const named = films.flatMap(mentionsIn).map(({ mention }) => mention.id);
        expect(named.filter((id) => !ids.includes(id))).toEqual([]);
        // What the schema refuses, the importer has left out itself.
        expect([...counts.skipped.keys()].filter((why) => /^(film|person|source):/.test(why))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  }, 30_000);
});

describe('languageTag', () => {
  it('gives a tag that is one, or none, whatever the codes', () => {
    const code = fc.oneof(fc.stringMatching(/^[a-z]{2,3}$/), fc.stringMatching(/^[A-Z]{2,4}$/), field);
    fc.assert(
      fc.property(code, code, (one, other) => {
        const tag = languageTag(one, other);
        if (tag !== undefined) {
          expect(Intl.getCanonicalLocales(tag)).toEqual([tag]);
          expect(tag).toMatch(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('NumberSet', () => {
  it('has what was added, and gives it places in the order of the numbers', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(200_000)), fc.nat(200_000), (numbers, other) => {
        const set = new NumberSet();
        for (const one of numbers) set.add(one);
        const sorted = [...new Set(numbers)].sort((one, another) => one - another);
        expect(set.size).toBe(sorted.length);
        expect(set.has(other)).toBe(numbers.includes(other));
        const place = set.places();
        expect(sorted.map(place)).toEqual(sorted.map((_, index) => index));
        if (!numbers.includes(other)) expect(place(other)).toBeUndefined();
      }),
    );
  });
});

describe('Names', () => {
  it('keep every name that is awaited, once, in any script', () => {
    const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3000 });
    const all = fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 20_000_000 }), name), {
      selector: ([one]) => one,
    });
    fc.assert(
      fc.property(all, (given) => {
        const set = new NumberSet();
        for (const [one] of given) set.add(one);
        const names = new Names(set);
        const idOf = (one: number) => `nm${String(one).padStart(7, '0')}`;
        expect(names.of('nm0000000')).toBeUndefined();
        expect(given.every(([one, written]) => names.add(idOf(one), written))).toBe(true);
        expect(given.some(([one]) => names.add(idOf(one), 'another'))).toBe(false);
        expect(given.map(([one]) => names.of(idOf(one)))).toEqual(given.map(([, written]) => written));
      }),
      { numRuns: 20 },
    );
  });
});
