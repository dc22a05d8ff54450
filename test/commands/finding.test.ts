import { describe, expect, it } from 'vitest';
import { BUILT_IN_HOUSE } from '../built-in-house.ts';
import { film, named } from '../made-up/in-memory.ts';
import { Asker, componentsOf, dataOf, messageOf } from './asking.ts';
import { houseOf } from './houses.ts';
import { isInPlace, isPrivate, labelsOf, optionsOf, shown, titleOf } from './shown.ts';

const asker = new Asker(BUILT_IN_HOUSE);

describe('a text that means nothing here', () => {
  it('is answered only to its asker, with what comes near', async () => {
    const answer = await asker.command('film', { title: 'voices' });
    expect(answer.outcome).toBe('not-found');
    expect(isPrivate(answer)).toBe(true);
    expect(shown(answer)).toMatchObject({
      title: '“voices” is not in the records',
      text: 'Did you mean one of these? Your choice is posted for everybody.',
    });
    expect(labelsOf(answer)).toEqual([
      'Spiritual Voices (1995) · Alexander Sokurov',
      'The Voice (1982) · Ilya Averbakh',
      'The Voice of Sokurov (2014) · Leena Kilpeläinen',
    ]);
  });

  it('becomes, once one of the near is picked, that card for everybody', async () => {
    const answer = await asker.command('film', { title: 'the voice 1983' });
    const picked = await asker.pick(answer, 'The Voice (1982)');
    expect(titleOf(picked)).toBe('The Voice (1982)');
    expect(isPrivate(picked)).toBe(false);
    expect(isInPlace(picked)).toBe(false);
  });

  it('becomes a card only for its asker when they asked privately', async () => {
    const answer = await asker.command('film', { title: 'voices', private: true });
    expect(shown(answer).text).toBe('Did you mean one of these?');
    expect(isPrivate(await asker.pick(answer, 'Spiritual Voices'))).toBe(true);
  });

  it('brings at most five near ones', async () => {
    const titles = Array.from({ length: 12 }, (_, index) => film(`The Garden of Winter ${index}`));
    const answer = await new Asker(houseOf(titles)).command('film', { title: 'the garden of wintre' });
    expect(answer.outcome).toBe('not-found');
    expect(labelsOf(answer)).toHaveLength(5);
  });

  it('asks, where a title was sent half typed, about what it could have become', async () => {
    const answer = await asker.command('film', { title: 'духовн' });
    expect(answer.outcome).toBe('not-found');
    expect(labelsOf(answer)).toEqual(['Spiritual Voices (1995) · Alexander Sokurov']);
  });

  it.each([
    ['film', 'title', '/film'],
    ['who', 'name', '/who'],
    ['festivals', 'of', '/festivals'],
  ])('tells, where nothing comes near, how to see what is there: /%s', async (command, option, where) => {
    const answer = await asker.command(command, { [option]: 'qqqqzzzz' });
    expect(answer.outcome).toBe('not-found');
    expect(isPrivate(answer)).toBe(true);
    expect(shown(answer)).toEqual({
      title: '“qqqqzzzz” is not in the records',
      text: `Start typing after ${where} to see what is there.`,
      fields: {},
    });
    expect(dataOf(answer).components).toEqual([]);
  });

  it('is shown back escaped, on one line and not at any length', async () => {
    const answer = await asker.command('film', { title: `**q** @everyone\n# ${'zq'.repeat(3000)}` });
    const title = dataOf(answer).embeds?.[0]?.title ?? '';
    expect(title).toMatch(/^“\\\*\\\*q\\\*\\\* \\@everyone # (zq)+z?…” is not in the records$/);
    expect(title.length).toBeLessThan(256);
  });
});

describe('a text that means several things', () => {
  const titles = ['Twins', 'Twins'].map((title, index) => film(title, { year: 1925 + index, cast: ['Ann'] }));

  it('is a choice, only for its asker', async () => {
    const answer = await new Asker(houseOf(titles)).command('film', { title: 'twins' });
    expect(answer.outcome).toBe('choice');
    expect(isPrivate(answer)).toBe(true);
    expect(shown(answer)).toEqual({
      title: '“twins” fits several',
      text: 'Choose the one you mean.',
      fields: {},
    });
    expect(labelsOf(answer)).toEqual(['Twins (1925)', 'Twins (1926)']);
  });

  it('becomes, once one is chosen, that card for everybody', async () => {
    const twins = new Asker(houseOf(titles));
    const picked = await twins.pick(await twins.command('film', { title: 'twins' }), '1926');
    expect(titleOf(picked)).toBe('Twins (1926)');
    expect(isPrivate(picked)).toBe(false);
  });

  it('opens a film on the page that was asked about', async () => {
    const twins = new Asker(houseOf(titles));
    const picked = await twins.pick(await twins.command('festivals', { of: 'twins' }), '1925');
    expect(shown(picked).text).toBe('No festival or award is recorded for this film.');
  });

  it('offers a film and a festival of one name together', async () => {
    const house = houseOf([film('Midnight', { year: 1939 }), named('festival', 'Midnight')]);
    const answer = await new Asker(house).command('festivals', { of: 'midnight' });
    expect(labelsOf(answer)).toEqual(['Midnight (1939)', 'Midnight · festival']);
  });

  it('says so where it means more than a select can hold', async () => {
    const many = Array.from({ length: 40 }, (_, index) => film('Same Title', { year: 1950 + index }));
    const answer = await new Asker(houseOf(many)).command('film', { title: 'same title' });
    expect(labelsOf(answer)).toHaveLength(25);
    expect(shown(answer).text).toBe(
      'Choose the one you mean; 15 more are not shown, so add a year or more of the name.',
    );
  });

  it.each(['The Voice', 'the voice', 'THE VOICE'])(
    'is a choice in whatever case it is typed, though it is one’s whole label: %s',
    async (title) => {
      const house = houseOf([film('The Voice'), film('The Voice', { year: 1982 })]);
      const answer = await new Asker(house).command('film', { title });
      expect(answer.outcome).toBe('choice');
      expect(labelsOf(answer).sort()).toEqual(['The Voice', 'The Voice (1982)']);
    },
  );

  it('tells namesakes apart by the films that they come into', async () => {
    const directed = (title: string, id: string) => ({
      ...film(title, { year: 2008 }),
      credits: [{ person: { name: 'Steve McQueen', externalIds: [id] }, role: 'director' }],
    });
    const house = houseOf([directed('Hunger', 'imdb:nm1'), directed('Bullitt', 'imdb:nm2')]);
    const answer = await new Asker(house).command('who', { name: 'steve mcqueen' });
    const options = componentsOf(messageOf(answer)).flatMap((component) =>
      'options' in component ? component.options : [],
    );
    expect(options.map(({ label }) => label)).toEqual(['Steve McQueen', 'Steve McQueen']);
    expect(options.map(({ description }) => description).sort()).toEqual(['Bullitt (2008)', 'Hunger (2008)']);
  });
});

describe('a text that means something of another kind', () => {
  it('offers the person whom /film was given', async () => {
    const answer = await asker.command('film', { title: 'Leonid Filatov' });
    expect(answer.outcome).toBe('choice');
    expect(isPrivate(answer)).toBe(true);
    expect(shown(answer)).toMatchObject({
      title: '/film has nothing called “Leonid Filatov”',
      text: 'But the records have a person of that name. Your choice is posted for everybody.',
    });
    expect(optionsOf(answer)).toEqual([{ label: 'Leonid Filatov', value: 'person:leonid-filatov' }]);
    expect(titleOf(await asker.pick(answer, 'Leonid'))).toBe('Leonid Filatov');
  });

  it('offers the film that /who was given', async () => {
    const answer = await asker.command('who', { name: 'the voice' });
    expect(titleOf(answer)).toBe('/who has nothing called “the voice”');
    expect(labelsOf(answer)).toEqual(['The Voice (1982) · Ilya Averbakh']);
    expect(titleOf(await asker.pick(answer, 'The Voice'))).toBe('The Voice (1982)');
  });

  it.each([
    ['film', 'title', 'locarno', 'Locarno International Film Festival · festival'],
    ['who', 'name', 'Berlinale', 'Berlin International Film Festival · festival'],
    ['festivals', 'of', 'Lenfilm', 'Lenfilm · company'],
  ])('offers to /%s what “%s: %s” means elsewhere', async (command, option, typed, label) => {
    const answer = await asker.command(command, { [option]: typed });
    expect(answer.outcome).toBe('choice');
    expect(labelsOf(answer)[0]).toBe(label);
  });

  it('offers what the id of a suggestion of another command means', async () => {
    const answer = await asker.command('film', { title: 'person:leonid-filatov' });
    expect(labelsOf(answer)).toEqual(['Leonid Filatov']);
  });
});
