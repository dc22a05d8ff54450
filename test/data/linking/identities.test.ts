import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../../src/data/catalogue.ts';
import {
  catalogueOf,
  company,
  directedBy,
  festival,
  film,
  idsOf,
  only,
  person,
} from '../../made-up/in-files.ts';

const LENFILM = [
  { text: 'Lenfilm' },
  { text: 'Ленфильм', language: 'ru', kind: 'original' },
  { text: 'Sovkino', kind: 'alias' },
  { text: 'Lenflim', kind: 'misspelling' },
];
const LOCARNO = [{ text: 'Locarno Film Festival' }, { text: 'Festival de Locarno' }];

function madeBy(...companies: unknown[]) {
  return { companies: companies.map((name) => ({ company: name, role: 'production' })) };
}

function selectedAt(...festivals: unknown[]) {
  return { selections: festivals.map((name, index) => ({ festival: name, year: 2000 + index })) };
}

function companiesOf(catalogue: Catalogue): string[] {
  return [...catalogue.companies()].map(({ names }) => names[0]?.value.text ?? '');
}

describe('companies', () => {
  it.each(['LENFILM', 'Ленфильм', 'sovkino'])('are one by any stored form, as %s', (name) => {
    const catalogue = catalogueOf([
      company('alpha', 'Lenfilm', { names: LENFILM }),
      film('beta', 'Golos', madeBy(name)),
    ]);
    expect(only(catalogue.companies()).sources).toEqual(['alpha', 'beta']);
  });

  it('are one though a source writes them in two stored forms', () => {
    const catalogue = catalogueOf([
      company('alpha', 'Lenfilm', { names: LENFILM }),
      film('beta', 'Golos', madeBy('Lenfilm')),
      film('beta', 'Odna', madeBy('Sovkino')),
    ]);
    expect(companiesOf(catalogue)).toEqual(['Lenfilm']);
  });

  it('are one by external id', () => {
    const catalogue = catalogueOf([
      company('alpha', 'Lenfilm', { externalIds: ['wikidata:Q1'] }),
      company('beta', 'Leningrad Film Studio', { externalIds: ['wikidata:Q1'] }),
    ]);
    expect(companiesOf(catalogue)).toEqual(['Lenfilm']);
  });

  it('stay apart by contradictory ids, or when only a misspelling is equal', () => {
    const catalogue = catalogueOf([
      company('alpha', 'Lenfilm', { names: LENFILM, externalIds: ['wikidata:Q1'] }),
      company('beta', 'Lenfilm', { externalIds: ['wikidata:Q2'] }),
      film('gamma', 'Golos', madeBy('Lenflim')),
    ]);
    expect(companiesOf(catalogue)).toEqual(['Lenfilm', 'Lenfilm', 'Lenflim']);
  });

  it('are other things than people or festivals of the same name', () => {
    const catalogue = catalogueOf([
      film('alpha', 'Golos', { ...madeBy('Dom Kino'), ...selectedAt('Dom Kino'), ...directedBy('Dom Kino') }),
    ]);
    const { credits, companies, selections } = only(catalogue.films());
    expect([credits[0]?.person, companies[0]?.value.company.to, selections[0]?.value.festival.to]).toEqual([
      'person:dom-kino',
      'company:dom-kino',
      'festival:dom-kino',
    ]);
  });
});

describe('festivals', () => {
  it('are one by any stored form, by id and by sameAs', () => {
    const catalogue = catalogueOf([
      festival('alpha', 'Locarno Film Festival', { id: 'locarno', names: LOCARNO }),
      festival('beta', 'Pardo', { sameAs: ['locarno'] }),
      film('gamma', 'Golos', selectedAt('Festival de Locarno')),
      film('delta', 'Odna', selectedAt({ name: 'LFF', id: 'locarno' })),
    ]);
    const { id, sources } = only(catalogue.festivals());
    expect([id, ...[...sources].sort()]).toEqual(['locarno', 'alpha', 'beta', 'delta', 'gamma']);
  });

  it('are one over their editions', () => {
    const catalogue = catalogueOf([film('alpha', 'Golos', selectedAt('Locarno', 'Locarno'))]);
    expect(only(catalogue.festivals()).id).toBe('locarno');
    expect(only(catalogue.films()).selections.map(({ value }) => value.year)).toEqual([2000, 2001]);
  });
});

describe('a source means one by one name', () => {
  it('so that its bare mention is whom its own record describes, by any form', () => {
    const catalogue = catalogueOf([
      person('alpha', 'A', {
        id: 'a',
        names: [{ text: 'Alexandre Sokurov' }, { text: 'Александр Сокуров' }],
      }),
      film('alpha', 'Golos', directedBy('АЛЕКСАНДР СОКУРОВ')),
    ]);
    expect(idsOf(catalogue.people())).toEqual(['a']);
  });

  it('and its mention with an id describes whom its bare mention means, wherever each stands', () => {
    const catalogue = catalogueOf([
      film('alpha', 'Golos', directedBy('Ilya Averbakh')),
      film('alpha', 'Monolog', directedBy({ name: 'Ilya Averbakh', externalIds: ['imdb:nm1'] })),
      person('beta', 'Авербах', { externalIds: ['imdb:nm1'] }),
    ]);
    expect([...catalogue.people()]).toHaveLength(1);
  });

  it('unless ids tell its two mentions of a name apart', () => {
    const [actor, artist] = ['imdb:nm1', 'imdb:nm2'].map((id) => ({
      name: 'Steve McQueen',
      externalIds: [id],
    }));
    const catalogue = catalogueOf([
      film('alpha', 'Bullitt', directedBy(actor)),
      film('alpha', 'Hunger', directedBy(artist)),
    ]);
    expect([...catalogue.films()].map(({ credits }) => credits[0]?.person)).toEqual([
      'person:steve-mcqueen',
      'person:steve-mcqueen-2',
    ]);
  });
});
