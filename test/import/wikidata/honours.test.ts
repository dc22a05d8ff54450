import { describe, expect, it } from 'vitest';
import {
  CLASSES,
  type Claim,
  entity,
  named,
  ORGANISATIONS,
  PEOPLE,
  PLACES,
  type Said,
  thing,
  time,
  type Written,
} from '../../stand-in-wikidata/index.ts';
import { importFilm } from './importing.ts';

const locarno = expect.objectContaining({ name: 'Locarno Film Festival' });

function prize(conferredBy: readonly Said[]) {
  return entity('Q2', { labels: { en: 'Prize' }, claims: { P1027: conferredBy } });
}

describe('an award', () => {
  it('is won or only nominated for', async () => {
    const { film } = await importFilm({ claims: { P1411: [thing('Q2')], P166: [thing('Q2')] } }, prize([]));
    expect(film?.awards).toEqual([
      { name: 'Prize', result: 'won' },
      { name: 'Prize', result: 'nominated' },
    ]);
  });

  it('has the year that its statement gives, else that of the edition it names', async () => {
    const edition = thing(ORGANISATIONS.locarno1995);
    const { film } = await importFilm(
      {
        claims: {
          P166: [
            { says: thing('Q2'), qualifiers: { P585: [time('1996-02')], P805: [edition] } },
            { says: thing('Q2'), qualifiers: { P805: [edition] } },
            { says: thing('Q2'), qualifiers: { P585: ['somevalue'] } },
          ],
        },
      },
      prize([]),
    );
    expect(film?.awards?.map(({ year }) => year)).toEqual([1996, 1995, undefined]);
  });

  it.each<[string, readonly Said[], object, Record<string, number>]>([
    ['a festival', [thing(ORGANISATIONS.locarno)], { festival: locarno }, {}],
    ['an edition of a festival', [thing(ORGANISATIONS.locarno1995)], { festival: locarno }, {}],
    [
      'a body',
      [thing(ORGANISATIONS.goskino), thing(ORGANISATIONS.lenfilm)],
      { body: expect.objectContaining({ name: 'Goskino' }) },
      {},
    ],
    [
      'a body and a festival',
      [thing(ORGANISATIONS.goskino), thing(ORGANISATIONS.locarno)],
      { festival: locarno },
      {},
    ],
    ['a person', [thing(PEOPLE.sokurov)], {}, { 'conferred by: a person': 1 }],
    ['nobody known', ['somevalue'], {}, { 'conferred by: unknown value': 1 }],
  ])('is given by %s', async (_, givers, given, skipped) => {
    const { film, skips } = await importFilm({ claims: { P166: [thing('Q2')] } }, prize(givers));
    expect(film?.awards).toEqual([{ name: 'Prize', ...given, result: 'won' }]);
    expect(skips).toEqual(skipped);
  });

  it('that was withdrawn is none', async () => {
    const { film } = await importFilm(
      { claims: { P166: [{ says: thing('Q2'), rank: 'deprecated' }] } },
      prize([]),
    );
    expect(film?.awards).toBeUndefined();
  });
});

describe('a presentation', () => {
  const presented = (id: string, qualifiers: NonNullable<Claim['qualifiers']> = {}): Written => ({
    claims: { P5072: [{ says: thing(id), qualifiers }] },
  });

  it.each<[string, string, object]>([
    ['a festival', ORGANISATIONS.locarno, {}],
    ['an edition that has dates', ORGANISATIONS.locarno1995, { year: 1995 }],
    ['an edition that has a year', ORGANISATIONS.locarno2014, { year: 2014 }],
    [
      'a section of an edition',
      ORGANISATIONS.locarnoSection2014,
      { year: 2014, section: 'Semaine de la critique 2014' },
    ],
  ])('at %s is one at the festival', async (_, id, rest) => {
    expect((await importFilm(presented(id))).film?.selections).toEqual([{ festival: locarno, ...rest }]);
  });

  it('has the year and the section that its statement gives', async () => {
    const qualifiers = { P585: [time('1996')], P518: [thing('Q2')] };
    const { film } = await importFilm(
      presented(ORGANISATIONS.locarno1995, qualifiers),
      named('Q2', 'Open air'),
    );
    expect(film?.selections).toEqual([{ festival: locarno, year: 1996, section: 'Open air' }]);
  });

  it('in a section of a festival has no year', async () => {
    const section = entity('Q2', {
      labels: { en: 'Leopards of Tomorrow' },
      claims: { P361: [thing(ORGANISATIONS.locarno)] },
    });
    const { film } = await importFilm(presented('Q2'), section);
    expect(film?.selections).toEqual([{ festival: locarno, section: 'Leopards of Tomorrow' }]);
  });

  it('at something that belongs to no festival is one at that', async () => {
    const biennale = entity('Q2', { labels: { en: 'Biennale' }, claims: { P361: [thing(PLACES.russia)] } });
    const { film } = await importFilm(presented('Q2'), biennale);
    expect(film?.selections).toEqual([{ festival: expect.objectContaining({ name: 'Biennale' }) }]);
  });

  it('at a festival in a series that is none is one at the festival', async () => {
    const festival = entity('Q2', {
      labels: { en: 'Festival' },
      claims: {
        P31: [thing(CLASSES.filmFestival)],
        P179: [thing('Q3')],
        P361: [thing(ORGANISATIONS.locarno)],
      },
    });
    const { film } = await importFilm(presented('Q2'), festival, named('Q3', 'Accredited festivals'));
    expect(film?.selections).toEqual([{ festival: expect.objectContaining({ name: 'Festival' }) }]);
  });

  it('at an edition whose festival is gone is one at the edition, and that is counted', async () => {
    const edition = entity('Q2', { labels: { en: '1st' }, claims: { P179: [thing('Q3')] } });
    const { film, skips } = await importFilm(presented('Q2'), edition);
    expect(film?.selections).toEqual([{ festival: expect.objectContaining({ name: '1st' }) }]);
    expect(skips).toEqual({ 'presented in: an item that Wikidata has deleted': 1 });
  });
});
