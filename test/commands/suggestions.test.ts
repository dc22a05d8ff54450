import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/commands/commands.ts';
import type { House } from '../../src/commands/house.ts';
import { FILTER_NAMES } from '../../src/data/filters.ts';
import { BUILT_IN_HOUSE } from '../built-in-house.ts';
import { film, named } from '../made-up/in-memory.ts';
import { Asker, textOf } from './asking.ts';
import { hostileHouse, houseOf } from './houses.ts';
import { expectWithinLimits } from './limits.ts';
import { isPrivate, titleOf } from './shown.ts';

const asker = new Asker(BUILT_IN_HOUSE);
const hostile = hostileHouse();

const textOptions = COMMANDS.flatMap(({ name, options }) =>
  Object.entries(options).flatMap(([option, { type }]) =>
    type === 'text' ? [{ command: name.en, option }] : [],
  ),
);

async function namesFor(command: string, option: string, typed: string, house: House = BUILT_IN_HOUSE) {
  return (await new Asker(house).suggest(command, option, typed)).map(({ name }) => name);
}

describe.each(textOptions)('suggestions for /$command $option', ({ command, option }) => {
  it('begin, before anything is typed, with what is most looked for', async () => {
    expect(await asker.suggest(command, option, '')).not.toEqual([]);
    expect(await asker.suggest(command, option, '  ')).toEqual(await asker.suggest(command, option, ''));
  });

  it('answer the same card, whether the value comes back or the name', async () => {
    for (const typed of ['', 's', 'the', 'го', 'сок', 'idfa', 'tiff', 'les voix', 'spirtual']) {
      for (const { name, value } of await asker.suggest(command, option, typed)) {
        const byValue = await asker.command(command, { [option]: String(value) });
        const byName = await asker.command(command, { [option]: name });
        expect({ name, outcome: byValue.outcome }).toEqual({ name, outcome: 'found' });
        expect({ name, text: textOf(byName) }).toEqual({ name, text: textOf(byValue) });
        expect(isPrivate(byName)).toBe(false);
      }
    }
  });

  it('are at most 25 of at most 100 characters, each with its own value, whatever the records hold', async () => {
    for (const typed of ['', 'e', 'same', 'title', 'no year', 'person', '*', 'f', 'ø', 'left', '1']) {
      const response = await new Asker(hostile).suggestions(command, option, typed);
      expectWithinLimits(response, 'suggest');
      const choices = await new Asker(hostile).suggest(command, option, typed);
      expect(new Set(choices.map(({ value }) => value)).size).toBe(choices.length);
    }
  });

  it('lead to an answer for each of the hostile records', async () => {
    for (const { name, value } of await new Asker(hostile).suggest(command, option, '')) {
      const answer = await new Asker(hostile).command(command, { [option]: String(value) });
      expect({ name, outcome: answer.outcome }).toEqual({ name, outcome: 'found' });
    }
  });
});

describe('every option that takes text', () => {
  it('has suggestions', () => {
    expect(textOptions).toEqual([
      { command: 'film', option: 'title' },
      { command: 'who', option: 'name' },
      { command: 'festivals', option: 'of' },
      ...FILTER_NAMES.map((option) => ({ command: 'films', option })),
      { command: 'ask', option: 'question' },
    ]);
  });
});

describe('a suggestion', () => {
  it('is the id as value, and title, year and director as name', async () => {
    expect(await asker.suggest('film', 'title', 'the v')).toEqual([
      { name: 'The Voice (1982) · Ilya Averbakh', value: 'film:the-voice-1982' },
      { name: 'The Voice of Sokurov (2014) · Leena Kilpeläinen', value: 'film:the-voice-of-sokurov-2014' },
    ]);
  });

  it('shows the stored form that matched in another script', async () => {
    expect(await namesFor('film', 'title', 'голос')).toEqual([
      'The Voice (1982) · Ilya Averbakh · Голос',
      'Spiritual Voices (1995) · Alexander Sokurov · Духовные голоса',
    ]);
    expect(await namesFor('who', 'name', 'Сокур')).toEqual(['Alexander Sokurov · Александр Сокуров']);
  });

  it('says of a company or festival that it is one', async () => {
    expect((await namesFor('who', 'name', 'lenfilm'))[0]).toBe('Lenfilm · company');
    expect(await namesFor('festivals', 'of', 'idfa')).toEqual([
      'Amsterdam International Documentary Film Festival · IDFA · festival',
    ]);
  });

  it('always keeps the year of a title that is too long', async () => {
    const words =
      'A Very Long Title That Goes On And On Without Ever Coming To Its End However Long One Waits For It';
    const house = houseOf([film(words, { year: 1999 })]);
    const [choice] = await new Asker(house).suggest('film', 'title', 'a very');
    expect(choice?.name).toMatch(/^A Very Long Title .+… \(1999\)$/);
    expect(choice?.name.length).toBeLessThanOrEqual(100);
    expect(titleOf(await new Asker(house).command('film', { title: choice?.name ?? '' }))).toContain(
      '(1999)',
    );
  });

  it('offers at /festivals films and festivals from the start', async () => {
    const films = Array.from({ length: 30 }, (_, index) => film(`Film ${index}`));
    const names = await namesFor('festivals', 'of', '', houseOf([...films, named('festival', 'Lakeside')]));
    expect(names).toHaveLength(25);
    expect(names).toContain('Lakeside · festival');
  });

  it('is not made for an option or a command that does not exist', async () => {
    expect(await asker.suggest('film', 'private', 'the')).toEqual([]);
    expect(await asker.suggest('film', 'constructor', 'the')).toEqual([]);
    expect(await asker.suggest('nothing', 'title', 'the')).toEqual([]);
  });
});

describe('the name of a suggestion, sent back in place of its value', () => {
  it('means a film whose sources disagree on its year', async () => {
    const told = (source: string, year: number) => ({
      ...film('Twice Told', { year }),
      source,
      externalIds: ['imdb:tt1'],
    });
    const house = houseOf([told('one', 1982), told('other', 1983)]);
    const [name = ''] = await namesFor('film', 'title', 'twice', house);
    expect(name).toBe('Twice Told (1982/1983)');
    expect(titleOf(await new Asker(house).command('film', { title: name }))).toBe(name);
  });

  it('means a film whose title has the dot that parts title and director', async () => {
    const house = houseOf([film('Day · Night', { year: 1999 }), film('Day', { year: 1999 })]);
    const [name = ''] = await namesFor('film', 'title', 'day n', house);
    expect(titleOf(await new Asker(house).command('film', { title: name }))).toBe('Day · Night (1999)');
  });

  describe('of several of one title and year', () => {
    const directed = (...directors: string[]) => ({
      ...film('Paris', { year: 1971 }),
      credits: directors.map((person) => ({ person, role: 'director' })),
    });

    it.each([
      ['each has a director', directed('Ann Lee')],
      ['another has none', directed()],
    ])('means the one of that director, where %s', async (_, other) => {
      const asking = new Asker(houseOf([other, directed('Bob Ray')]));
      const answer = await asking.command('film', { title: 'Paris (1971) · Bob Ray' });
      expect(answer.outcome).toBe('found');
      expect(textOf(answer)).toContain('Bob Ray');
    });
  });

  it('means the company, of a person and a company of one name', async () => {
    const company = { ...named('company', 'Alba'), what: 'a studio' };
    const answer = await new Asker(houseOf([named('person', 'Alba'), company])).command('who', {
      name: 'Alba · company',
    });
    expect(answer.outcome).toBe('found');
    expect(textOf(answer)).toContain('a studio');
  });
});
