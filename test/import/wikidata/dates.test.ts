import { describe, expect, it } from 'vitest';
import { entity, PLACES, type Said, text, thing, time } from '../../stand-in-wikidata/index.ts';
import { importFilm, recordOf } from './importing.ts';

describe('a date', () => {
  it.each<[Said, string, string]>([
    [time('1982-12-18'), '1982-12-18', 'a day'],
    [time('1982-12'), '1982-12', 'a month'],
    [time('1982'), '1982', 'a year'],
    [time('1982-12-18', { precision: 9 }), '1982', 'a year, whatever day is written'],
    [time('1982-12-18', { precision: 14 }), '1982-12-18', 'the time of day is of no interest'],
    [
      time('1908-10-15', { julian: true }),
      '1908-10-28',
      'the first Russian film, 13 days later by our calendar',
    ],
    [time('1900-02-28', { julian: true }), '1900-03-12', '1900 is a leap year in one calendar only'],
    [time('1908-10', { julian: true }), '1908', 'a Julian month lies in two of ours'],
  ])('%j is %s: %s', async (says, date) => {
    const { film, skips } = await importFilm({ claims: { P577: [says] } });
    expect(film?.releases).toEqual([{ date }]);
    expect(film?.year).toBe(Number(date.slice(0, 4)));
    expect(skips).toEqual({});
  });

  it.each<[Said, string]>([
    [time('1980', { precision: 8 }), 'less precise than a year'],
    [time('1982-02-30'), 'a date that does not exist'],
    [time('1982', { precision: 11 }), 'a date that does not exist'],
    [time('12000'), 'a date outside of our era'],
    ['somevalue', 'unknown value'],
    [text('1982'), 'a value of another kind'],
  ])('%j is left out and counted: %s', async (says, why) => {
    const { film, skips } = await importFilm({ claims: { P577: [says] } });
    expect([film?.releases, film?.year]).toEqual([undefined, undefined]);
    // Once for the year and once for the releases.
    expect(skips).toEqual({ [`publication date: ${why}`]: 2 });
  });

  it('before our era is left out', async () => {
    const homer = { type: 'time', datatype: 'time', value: { ...timeValue, time: '-0800-00-00T00:00:00Z' } };
    const { imported, skips } = await importFilm(
      { claims: { P58: [thing('Q2')] } },
      entity('Q2', { labels: { en: 'Homer' }, claims: { P569: [homer] } }),
    );
    expect(recordOf(imported, 'person', 'Q2').born).toBeUndefined();
    expect(skips).toEqual({ 'date of birth: a date outside of our era': 1 });
  });
  const timeValue = { precision: 9, calendarmodel: 'http://www.wikidata.org/entity/Q1985786' };
});

describe('the year of a film', () => {
  it('is that of the earliest of its best dates', async () => {
    const { film } = await importFilm({
      claims: {
        P577: [
          { says: time('1979'), rank: 'normal' },
          { says: time('1981-05'), rank: 'preferred' },
          { says: time('1980-11-20'), rank: 'preferred' },
          { says: time('1970'), rank: 'deprecated' },
        ],
      },
    });
    expect(film?.year).toBe(1980);
    expect(film?.releases).toEqual([{ date: '1979' }, { date: '1981-05' }, { date: '1980-11-20' }]);
  });

  it('is left out where it lies before the first films', async () => {
    const { film, skips } = await importFilm({ claims: { P577: [time('1840')] } });
    expect(film?.year).toBeUndefined();
    expect(skips).toEqual({ 'publication date: a year before the first films or too far ahead': 1 });
  });
});

describe('a release', () => {
  it('is one in each of its places, a country or another', async () => {
    const places = [thing(PLACES.russia), thing(PLACES.moscow), 'somevalue'] as const;
    const { film } = await importFilm({
      claims: { P577: [{ says: time('1982'), qualifiers: { P291: places } }] },
    });
    expect(film?.releases).toEqual([
      { date: '1982', country: 'Russia' },
      { date: '1982', place: { name: 'Moscow' } },
    ]);
  });

  it('is the premiere where it is the first performance', async () => {
    const { film } = await importFilm({
      claims: { P1191: [{ says: time('1982-12-18'), qualifiers: { P276: [thing(PLACES.leningrad)] } }] },
    });
    expect(film?.releases).toEqual([{ date: '1982-12-18', place: { name: 'Leningrad' }, premiere: true }]);
  });
});
