import { describe, expect, it } from 'vitest';
import type { GivenOptions } from '../../src/commands/request.ts';
import type { Response } from '../../src/commands/response.ts';
import { BUILT_IN_HOUSE } from '../built-in-house.ts';
import { film } from '../made-up/in-memory.ts';
import { Asker, SOMEBODY, textOf } from './asking.ts';
import { CLUB, films } from './films/club.ts';
import { houseOf } from './houses.ts';
import { buttonsOf, isInPlace, isPrivate, labelsOf, shown, titleOf } from './shown.ts';

const asker = new Asker(BUILT_IN_HOUSE);

/** The lines of a list, without what stands above them. */
function linesOf(response: Response): string[] {
  const [, lines = ''] = (shown(response).text ?? '').split('\n\n');
  return lines.split('\n').filter(Boolean);
}

describe('/films', () => {
  it('lists what there is, each with what helps to choose, and says how to narrow it', async () => {
    const answer = await asker.command('films');
    expect(answer.outcome).toBe('found');
    expect(isPrivate(answer)).toBe(false);
    expect(shown(answer)).toEqual({
      title: 'All 3 films',
      text: [
        'The most looked-for come first, of those alike the oldest.',
        'Narrow them by country, years, genre, language, studio, person, or festival.',
        '',
        'The Voice (1982) · Ilya Averbakh · Soviet Union · psychological drama\u00a0¹',
        'Spiritual Voices (1995) · Alexander Sokurov · Russia, Japan · documentary\u00a0²',
        'The Voice of Sokurov (2014) · Leena Kilpeläinen · documentary\u00a0³',
      ].join('\n'),
      fields: {},
      foot: 'Sources: ¹ Wikipedia, “The Voice” (1982) · ² kinoglaz.fr, “Spiritual Voices” · ³ LM Media, “The Voice of Sokurov”',
    });
    expect(buttonsOf(answer)).toEqual([]);
    expect(labelsOf(answer)).toEqual([
      'The Voice (1982) · Ilya Averbakh',
      'Spiritual Voices (1995) · Alexander Sokurov',
      'The Voice of Sokurov (2014) · Leena Kilpeläinen',
    ]);
  });

  it('names the options as the asker’s language has them', async () => {
    const answer = await new Asker(BUILT_IN_HOUSE, { ...SOMEBODY, locale: 'ru' }).command('films');
    expect(textOf(answer)).toContain('страна, годы, жанр');
  });

  it.each<[GivenOptions, string, number]>([
    [{ country: 'france' }, 'country France', 20],
    [{ years: '1980s' }, 'years 1980s', 10],
    [{ years: '1982' }, 'years 1982', 1],
    [{ years: '1985-1994' }, 'years 1985–1994', 10],
    [{ genre: 'musical' }, 'genre Musical comedy', 5],
    [{ person: 'ann even' }, 'person Ann Even', 13],
    [{ studio: 'alba' }, 'studio Alba', 25],
    [{ festival: 'lakeside' }, 'festival Lakeside', 3],
    [{ country: 'ITALY', person: 'bob' }, 'country Italy · person Bob Odd', 2],
  ])(
    'filters by %j, however it is spelt, and says what it understood',
    async (options, understood, count) => {
      const answer = await films(options);
      expect(titleOf(answer)).toBe(count === 1 ? '1 film' : `${count} films`);
      expect(shown(answer).text?.split('\n')[0]).toBe(`Understood as: ${understood}`);
    },
  );

  it('repeats on no line what all films have, but for those that have more', async () => {
    const house = houseOf([
      { ...film('One', { year: 1990 }), countries: ['France'], genres: ['Drama'] },
      { ...film('Two', { year: 1991 }), countries: ['France', 'Italy'], genres: ['Drama'] },
    ]);
    expect(linesOf(await films({ country: 'france' }, house))).toEqual([
      'One (1990) · Drama',
      'Two (1991) · France, Italy · Drama',
    ]);
    expect(linesOf(await films({ country: 'france', genre: 'drama' }, house))).toEqual([
      'One (1990)',
      'Two (1991) · France, Italy',
    ]);
  });

  it('cuts what is long, so that the rest has room on the line', async () => {
    const countries = Array.from({ length: 60 }, (_, index) => `Country ${index}`);
    const house = houseOf([{ ...film('Film', { year: 1990 }), countries, genres: ['Drama'] }]);
    expect(linesOf(await films({}, house))).toEqual([
      expect.stringMatching(/^Film \(1990\) · Country 0, Country 1, .{20,40}… · Drama$/),
    ]);
  });

  it('filters by language', async () => {
    const answer = await asker.command('films', { language: 'russian' });
    expect(linesOf(answer)).toEqual([expect.stringMatching(/^The Voice \(1982\)/)]);
  });

  it('shows only its asker what was asked for privately', async () => {
    expect(isPrivate(await films({ private: true, country: 'France' }))).toBe(true);
  });

  it('says where nothing fits, and lets each filter be taken away', async () => {
    const answer = await films({ country: 'Italy', festival: 'Lakeside' });
    expect(answer.outcome).toBe('not-found');
    expect(isPrivate(answer)).toBe(true);
    expect(titleOf(answer)).toBe('No film here fits all of that');
    expect(buttonsOf(answer)).toEqual(['Italy ✕', 'Lakeside ✕']);
    const left = await new Asker(CLUB).pressLabelled(answer, 'Lakeside');
    expect([titleOf(left), isInPlace(left)]).toEqual(['5 films', true]);
  });

  it('says so where there is no film at all', async () => {
    const answer = await films({}, houseOf([]));
    expect(shown(answer)).toEqual({ title: 'There is no film here yet', fields: {} });
  });
});

describe('a list of films', () => {
  it('has ten on a page, and pages that are turned in place', async () => {
    const pages = await new Asker(CLUB).allParts(await films({ country: 'France' }));
    expect(pages.map((page) => linesOf(page).length)).toEqual([10, 10]);
    expect(pages.map(titleOf)).toEqual(['20 films', '20 films']);
    expect(pages.map(buttonsOf)).toEqual([
      ['France ✕', 'More ▶'],
      ['France ✕', '◀ Earlier'],
    ]);
    expect(pages.map(isInPlace)).toEqual([false, true]);
    expect(linesOf(pages[1] ?? pages[0] ?? (await films({})))[0]).toBe('Film 10 (1990) · Musical comedy');
  });

  it('shows its last page where there are fewer than there were', async () => {
    const list = await films({ country: 'France' });
    const second = await new Asker(CLUB).pressLabelled(list, 'More');
    const fewer = houseOf([{ ...film('Film 0', { year: 1980 }), countries: ['France'] }]);
    expect(linesOf(await new Asker(fewer).pressLabelled(second, 'Earlier'))).toEqual(['Film 0 (1980)']);
    const answer = await new Asker(CLUB).press('films/page/9999');
    expect(linesOf(answer)).toHaveLength(5);
  });

  it('has a button for each filter, which takes it away and begins at the first page', async () => {
    const list = await films({ country: 'France', years: '1980s', person: 'Ann Even' });
    expect(buttonsOf(list)).toEqual(['France ✕', '1980s ✕', 'Ann Even ✕']);
    const wider = await new Asker(CLUB).pressLabelled(list, '1980s');
    expect([titleOf(wider), buttonsOf(wider)]).toEqual(['10 films', ['France ✕', 'Ann Even ✕']]);
    const all = await new Asker(CLUB).pressLabelled(
      await new Asker(CLUB).pressLabelled(wider, 'France'),
      'Ann',
    );
    expect([titleOf(all), buttonsOf(all)]).toEqual(['All 25 films', ['More ▶']]);
  });

  it('says in one sentence that the value of a filter is gone', async () => {
    const list = await films({ country: 'France', person: 'Ann Even' });
    const after = new Asker(houseOf([{ ...film('Other'), countries: ['France'] }]));
    const answer = await after.pressLabelled(list, 'France');
    expect([answer.outcome, isPrivate(answer)]).toEqual(['not-found', true]);
    expect(shown(answer)).toEqual({
      text: 'That is no longer in the records; ask again to see what is there now.',
      fields: {},
    });
    expect(titleOf(await after.pressLabelled(list, 'Ann Even'))).toBe('1 film');
  });
});
