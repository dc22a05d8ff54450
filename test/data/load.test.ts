import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Catalogue, entityAt } from '../../src/data/catalogue.ts';
import { loadCatalogue } from '../../src/data/load.ts';
import { CatalogueError } from '../../src/data/loading/faults.ts';
import { ENTITY_KINDS, refer } from '../../src/data/reference.ts';
import { ROLES } from '../../src/data/schema/film.ts';
import {
  catalogueOf,
  directedBy,
  film,
  folderOf,
  idsOf,
  type MadeUpRecord,
  person,
  source,
} from '../made-up/in-files.ts';

describe('loadCatalogue', () => {
  it('adds further folders to the built-in records, which come first', () => {
    const folder = folderOf({
      'a.json': source('alpha'),
      'b.json': film('alpha', 'Monolog', { id: 'monolog' }),
    });
    const builtIn = idsOf(loadCatalogue([]).films());
    expect(idsOf(loadCatalogue([folder]).films())).toEqual([...builtIn, 'monolog']);
  });

  it('reads a folder once, however often and by whatever path it is named, the built-in one too', () => {
    const folder = folderOf({
      'a.json': source('alpha'),
      'b.json': film('alpha', 'Monolog', { id: 'monolog' }),
    });
    const once = idsOf(loadCatalogue([folder]).films());
    expect(idsOf(loadCatalogue([folder, `${folder}/.`, 'records', folder]).films())).toEqual(once);
  });

  it('adds what a further folder says to a built-in film, in front', () => {
    const folder = folderOf({
      'a.json': source('alpha'),
      'b.json': film('alpha', 'Golos', { year: 1982, minutes: 90, ...directedBy('Ilya Averbakh') }),
    });
    const catalogue = loadCatalogue([folder]);
    expect([...catalogue.films()]).toHaveLength(3);
    expect(catalogue.film('the-voice-1982')?.minutes).toEqual([
      { value: 90, sources: ['alpha'] },
      { value: 87, sources: ['wikipedia-the-voice'] },
    ]);
  });
});

/** Passes when the records load or their faults are told; throws whatever else loading throws. */
function loadOrTell(records: readonly unknown[]): void {
  const sources = ['alpha', 'beta', 'gamma'].map((id) => source(id));
  const folder = folderOf(
    Object.fromEntries([...sources, ...records].map((record, at) => [`${at}.json`, JSON.stringify(record)])),
  );
  try {
    loadCatalogue([folder]);
  } catch (error) {
    if (!(error instanceof CatalogueError)) throw error;
    expect(error.faults.filter(({ file, message }) => !file.startsWith(folder) || message === '')).toEqual(
      [],
    );
    expect(error.faults).not.toEqual([]);
  }
}

const name = fc.constantFrom('Ann', 'ANN', 'Анн', 'Bob', '???', 'Steve McQueen', '日本', 'ь');
const externalId = fc.constantFrom('imdb:1', 'imdb:2', 'wikidata:Q1', 'wikidata:Q2');
const from = fc.constantFrom('alpha', 'beta', 'gamma');
const mention = fc.oneof(
  name,
  fc.record({ name, externalIds: fc.uniqueArray(externalId, { maxLength: 2 }) }),
);
const form = fc.record(
  { text: name, kind: fc.constantFrom('original', 'alias', 'misspelling') },
  { requiredKeys: ['text'] },
);

const forms = fc
  .array(form, { minLength: 1, maxLength: 2 })
  .filter((all) => all.some(({ kind }) => kind !== 'misspelling'));

const anyFilm: fc.Arbitrary<MadeUpRecord> = fc.record(
  {
    kind: fc.constant('film'),
    source: from,
    titles: forms,
    year: fc.constantFrom(1982, 1983),
    externalIds: fc.uniqueArray(externalId, { maxLength: 1 }),
    credits: fc.array(fc.record({ person: mention, role: fc.constantFrom(...ROLES.slice(0, 4)) }), {
      maxLength: 3,
    }),
    companies: fc.array(fc.record({ company: mention }), { maxLength: 2 }),
    selections: fc.array(fc.record({ festival: mention }), { maxLength: 2 }),
    subjects: fc.array(fc.record({ person: mention }), { maxLength: 2 }),
  },
  { requiredKeys: ['kind', 'source', 'titles'] },
);
const anyNamed: fc.Arbitrary<MadeUpRecord> = fc.record(
  {
    kind: fc.constantFrom('person', 'company', 'festival'),
    source: from,
    names: forms,
    externalIds: fc.uniqueArray(externalId, { maxLength: 2 }),
  },
  { requiredKeys: ['kind', 'source', 'names'] },
);
const anyRecords = fc.array(fc.oneof(anyFilm, anyNamed), { minLength: 1, maxLength: 8 });

/** A record that is right but for one field, which may hold anything. */
const almostRight = fc
  .tuple(
    fc.oneof(anyFilm, anyNamed),
    fc.constantFrom('kind', 'id', 'source', 'titles', 'names', 'credits', 'sameAs', 'born', 'rating'),
    fc.jsonValue(),
  )
  .map(([record, field, value]) => ({ ...record, [field]: value }));

function entitiesOf(catalogue: Catalogue) {
  return [catalogue.films(), catalogue.people(), catalogue.companies(), catalogue.festivals()].map((all) => [
    ...all,
  ]);
}

describe('whatever the records hold', () => {
  it('loading succeeds or tells the faults, and never breaks', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.jsonValue(), almostRight), { minLength: 1, maxLength: 3 }),
        loadOrTell,
      ),
    );
  });

  it('every entity has an id of its own, and every reference leads somewhere', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const catalogue = catalogueOf(records);
        for (const entities of entitiesOf(catalogue)) {
          expect(new Set(idsOf(entities)).size).toBe(entities.length);
          for (const entity of entities) expect(entityAt(catalogue, entity.reference)).toBe(entity);
        }
        for (const { credits, companies, selections } of catalogue.films()) {
          const references = [
            ...credits.map((credit) => credit.person),
            ...companies.map(({ value }) => value.company.to),
            ...selections.map(({ value }) => value.festival.to),
          ];
          for (const reference of references) expect(entityAt(catalogue, reference)).toBeDefined();
        }
      }),
    );
  });

  it('no source is lost: everything a record’s source says is said by some entity', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const told = entitiesOf(catalogueOf(records)).flatMap((entities) =>
          entities.flatMap(({ sources }) => sources),
        );
        expect(new Set(told)).toEqual(new Set(records.map((record) => record.source)));
      }),
    );
  });

  it('an id that a record gave keeps working, whatever further folders say', () => {
    fc.assert(
      fc.property(anyRecords, anyRecords, (first, further) => {
        const given = first.map((record, index) => ({ ...record, id: `given-${index}` }));
        const catalogue = catalogueOf(given, further);
        for (const { kind, id, source: from } of given) {
          const found = ENTITY_KINDS.filter((each) => each === kind).map((each) =>
            entityAt(catalogue, refer(each, id)),
          );
          expect(found).toEqual([expect.objectContaining({ sources: expect.arrayContaining([from]) })]);
          expect(found[0]?.id).toMatch(/^given-/);
        }
      }),
    );
  });

  it('nobody has two ids of one collection', () => {
    const numbered = fc.uniqueArray(fc.record({ name, id: externalId }), {
      selector: ({ id }) => id,
      minLength: 1,
    });
    fc.assert(
      fc.property(numbered, fc.array(name), (people, mentioned) => {
        const catalogue = catalogueOf([
          ...people.map((each, index) => person(`s${index}`, each.name, { externalIds: [each.id] })),
          ...mentioned.map((each, index) => film(`s${index}`, 'Golos', directedBy(each))),
        ]);
        for (const { externalIds } of catalogue.people()) {
          const collections = externalIds.map((id) => id.split(':')[0]);
          expect(new Set(collections).size).toBe(collections.length);
        }
      }),
    );
  });
});
