import { describe, expect, it } from 'vitest';
import { film } from '../../made-up/in-memory.ts';
import { Asker, dataOf } from '../asking.ts';
import { houseOf } from '../houses.ts';
import { buttonsOf, isInPlace, isPrivate, titleOf } from '../shown.ts';
import { CLUB, films } from './club.ts';

describe('a card opened from a list', () => {
  const asking = new Asker(CLUB);

  it('has Back, to the page of the list with all its filters', async () => {
    const second = await asking.pressLabelled(await films({ country: 'France', studio: 'Alba' }), 'More');
    const card = await asking.pick(second, 'Film 12');
    expect([titleOf(card), isInPlace(card)]).toEqual(['Film 12 (1992)', true]);
    const cast = await asking.pressLabelled(card, 'Cast & crew');
    const person = await asking.pick(cast, 'Ann Even');
    const back = await asking.pressLabelled(await asking.pressLabelled(person, 'Back'), 'Back');
    expect(dataOf(back)).toEqual(dataOf(second));
    expect(titleOf(await asking.pressLabelled(back, 'France'))).toBe('25 films');
  });

  it('has Back to a list without filters, too', async () => {
    const card = await asking.pick(await films({}), 'Film 3');
    expect(titleOf(await asking.pressLabelled(card, 'Back'))).toBe('All 25 films');
  });

  it('says where the list is gone that Back would lead to', async () => {
    const card = await asking.pick(await films({ country: 'France' }), 'Film 3');
    const answer = await new Asker(houseOf([film('Other')])).pressLabelled(card, 'Back');
    expect(answer.outcome).toBe('not-found');
  });
});

describe('a list whose filters are too long for a custom_id', () => {
  const long = (word: string) => `${word} ${'long '.repeat(11)}`.trim();
  const house = houseOf([
    {
      ...film('Long', { cast: [long('person')] }),
      countries: [long('country')],
      companies: [{ company: long('studio') }],
    },
  ]);
  const asking = new Asker(house);
  const options = { country: long('country'), person: long('person'), studio: long('studio') };

  it('stays, and posts a card as a message of its own', async () => {
    const list = await films(options, house);
    const card = await asking.pick(list, 'Long');
    expect([titleOf(card), isInPlace(card), isPrivate(card)]).toEqual(['Long', false, false]);
    expect(buttonsOf(card)).not.toContain('↩ Back');
  });

  it('posts it only for its asker where the list is private', async () => {
    const list = await films({ ...options, private: true }, house);
    expect(isPrivate(await asking.pick(list, 'Long'))).toBe(true);
    const page = await asking.press('films/page/0', [], {
      embeds: [],
      components: dataOf(list).components ?? [],
    });
    expect(isPrivate(await asking.pick(page, 'Long'))).toBe(true);
  });

  it('opens it in place with Back once enough of them are taken away', async () => {
    const shorter = await asking.pressLabelled(await films(options, house), 'person');
    const left = await asking.pressLabelled(shorter, 'studio');
    const card = await asking.pick(left, 'Long');
    expect(isInPlace(card)).toBe(true);
    expect(dataOf(await asking.pressLabelled(card, 'Back'))).toEqual(dataOf(left));
  });
});
