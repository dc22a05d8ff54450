import { describe, expect, it } from 'vitest';
import {
  CLASSES,
  entity,
  named,
  PEOPLE,
  PLACES,
  quantity,
  text,
  thing,
} from '../../stand-in-wikidata/index.ts';
import { importFilm, recordOf } from './importing.ts';

describe('a length', () => {
  it.each([
    [quantity(87, 'Q7727'), 87, 'minutes'],
    [quantity(5220, 'Q11574'), 87, 'seconds'],
    [quantity('+1.5', 'Q25235'), 90, 'hours'],
    [quantity(100, 'Q11574'), 1.67, 'to a hundredth'],
  ])('%j is %d minutes: %s', async (says, minutes) => {
    expect((await importFilm({ claims: { P2047: [says] } })).film?.minutes).toBe(minutes);
  });

  it.each([
    [quantity(2400, 'Q11573'), 'in no unit of time that is known, or nothing'],
    [quantity(87), 'in no unit of time that is known, or nothing'],
    [quantity('-5', 'Q7727'), 'in no unit of time that is known, or nothing'],
    [quantity('a lot', 'Q7727'), 'a value of another kind'],
  ])('%j is left out and counted: %s', async (says, why) => {
    const { film, skips } = await importFilm({ claims: { P2047: [says] } });
    expect(film?.minutes).toBeUndefined();
    expect(skips).toEqual({ [`duration: ${why}`]: 1 });
  });

  it('is the first of several, and the others are counted', async () => {
    const P2047 = [
      quantity(87, 'Q7727'),
      quantity(5220, 'Q11574'),
      quantity(90, 'Q7727'),
      quantity(91, 'Q7727'),
    ];
    const { film, skips } = await importFilm({ claims: { P2047 } });
    expect(film?.minutes).toBe(87);
    expect(skips).toEqual({ 'duration: more than one value, the first is taken': 2 });
  });
});

describe('what a film cost', () => {
  it('is told in the currency’s code', async () => {
    const { film } = await importFilm({ claims: { P2130: [quantity(1000, CLASSES.dollar)] } });
    expect(film?.budget).toEqual({ amount: 1000, currency: 'USD', estimated: false });
  });

  it.each([
    [quantity(1000, CLASSES.rouble), 'a currency without a code'],
    [quantity(1000), 'no currency'],
    [quantity('-1000', CLASSES.dollar), 'less than nothing'],
  ])('is left out and counted where it is %j: %s', async (says) => {
    const { film, skips } = await importFilm({ claims: { P2130: [says] } });
    expect(film?.budget).toBeUndefined();
    expect(skips).toEqual({ 'cost: in no currency with an ISO 4217 code': 1 });
  });

  it('is not what it took, which may be told of several places', async () => {
    const { film } = await importFilm(
      {
        claims: {
          P2142: [
            quantity(1000, CLASSES.dollar),
            { says: quantity(400, CLASSES.dollar), qualifiers: { P3005: [thing('Q2')] } },
          ],
        },
      },
      named('Q2', 'Finland'),
    );
    expect(film?.budget).toBeUndefined();
    expect(film?.boxOffice).toEqual([
      { amount: 1000, currency: 'USD', estimated: false },
      { amount: 400, currency: 'USD', estimated: false, where: 'Finland' },
    ]);
  });
});

describe('what a film is about or comes from', () => {
  it('is a person where the item is one, else a topic', async () => {
    const { film, imported } = await importFilm(
      { claims: { P921: [thing(PEOPLE.sokurov), thing('Q2')] } },
      named('Q2', 'patience'),
    );
    expect(film?.subjects).toEqual([
      { person: expect.objectContaining({ name: 'Alexander Sokurov' }) },
      { topic: 'patience' },
    ]);
    expect(recordOf(imported, 'person', PEOPLE.sokurov).names).toHaveLength(2);
  });

  it('is a work of whatever kind, by the first of its authors', async () => {
    const { film, skips } = await importFilm(
      { claims: { P144: [thing('Q2'), thing('Q3')] } },
      entity('Q2', { labels: { en: 'Memoirs' } }),
      entity('Q3', {
        labels: { en: 'A novel' },
        claims: { P31: [thing('Q4')], P50: [thing(PEOPLE.sayko), thing(PEOPLE.filatov)] },
      }),
      named('Q4', 'literary work'),
    );
    expect(film?.basedOn).toEqual([
      { work: 'Memoirs' },
      { work: 'literary work', title: 'A novel', author: expect.objectContaining({ name: 'Natalya Sayko' }) },
    ]);
    expect(skips).toEqual({ 'author: more than one value, the first is taken': 1 });
  });
});

describe('what belongs to a film', () => {
  it('has the role of its property', async () => {
    const { film } = await importFilm(
      { claims: { P272: [thing('Q2')], P750: [thing('Q3')], P449: [thing('Q4'), 'novalue'] } },
      ...[named('Q2', 'Studio'), named('Q3', 'Distributor'), named('Q4', 'Channel')],
    );
    expect(film?.companies?.map(({ company, role }) => `${company.name}: ${role}`)).toEqual([
      'Studio: production',
      'Distributor: distribution',
      'Channel: broadcast',
    ]);
  });

  it('is the colour first named, and every country, language and genre', async () => {
    const colours = [thing('Q2'), thing('Q3')];
    const { film, skips } = await importFilm(
      {
        claims: {
          P462: colours,
          P495: [thing(PLACES.russia), thing(PLACES.switzerland), thing(PLACES.russia)],
        },
      },
      ...[named('Q2', 'black-and-white'), named('Q3', 'color')],
    );
    expect([film?.colour, film?.countries]).toEqual(['black-and-white', ['Russia', 'Switzerland']]);
    expect(skips).toEqual({ 'color: more than one value, the first is taken': 1 });
  });
});

it.each([
  ['tt0084021', ['wikidata:Q1', 'imdb:tt0084021']],
  ['nm0042835', ['wikidata:Q1']],
  ['tt0084021/', ['wikidata:Q1']],
])('the IMDb id %s of a film gives %j', async (id, externalIds) => {
  expect((await importFilm({ claims: { P345: [text(id)] } })).film?.externalIds).toEqual(externalIds);
});
