import { describe, expect, it } from 'vitest';
import { type Appearance, entityAt } from '../../src/data/catalogue.ts';
import { catalogueOf, directedBy, festival, film, idsOf, only, person } from '../made-up/in-files.ts';

const ANN = { name: 'Ann', id: 'ann' };
const rich = film('alpha', 'Golos', {
  id: 'golos',
  credits: [
    { person: ANN, role: 'director' },
    { person: ANN, role: 'actor' },
  ],
  companies: [{ company: 'Lenfilm' }],
  homeVideo: [{ medium: 'DVD', publisher: 'Lenfilm' }],
  selections: [{ festival: 'Locarno', year: 1995 }],
  awards: [{ name: 'Prize', result: 'won', festival: 'Locarno', body: 'Lenfilm' }],
  subjects: [{ person: 'Ann' }, { topic: 'war' }],
  basedOn: [{ work: 'novel', author: 'Ann' }],
  reviews: [
    { author: 'Ann', stance: 'For.', affiliation: { festival: 'Locarno' } },
    { author: 'Ann', stance: 'Against.', affiliation: { company: 'Lenfilm' } },
  ],
});
const odna = film('alpha', 'Odna', { id: 'odna', ...directedBy('Ann') });
const catalogue = () => catalogueOf([person('alpha', 'Ann', { id: 'ann' }), odna], [rich]);

function told(appearances: readonly Appearance[]): string[] {
  return appearances.map(({ film: at, as }) => `${at} ${as}`);
}

describe('appearances', () => {
  it('of a person are in every film and every way, in the films’ order', () => {
    expect(told(catalogue().appearancesOf('person:ann'))).toEqual([
      'film:odna credit',
      'film:golos credit',
      'film:golos credit',
      'film:golos subject',
      'film:golos author of the source work',
      'film:golos reviewer',
      'film:golos reviewer',
    ]);
  });

  it('of a company and a festival too', () => {
    expect(told(catalogue().appearancesOf('company:lenfilm')).sort()).toEqual([
      'film:golos affiliation',
      'film:golos award',
      'film:golos company',
      'film:golos publisher',
    ]);
    expect(told(catalogue().appearancesOf('festival:locarno')).sort()).toEqual([
      'film:golos affiliation',
      'film:golos award',
      'film:golos selection',
    ]);
  });

  it('carry what the film says', () => {
    const found = catalogue()
      .appearancesOf('festival:locarno')
      .find(({ as }) => as === 'selection');
    expect(found).toMatchObject({ fact: { value: { year: 1995 }, sources: ['alpha'] } });
  });

  it('are none for whoever comes into no film', () => {
    expect(catalogueOf([festival('alpha', 'A', { id: 'a' })]).appearancesOf('festival:a')).toEqual([]);
    expect(catalogue().appearancesOf('person:nobody')).toEqual([]);
  });
});

describe('look-ups', () => {
  it('find each kind by id, and its source', () => {
    const found = catalogue();
    expect(found.film('odna')?.reference).toBe('film:odna');
    expect(found.person('ann')?.reference).toBe('person:ann');
    expect(found.company('lenfilm')?.reference).toBe('company:lenfilm');
    expect(found.festival('locarno')?.reference).toBe('festival:locarno');
    expect(found.source('alpha')?.name).toBe('The alpha');
    expect(idsOf(found.sources())).toEqual(['alpha']);
    expect(idsOf(found.films())).toEqual(['odna', 'golos']);
  });

  it('find nothing under another kind’s id', () => {
    const found = catalogue();
    expect([found.film('ann'), found.person('odna'), found.company('locarno'), found.source('x')]).toEqual(
      Array(4).fill(undefined),
    );
  });

  it('follow references', () => {
    const found = catalogue();
    expect(entityAt(found, 'person:ann')).toBe(found.person('ann'));
    expect(entityAt(found, 'film:odna')).toBe(found.film('odna'));
    expect(entityAt(found, 'company:lenfilm')).toBe(only(found.companies()));
    expect(entityAt(found, 'festival:locarno')).toBe(only(found.festivals()));
    expect(entityAt(found, 'film:gone')).toBeUndefined();
  });
});
