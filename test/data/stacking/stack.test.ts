import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Catalogue, entityAt } from '../../../src/data/catalogue.ts';
import type { RecordFile } from '../../../src/data/loading/read.ts';
import { buildCatalogue } from '../../../src/data/memory-catalogue.ts';
import { normalForm } from '../../../src/data/normal-form.ts';
import { recordSchema } from '../../../src/data/schema/record.ts';
import type { Base } from '../../../src/data/stacking/base.ts';
import { stack } from '../../../src/data/stacking/stack.ts';
import { finish } from '../../../src/data/steps.ts';
import { directedBy, film, type MadeUpRecord, only, person, source } from '../../made-up/in-files.ts';

function filesOf(records: readonly MadeUpRecord[], catalogue: number): RecordFile[] {
  const sources = [...new Set(records.flatMap((record) => record.source ?? []))].map((id) => source(id));
  return [...sources, ...records].map((record, index) => ({
    file: `${catalogue}-${index}.json`,
    catalogue,
    standing: 'own',
    record: recordSchema.parse(record),
  }));
}

/** A catalogue to stack upon, which is looked through from one end to the other. */
function baseOf(catalogue: Catalogue, place: number): Base {
  const all = { film: 'films', person: 'people', company: 'companies', festival: 'festivals' } as const;
  return {
    catalogue,
    place,
    lookUps: {
      byExternalId: (kind, externalId) =>
        [...catalogue[all[kind]]()].find(({ externalIds }) => externalIds.includes(externalId))?.reference,
      byName: (kind, name) =>
        [...catalogue[all[kind]]()]
          .filter((entity) =>
            (entity.kind === 'film' ? entity.titles : entity.names).some(
              ({ value }) => normalForm(value.text) === normalForm(name),
            ),
          )
          .map(({ reference }) => reference),
    },
  };
}

function stacked(lower: readonly MadeUpRecord[], upper: readonly MadeUpRecord[]): Catalogue {
  return finish(stack(baseOf(buildCatalogue(filesOf(lower, 0)), 0), filesOf(upper, 1)));
}

function together(lower: readonly MadeUpRecord[], upper: readonly MadeUpRecord[]): Catalogue {
  return buildCatalogue([...filesOf(lower, 0), ...filesOf(upper, 1)]);
}

function everythingIn(catalogue: Catalogue) {
  const all = [catalogue.films(), catalogue.people(), catalogue.companies(), catalogue.festivals()];
  const entities = all.map((each) => [...each].sort((one, other) => (one.id < other.id ? -1 : 1)));
  const appearances = entities.flat().map(({ reference }) =>
    catalogue
      .appearancesOf(reference)
      .map(({ film: of, as }) => `${of} ${as}`)
      .sort(),
  );
  return { entities, appearances, counts: catalogue.counts };
}

const BELOW = [
  person('imdb', 'Ilya Averbakh', { id: 'nm1', externalIds: ['imdb:nm1'] }),
  person('imdb', 'Steve McQueen', { id: 'nm2' }),
  person('imdb', 'Steve McQueen', { id: 'nm3' }),
  film('imdb', 'Golos', {
    id: 'tt1',
    year: 1982,
    minutes: 90,
    ...directedBy({ name: 'Ilya Averbakh', id: 'nm1' }),
  }),
  film('imdb', 'Monolog', { id: 'tt2', year: 1972, ...directedBy({ name: 'Ilya Averbakh', id: 'nm1' }) }),
  film('imdb', 'Bullitt', {
    id: 'tt3',
    year: 1968,
    credits: [{ person: { name: 'Steve McQueen', id: 'nm2' }, role: 'actor' }],
  }),
];

describe('records on a catalogue that was linked before', () => {
  it('say the same as if all had been linked together', () => {
    const upper = [film('club', 'Golos', { year: 1982, minutes: 87, ...directedBy('Ilya Averbakh') })];
    expect(everythingIn(stacked(BELOW, upper))).toEqual(everythingIn(together(BELOW, upper)));
  });

  it('join a film below by title, year and director, and both lengths stand side by side', () => {
    const upper = [film('club', 'Golos', { year: 1982, minutes: 87, ...directedBy('Ilya Averbakh') })];
    const golos = stacked(BELOW, upper).film('tt1');
    expect(golos?.minutes).toEqual([
      { value: 90, sources: ['imdb'] },
      { value: 87, sources: ['club'] },
    ]);
  });

  it('keep what else somebody below has done, by whichever id they are asked for', () => {
    const catalogue = stacked(BELOW, [
      person('club', 'Ilja Awerbach', { id: 'averbakh', externalIds: ['imdb:nm1'] }),
      film('club', 'Fariatyev', {
        id: 'fariatyev',
        ...directedBy({ name: 'Ilja Awerbach', id: 'averbakh' }),
      }),
    ]);
    expect(catalogue.person('averbakh')?.id).toBe('nm1');
    expect(catalogue.filmsOf('person:averbakh')).toEqual(['film:fariatyev', 'film:tt1', 'film:tt2']);
  });

  it('leave a film to everybody who made it, though the records name none of them', () => {
    const catalogue = stacked(BELOW, [
      film('club', 'Golos', { id: 'our-golos', sameAs: ['tt1'], minutes: 87 }),
    ]);
    expect(catalogue.film('tt1')?.sources).toEqual(['imdb', 'club']);
    expect(catalogue.filmsOf('person:nm1')).toEqual(['film:tt1', 'film:tt2']);
    expect(catalogue.appearancesOf('person:nm1')).toMatchObject([{ film: 'film:tt1' }, { film: 'film:tt2' }]);
  });

  it('of two namesakes below guess neither, and leave what they are apart', () => {
    const catalogue = stacked(BELOW, [film('club', 'Shame', directedBy('Steve McQueen'))]);
    expect(catalogue.filmsOf('person:nm2')).toEqual(['film:tt3']);
    expect(catalogue.filmsOf('person:nm3')).toEqual([]);
    expect(catalogue.film('shame')?.credits[0]?.person).toBe('person:steve-mcqueen-2');
    expect(catalogue.person('steve-mcqueen-2')?.sources).toEqual(['club']);
    expect(only(catalogue.leftApart)).toContain('Steve McQueen');
  });

  it('take no id that something else below has', () => {
    const below = [film('imdb', 'Golos', { id: 'shame' })];
    const catalogue = stacked(below, [
      film('club', 'Shame', { id: 'shame-2011' }),
      film('club', 'Shame', {}),
    ]);
    expect(catalogue.film('shame')?.titles[0]?.value.text).toBe('Golos');
    expect([...catalogue.films()].map(({ id }) => id)).toEqual(['shame-2011', 'shame-2', 'shame']);
  });
});

const name = fc.constantFrom('Ann', 'ANN', 'Анн', 'Bob', 'Steve McQueen');
const externalId = fc.constantFrom('imdb:1', 'imdb:2', 'wikidata:Q1', 'wikidata:Q2');
const mention = fc.oneof(name, fc.record({ name, externalIds: fc.tuple(externalId) }));
function anyRecord(from: string): fc.Arbitrary<MadeUpRecord> {
  const anyFilm = fc.record(
    {
      kind: fc.constant('film'),
      source: fc.constant(from),
      titles: fc.tuple(fc.record({ text: name })),
      year: fc.constantFrom(1982, 1983),
      externalIds: fc.tuple(externalId),
      credits: fc.array(fc.record({ person: mention, role: fc.constantFrom('director', 'actor') }), {
        maxLength: 3,
      }),
    },
    { requiredKeys: ['kind', 'source', 'titles'] },
  );
  const anyPerson = fc.record(
    {
      kind: fc.constant('person'),
      source: fc.constant(from),
      names: fc.tuple(fc.record({ text: name })),
      externalIds: fc.tuple(externalId),
    },
    { requiredKeys: ['kind', 'source', 'names'] },
  );
  return fc.oneof(anyFilm, anyPerson);
}
const anyRecords = (from: string) => fc.array(anyRecord(from), { minLength: 1, maxLength: 6 });

/** Records with ids of their own, by which they can be told apart whatever they are linked with. */
const recordsBelow = fc
  .array(anyRecord('lower'), { maxLength: 4 })
  .map((records) => records.map((record, index) => ({ ...record, id: `below-${index}` })));

function areApartIn(catalogue: Catalogue, records: readonly MadeUpRecord[]): boolean {
  const told = records.map(({ id }) => catalogue.film(String(id)) ?? catalogue.person(String(id)));
  return new Set(told).size === records.length;
}

describe('whatever lies upon whatever', () => {
  it('every id below keeps working, and every reference leads to somebody who is there once', () => {
    fc.assert(
      fc.property(anyRecords('lower'), anyRecords('upper'), (lower, upper) => {
        const below = buildCatalogue(filesOf(lower, 0));
        const catalogue = stacked(lower, upper);
        for (const entity of [...below.films(), ...below.people()]) {
          const now = entityAt(catalogue, entity.reference);
          expect(now?.sources).toEqual(expect.arrayContaining([...entity.sources]));
        }
        const all = [...catalogue.films(), ...catalogue.people()].map(({ reference }) => reference);
        expect(new Set(all).size).toBe(all.length);
        expect(all.length).toBe(catalogue.counts.film + catalogue.counts.person);
        for (const { reference, credits } of catalogue.films()) {
          for (const credit of credits) {
            expect(entityAt(catalogue, credit.person)?.reference).toBe(credit.person);
            expect(catalogue.filmsOf(credit.person)).toContain(reference);
          }
        }
      }),
    );
  });

  it('as many films and people are told apart as if all had been linked together, where each below has one record and stays apart', () => {
    fc.assert(
      fc.property(recordsBelow, anyRecords('upper'), (lower, upper) => {
        const atOnce = together(lower, upper);
        fc.pre(areApartIn(atOnce, lower) && areApartIn(buildCatalogue(filesOf(lower, 0)), lower));
        expect(stacked(lower, upper).counts).toEqual(atOnce.counts);
      }),
    );
  });

  it('two films below stay two, whatever is said above of who directed them', () => {
    const lower = [
      film('imdb', 'Golos', { id: 'tt1', year: 1982, ...directedBy({ name: 'Averbakh', id: 'nm1' }) }),
      film('imdb', 'Golos', { id: 'tt2', year: 1982, ...directedBy({ name: 'Awerbach', id: 'nm2' }) }),
    ];
    const directorsAreOne = person('club', 'Averbakh', { id: 'averbakh', sameAs: ['nm1', 'nm2'] });
    expect(stacked(lower, [directorsAreOne]).counts).toMatchObject({ film: 2, person: 1 });
    const filmsAreOne = film('club', 'Golos', { id: 'golos', sameAs: ['tt1', 'tt2'] });
    expect(stacked(lower, [filmsAreOne]).counts).toMatchObject({ film: 1, person: 2 });
  });
});
