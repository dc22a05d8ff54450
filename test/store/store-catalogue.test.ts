import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../src/data/catalogue.ts';
import type { Reference } from '../../src/data/reference.ts';
import { BUILT_IN_HOUSE } from '../built-in-house.ts';
import { catalogueOf, film, person } from '../made-up/in-files.ts';
import { builtStore, opened } from './stored.ts';

function referencesIn(catalogue: Catalogue): Reference[] {
  const all = [catalogue.films(), catalogue.people(), catalogue.companies(), catalogue.festivals()];
  return all.flatMap((entities) => [...entities].map(({ reference }) => reference));
}

describe('a store', () => {
  it('has everything that it was built from, in its order', async () => {
    const { catalogue } = BUILT_IN_HOUSE;
    const stored = (await opened(builtStore(catalogue))).catalogue;
    expect([...stored.films()]).toEqual([...catalogue.films()]);
    expect([...stored.people()]).toEqual([...catalogue.people()]);
    expect([...stored.companies()]).toEqual([...catalogue.companies()]);
    expect([...stored.festivals()]).toEqual([...catalogue.festivals()]);
    expect([...stored.sources()]).toEqual([...catalogue.sources()]);
    expect(stored.counts).toEqual(catalogue.counts);
  });

  it('tells of everybody how they come into which films', async () => {
    const { catalogue } = BUILT_IN_HOUSE;
    const stored = (await opened(builtStore(catalogue))).catalogue;
    for (const reference of referencesIn(catalogue)) {
      expect(stored.appearancesOf(reference)).toEqual(catalogue.appearancesOf(reference));
      expect(stored.filmsOf(reference)).toEqual(catalogue.filmsOf(reference));
      expect(stored.filmCountOf(reference)).toBe(catalogue.filmCountOf(reference));
    }
  });

  it('keeps whose words its sources’ are, and what was left apart', async () => {
    const catalogue = catalogueOf(
      [film('alpha', 'Golos', { year: 1982 })],
      [film('beta', 'Golos', { year: 1982 })],
    );
    const stored = (await opened(builtStore(catalogue))).catalogue;
    expect(stored.leftApart).toEqual(catalogue.leftApart);
    expect(stored.leftApart).toHaveLength(1);
    expect(stored.standingOf('alpha')).toBe('own');
    expect(
      (await opened(builtStore(BUILT_IN_HOUSE.catalogue))).catalogue.standingOf('wikipedia-the-voice'),
    ).toBe('built-in');
  });

  it('finds entities by any id they ever had, and by other collections’', async () => {
    const catalogue = catalogueOf(
      [film('alpha', 'Golos', { id: 'golos', externalIds: ['imdb:tt0084521'] })],
      [film('beta', 'The Voice', { id: 'the-voice', externalIds: ['imdb:tt0084521'] })],
    );
    const store = await opened(builtStore(catalogue));
    expect(store.catalogue.film('the-voice')?.id).toBe('golos');
    expect(store.lookUps.byExternalId('film', 'imdb:tt0084521')).toBe('film:golos');
    expect(store.lookUps.byExternalId('film', 'imdb:tt0000001')).toBeUndefined();
    expect(store.catalogue.person('golos')).toBeUndefined();
  });

  it('finds entities by equal titles and names, and by nothing that only comes near', async () => {
    const catalogue = catalogueOf([
      person('alpha', 'Alexander Sokurov', { id: 'sokurov' }),
      { kind: 'company', source: 'alpha', id: 'sokurov-fund', names: [{ text: 'Alexander Sokurov' }] },
    ]);
    const { lookUps } = await opened(builtStore(catalogue));
    expect(lookUps.byName('person', 'Alexander SOKUROV')).toEqual(['person:sokurov']);
    expect(lookUps.byName('company', 'Alexander Sokurov')).toEqual(['company:sokurov-fund']);
    expect(lookUps.byName('person', 'Sokurov')).toEqual([]);
  });
});
