import { describe, expect, it } from 'vitest';
import { BUILT_IN_HOUSE } from '../../built-in-house.ts';
import { film, named } from '../../made-up/in-memory.ts';
import { Asker } from '../asking.ts';
import { houseOf } from '../houses.ts';
import { buttonsOf, isPrivate, labelsOf, shown, titleOf } from '../shown.ts';

/** Two people of one name, told apart by their ids, and two countries that share a word. */
const house = houseOf([
  { ...film('Bullitt', { year: 1968 }), countries: ['North Korea'], credits: [mcqueen(1, 'actor')] },
  { ...film('Hunger', { year: 2008 }), countries: ['South Korea'], credits: [mcqueen(2, 'director')] },
  { ...film('Shame', { year: 2011 }), countries: ['South Korea'], credits: [mcqueen(2, 'director')] },
]);

function mcqueen(number: number, role: string): object {
  return { person: { name: 'Steve McQueen', externalIds: [`imdb:nm${number}`] }, role };
}

const asker = new Asker(house);

describe('a value that fits several', () => {
  it('is asked about, privately, each told from the others by its films', async () => {
    const answer = await asker.command('films', { person: 'steve mcqueen' });
    expect([answer.outcome, isPrivate(answer)]).toEqual(['choice', true]);
    expect(shown(answer).text).toBe(
      '“steve mcqueen” fits more than one person.\nChoose the one you mean. Your choice is posted for everybody.',
    );
    expect(labelsOf(answer)).toEqual(['Steve McQueen', 'Steve McQueen']);
  });

  it('keeps the filters that were understood, and goes on with the one that is chosen', async () => {
    const answer = await asker.command('films', { country: 'korea', years: '2000s' });
    expect(shown(answer).text).toContain('Understood as: years 2000s');
    expect(buttonsOf(answer)).toEqual([]);
    const list = await asker.pick(answer, 'South Korea');
    expect([titleOf(list), isPrivate(list)]).toEqual(['1 film', false]);
    expect(buttonsOf(list)).toEqual(['South Korea ✕', '2000s ✕']);
  });

  it('stays private where it was asked for privately', async () => {
    const answer = await asker.command('films', { country: 'korea', private: true });
    expect(shown(answer).text).not.toContain('posted for everybody');
    expect(isPrivate(await asker.pick(answer, 'North Korea'))).toBe(true);
  });

  it('asks to ask again where its select gives what it can’t have offered', async () => {
    for (const values of [[], [''], ['No Id'], ['x'.repeat(80)]]) {
      expect((await asker.press('films/with/country/openly', values)).outcome).toBe('fault');
    }
    expect((await asker.press('films/with/country/openly', ['atlantis'])).outcome).toBe('not-found');
  });
});

describe('a value that is not there', () => {
  it('can be exchanged for what is near', async () => {
    const answer = await asker.command('films', { person: 'stefan mcqueen' });
    expect(answer.outcome).toBe('not-found');
    expect(shown(answer).text).toContain(
      'No person here is called “stefan mcqueen”.\nDid you mean one of these?',
    );
    expect(titleOf(await asker.pick(answer, 'Steve McQueen'))).toMatch(/^\d films?$/);
  });

  it('is told with where to start typing, where nothing is near', async () => {
    const answer = await asker.command('films', { country: 'Ruritania' });
    expect(shown(answer).text).toBe(
      'No country here is called “Ruritania”.\nStart typing after /films country: to see what is there.',
    );
    const years = await asker.command('films', { years: 'long ago' });
    expect(shown(years).text).toContain('“long ago” is no year as 1982, no decade as 1980s');
  });

  it('is no person where it is a studio, nor the other way round', async () => {
    const built = new Asker(BUILT_IN_HOUSE);
    expect((await built.command('films', { person: 'Lenfilm' })).outcome).toBe('not-found');
    expect((await built.command('films', { studio: 'Leonid Filatov' })).outcome).toBe('not-found');
  });

  it('is told of each that was typed, with what is near', async () => {
    const answer = await asker.command('films', {
      person: 'stefan mcqueen',
      country: 'Ruritania',
      genre: 'noir',
    });
    expect(shown(answer).text).toBe(
      [
        'No country here is called “Ruritania”.',
        'No genre here is called “noir”.',
        'No person here is called “stefan mcqueen”.',
        'Near it: Steve McQueen and Steve McQueen.',
        'Please ask again with what you mean.',
      ].join('\n'),
    );
    expect(labelsOf(answer)).toEqual([]);
  });

  it('is shown back as it was typed, and never taken for markup', async () => {
    const answer = await asker.command('films', { country: '**bold** <@1>' });
    expect(shown(answer).text).toContain('“**bold** <@1>”');
  });
});

describe('an id that a suggestion gave', () => {
  it('means just that person, even under an earlier id', async () => {
    const merged = houseOf([
      film('Film', { cast: ['Ann Lee'] }),
      { ...named('person', 'Ann Lee'), id: 'ann-lee' },
      { ...named('person', 'Anna Lee'), id: 'anna-lee', sameAs: ['ann-lee'] },
    ]);
    const answer = await new Asker(merged).command('films', { person: 'person:anna-lee' });
    expect(buttonsOf(answer)).toEqual([expect.stringMatching(/^Anna? Lee ✕$/)]);
  });

  it('may be an earlier one on a button, too', async () => {
    const merged = houseOf([
      { ...film('Film', { cast: ['Ann Lee'] }), id: 'film' },
      { ...named('person', 'Ann Lee'), id: 'ann-lee' },
      { ...named('person', 'Anna Lee'), id: 'anna-lee', sameAs: ['ann-lee'] },
    ]);
    for (const id of ['ann-lee', 'anna-lee']) {
      const list = await new Asker(merged).press(`back/films|0|p:${id}`);
      expect({ id, title: titleOf(list) }).toEqual({ id, title: '1 film' });
    }
  });

  it('of another kind means nothing here', async () => {
    expect((await asker.command('films', { person: 'film:bullitt-1968' })).outcome).toBe('not-found');
  });
});
