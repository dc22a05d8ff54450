import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../../src/data/catalogue.ts';
import { buildCatalogue } from '../../../src/data/memory-catalogue.ts';
import { type CatalogueRecord, recordSchema } from '../../../src/data/schema/record.ts';
import { recordsOfFilm } from '../../../src/data/unmerging/film.ts';
import { recordsOfNamed } from '../../../src/data/unmerging/named.ts';
import { BUILT_IN_HOUSE } from '../../built-in-house.ts';
import { catalogueOf, directedBy, film, person } from '../../made-up/in-files.ts';

function recordsOf(catalogue: Catalogue): CatalogueRecord[] {
  return [
    ...catalogue.sources(),
    ...[...catalogue.people()].flatMap(recordsOfNamed),
    ...[...catalogue.companies()].flatMap(recordsOfNamed),
    ...[...catalogue.festivals()].flatMap(recordsOfNamed),
    ...[...catalogue.films()].flatMap(recordsOfFilm),
  ];
}

/** The catalogue of a catalogue's own records, as they are once written to files and read back. */
function readBack(catalogue: Catalogue): Catalogue {
  const records = recordsOf(catalogue).map((record) =>
    recordSchema.parse(JSON.parse(JSON.stringify(record))),
  );
  return buildCatalogue(
    records.map((record, index) => ({ file: `${index}.json`, catalogue: 0, standing: 'own', record })),
  );
}

function everythingIn(catalogue: Catalogue) {
  const all = [catalogue.films(), catalogue.people(), catalogue.companies(), catalogue.festivals()];
  // Whoever was only mentioned comes after those with records of their own; that is no matter here.
  return all.map((entities) => [...entities].sort((one, other) => (one.id < other.id ? -1 : 1)));
}

function expectReadBackEqual(catalogue: Catalogue): void {
  expect(everythingIn(readBack(catalogue))).toEqual(everythingIn(catalogue));
}

describe('the records of merged entities', () => {
  it('make the same catalogue again: all that is built in', () => {
    expectReadBackEqual(BUILT_IN_HOUSE.catalogue);
  });

  it('keep who says what, where two sources disagree', () => {
    const catalogue = catalogueOf(
      [film('alpha', 'Golos', { year: 1982, minutes: 87, ...directedBy('Ilya Averbakh') })],
      [film('beta', 'Golos', { year: 1982, minutes: 90, ...directedBy('Ilya Averbakh') })],
    );
    expect(recordsOf(catalogue).filter(({ kind }) => kind === 'film')).toMatchObject([
      { source: 'alpha', id: 'golos-1982', minutes: 87 },
      { source: 'beta', sameAs: ['golos-1982'], minutes: 90 },
    ]);
    expectReadBackEqual(catalogue);
  });

  it('keep both values of a source that gives two where one is meant', () => {
    const catalogue = catalogueOf([
      film('alpha', 'Golos', { id: 'golos', minutes: 87 }),
      film('alpha', 'The Voice', { sameAs: ['golos'], minutes: 90 }),
    ]);
    expect(catalogue.film('golos')?.minutes).toHaveLength(2);
    expectReadBackEqual(catalogue);
  });

  it('keep every spelling and every part of a credit', () => {
    const credits = [
      { person: { name: 'A. Sokurov', id: 'sokurov' }, role: 'actor', part: { name: 'Himself' } },
      { person: { name: 'Sokurov', id: 'sokurov' }, role: 'actor', part: { name: 'A soldier' } },
    ];
    const catalogue = catalogueOf([
      person('alpha', 'Alexander Sokurov', { id: 'sokurov' }),
      film('alpha', 'Golos', { credits }),
    ]);
    expectReadBackEqual(catalogue);
  });

  it('keep ids that further records gave, so that buttons go on working', () => {
    const catalogue = catalogueOf(
      [film('alpha', 'Golos', { id: 'golos', externalIds: ['imdb:tt1'] })],
      [film('beta', 'The Voice', { id: 'the-voice', externalIds: ['imdb:tt1'] })],
    );
    expect(catalogue.film('golos')?.aliases).toEqual(['the-voice']);
    expect(readBack(catalogue).film('the-voice')?.id).toBe('golos');
    expectReadBackEqual(catalogue);
  });

  it('are valid where one source finds misspelt what another writes', () => {
    const misspelt = { titles: [{ text: 'Golos' }, { text: 'Gollos', kind: 'misspelling' }] };
    const catalogue = catalogueOf(
      [film('alpha', 'Golos', { id: 'golos', ...misspelt })],
      [film('beta', 'Gollos', { sameAs: ['golos'] })],
    );
    expectReadBackEqual(catalogue);
  });
});
