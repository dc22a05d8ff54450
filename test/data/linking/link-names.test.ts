import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../../src/data/catalogue.ts';
import {
  catalogueOf,
  directedBy,
  film,
  idsOf,
  type MadeUpRecord,
  only,
  person,
} from '../../made-up/in-files.ts';

const STEVE = 'Steve McQueen';

/** Which sources say something about each person, in the catalogue's order. */
function sourcesOfPeople(catalogue: Catalogue): string[] {
  return [...catalogue.people()].map(({ sources }) => sources.join('+'));
}

function peopleOf(...records: MadeUpRecord[]): string[] {
  return sourcesOfPeople(catalogueOf(records));
}

describe('people are one', () => {
  it('by equal name where each side has one', () => {
    expect(peopleOf(person('alpha', 'Leena Kilpeläinen'), person('beta', 'LEENA KILPELAINEN'))).toEqual([
      'alpha+beta',
    ]);
  });

  it('by a name that is only mentioned', () => {
    expect(
      peopleOf(film('alpha', 'A', directedBy(STEVE)), film('beta', 'B', directedBy('steve mcqueen'))),
    ).toEqual(['alpha+beta']);
  });

  it('by any form of the name, and so through a third', () => {
    const names = [{ text: 'Alexander Sokurov' }, { text: 'Александр Сокуров' }];
    expect(
      peopleOf(
        person('alpha', 'Alexander Sokurov'),
        person('beta', 'Александр Сокуров'),
        person('gamma', 'Alexander Sokurov', { names }),
      ),
    ).toEqual(['alpha+beta+gamma']);
  });

  it('by external id, however named', () => {
    expect(
      peopleOf(
        person('alpha', 'Alexander Sokurov', { externalIds: ['wikidata:Q1'] }),
        film('beta', 'A', directedBy({ name: 'Sokourov', externalIds: ['wikidata:Q1'] })),
      ),
    ).toEqual(['alpha+beta']);
  });

  it('by the id that a mention gives, or sameAs', () => {
    expect(
      peopleOf(
        person('alpha', 'Alexander Sokurov', { id: 'sokurov' }),
        person('beta', 'A. S.', { sameAs: ['sokurov'] }),
        film('gamma', 'A', directedBy({ name: 'Sokourov', id: 'sokurov' })),
      ),
    ).toEqual(['alpha+beta+gamma']);
  });

  it('by sameAs where the name alone is not enough', () => {
    const catalogue = catalogueOf([
      person('alpha', STEVE, { id: 'actor', born: '1930' }),
      person('alpha', STEVE, { id: 'artist', born: '1969' }),
      person('beta', STEVE, { sameAs: ['artist'] }),
    ]);
    expect(sourcesOfPeople(catalogue)).toEqual(['alpha', 'alpha+beta']);
  });
});

describe('two of one name', () => {
  it.each([
    ['other external ids', { externalIds: ['imdb:nm1'] }, { externalIds: ['imdb:nm2'] }],
    ['other years of birth', { born: '1930-03-24' }, { born: '1969' }],
  ])('stay apart by %s, and a third mention is not guessed', (_, actor, artist) => {
    const catalogue = catalogueOf([
      person('alpha', STEVE, actor),
      person('beta', STEVE, artist),
      film('gamma', 'Hunger', directedBy(STEVE)),
    ]);
    expect(sourcesOfPeople(catalogue)).toEqual(['alpha', 'beta', 'gamma']);
    expect(only(catalogue.leftApart)).toMatch(
      /^Steve McQueen: 3 person records .*left apart.*alpha, beta, gamma.*sameAs/,
    );
  });

  it('are not contradicted by ids of other collections, or years of birth on one side only', () => {
    const imdb = { externalIds: ['imdb:nm1'], born: '1930' };
    expect(
      peopleOf(person('alpha', STEVE, imdb), person('beta', STEVE, { externalIds: ['wikidata:Q1'] })),
    ).toEqual(['alpha+beta']);
  });

  it('in one source make its mention of the bare name neither', () => {
    const catalogue = catalogueOf([
      person('alpha', STEVE, { id: 'actor' }),
      person('alpha', STEVE, { id: 'artist' }),
      film('alpha', 'Hunger', { id: 'hunger', ...directedBy(STEVE) }),
    ]);
    expect(idsOf(catalogue.people())).toEqual(['actor', 'artist', 'steve-mcqueen']);
    expect(catalogue.leftApart).toHaveLength(1);
  });

  it('get ids of their own', () => {
    const [first, second] = [{ externalIds: ['imdb:nm1'] }, { externalIds: ['imdb:nm2'] }];
    const catalogue = catalogueOf([person('alpha', STEVE, first), person('beta', STEVE, second)]);
    expect(idsOf(catalogue.people())).toEqual(['steve-mcqueen', 'steve-mcqueen-2']);
    expect(catalogue.person('steve-mcqueen-2')?.externalIds).toEqual(['imdb:nm2']);
  });

  it('stay apart though a shared source of another name would join them', () => {
    expect(
      peopleOf(
        person('alpha', 'Ann Lee', { names: [{ text: 'Ann Lee' }, { text: 'Li An' }], born: '1930' }),
        person('beta', 'Ann Lee'),
        person('gamma', 'Li An', { born: '1969' }),
      ),
    ).toEqual(['alpha+beta', 'gamma']);
  });
});

describe('one of two names', () => {
  it('is not guessed to be either where the bearers of the two contradict each other', () => {
    expect(
      peopleOf(
        person('alpha', 'Ann Lee', { names: [{ text: 'Ann Lee' }, { text: 'Li An' }] }),
        person('beta', 'Ann Lee', { born: '1930' }),
        person('gamma', 'Li An', { born: '1969' }),
      ),
    ).toEqual(['alpha', 'beta', 'gamma']);
  });
});

describe('a shared film tells people apart', () => {
  const shared = { externalIds: ['imdb:tt1'] };
  const artist = { name: STEVE, externalIds: ['imdb:nm2'] };

  it('so that a bare name in it means the one whom another source credits there', () => {
    const catalogue = catalogueOf([
      person('alpha', STEVE, { id: 'actor', externalIds: ['imdb:nm1'] }),
      person('alpha', STEVE, { id: 'artist', externalIds: ['imdb:nm2'] }),
      film('alpha', 'Hunger', { ...shared, ...directedBy(artist) }),
      film('beta', 'Hunger', { ...shared, ...directedBy(STEVE) }),
    ]);
    expect(sourcesOfPeople(catalogue)).toEqual(['alpha', 'alpha+beta']);
    expect(only(catalogue.films()).credits.map((credit) => credit.person)).toEqual(['person:artist']);
  });

  it('but joins no contradictory ids', () => {
    const catalogue = catalogueOf([
      film('alpha', 'Hunger', { ...shared, ...directedBy({ name: STEVE, externalIds: ['imdb:nm1'] }) }),
      film('beta', 'Hunger', { ...shared, ...directedBy(artist) }),
    ]);
    expect(sourcesOfPeople(catalogue)).toEqual(['alpha', 'beta']);
  });

  it('but guesses neither where its sources contradict each other', () => {
    const catalogue = catalogueOf([
      film('alpha', 'Hunger', { ...shared, ...directedBy({ name: STEVE, externalIds: ['imdb:nm1'] }) }),
      film('beta', 'Hunger', { ...shared, ...directedBy(artist) }),
      film('gamma', 'Hunger', { ...shared, ...directedBy(STEVE) }),
    ]);
    expect(sourcesOfPeople(catalogue)).toEqual(['alpha', 'beta', 'gamma']);
  });
});

describe('misspellings', () => {
  it('never link people', () => {
    const names = [{ text: 'Alexander Sokurov' }, { text: 'Sukorov', kind: 'misspelling' }];
    expect(
      peopleOf(
        person('alpha', 'A', { names }),
        person('beta', 'Sukorov'),
        film('alpha', 'A', directedBy('Sukorov')),
      ),
    ).toEqual(['alpha', 'beta+alpha']);
  });
});

describe('a further catalogue', () => {
  const builtIn = [person('alpha', STEVE), person('beta', STEVE, { born: '1930' })];

  it('undoes nothing on which the ones before agree', () => {
    const catalogue = catalogueOf(builtIn, [person('gamma', STEVE, { born: '1969' })]);
    expect(sourcesOfPeople(catalogue)).toEqual(['alpha+beta', 'gamma']);
    expect(catalogue.leftApart).toHaveLength(1);
  });

  it('may say that its own is the same all the same, and then both values are kept', () => {
    const [alpha, beta] = [person('alpha', STEVE, { id: 'steve' }), person('beta', STEVE, { born: '1930' })];
    const gamma = person('gamma', STEVE, { born: '1969', sameAs: ['steve'] });
    const catalogue = catalogueOf([alpha, beta], [gamma]);
    expect(sourcesOfPeople(catalogue)).toEqual(['alpha+beta+gamma']);
    expect(only(catalogue.people()).born.map(({ value }) => value)).toEqual(['1930', '1969']);
  });
});
