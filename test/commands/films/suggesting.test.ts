import { describe, expect, it } from 'vitest';
import type { GivenOptions } from '../../../src/commands/request.ts';
import { BUILT_IN_HOUSE } from '../../built-in-house.ts';
import { film } from '../../made-up/in-memory.ts';
import { Asker } from '../asking.ts';
import { houseOf } from '../houses.ts';

const builtIn = new Asker(BUILT_IN_HOUSE);

async function namesFor(option: string, typed: string, others: GivenOptions = {}, asker = builtIn) {
  return (await asker.suggest('films', option, typed, others)).map(({ name }) => name);
}

describe('suggestions of /films', () => {
  it('say how many films each value has, those of most films first', async () => {
    expect(await builtIn.suggest('films', 'genre', '')).toEqual([
      { name: 'documentary · 2 films', value: 'documentary' },
      { name: 'psychological drama · 1 film', value: 'psychological-drama' },
    ]);
    expect(await namesFor('country', 'sov')).toEqual(['Soviet Union · 1 film']);
    expect(await namesFor('years', '198')).toEqual(['1980s · 1 film', '1982 · 1 film']);
    expect(await namesFor('years', '1980-2000')).toEqual(['1980–2000 · 2 films']);
  });

  it('give people, studios and festivals by their ids, in whatever script they are typed', async () => {
    expect(await builtIn.suggest('films', 'person', 'сокур')).toEqual([
      { name: 'Alexander Sokurov · Александр Сокуров · 1 film', value: 'person:alexander-sokurov' },
    ]);
    expect(await namesFor('studio', 'lenf')).toEqual(['Lenfilm · 2 films']);
    expect(await namesFor('festival', 'locar')).toEqual(['Locarno International Film Festival · 2 films']);
  });

  it('leave out who has no part in a film: people who are only its subject, reviewers’ papers', async () => {
    const house = houseOf([
      {
        ...film('Portrait', { cast: ['Ann'] }),
        subjects: [{ person: 'Zoe' }],
        reviews: [{ author: 'Critic', affiliation: { company: 'The Gazette' }, stance: 'Delighted.' }],
      },
    ]);
    expect(await namesFor('person', '', {}, new Asker(house))).toEqual(['Ann · 1 film']);
    expect(await namesFor('studio', '', {}, new Asker(house))).toEqual([]);
  });

  it('count among the films that the other options leave, be they picked or written out', async () => {
    expect(await namesFor('genre', '', { country: 'soviet-union' })).toEqual([
      'psychological drama · 1 film',
    ]);
    expect(await namesFor('genre', '', { country: 'Japan' })).toEqual(['documentary · 1 film']);
    expect(await namesFor('country', '', { person: 'person:ilya-averbakh' })).toEqual([
      'Soviet Union · 1 film',
    ]);
    expect(await namesFor('person', 'sokurov', { years: '1980s' })).toEqual([]);
  });

  it('do not count what is not understood yet, nor flags', async () => {
    const all = await namesFor('genre', '');
    for (const others of [{ country: 'ja' }, { country: '' }, { person: 'ily' }, { private: true }]) {
      expect({ others, names: await namesFor('genre', '', others) }).toEqual({
        others,
        names: all,
      });
    }
  });

  it('keep the count where a value is too long for the rest', async () => {
    const house = houseOf([{ ...film('Film'), genres: ['very '.repeat(60)] }]);
    const [name = ''] = await namesFor('genre', '', {}, new Asker(house));
    expect(name).toMatch(/^very very .+… · 1 film$/);
    expect(name.length).toBeLessThanOrEqual(100);
  });

  it('are at most 25', async () => {
    const house = houseOf(
      Array.from({ length: 40 }, (_, index) => film(`F${index}`, { cast: [`Extra ${index}`] })),
    );
    expect(await namesFor('person', 'extra', {}, new Asker(house))).toHaveLength(25);
  });
});
