import { describe, expect, it } from 'vitest';
import { type House, openHouse } from '../../src/commands/house.ts';
import type { Response } from '../../src/commands/response.ts';
import { openId } from '../../src/replies/custom-ids.ts';
import { FILM_PAGES } from '../../src/replies/view.ts';
import { BUILT_IN_HOUSE } from '../built-in-house.ts';
import { film } from '../made-up/in-memory.ts';
import { Asker, dataOf, messageOf, SOMEBODY } from './asking.ts';
import { houseOf } from './houses.ts';
import { buttonsOf, customIdsOf, isInPlace, isPrivate, optionsOf, shown, titleOf } from './shown.ts';

const asker = new Asker(BUILT_IN_HOUSE);

/** A film with a cast of sixty, so that its cast comes in parts. */
const crowd = houseOf([
  film('Crowd', { year: 1928, cast: Array.from({ length: 60 }, (_, index) => `Extra ${index}`) }),
  film('Sequel', { year: 1929, cast: ['Extra 40'] }),
]);

async function castOf(house: House, title: string): Promise<Response> {
  const overview = await new Asker(house).command('film', { title });
  return new Asker(house).pressLabelled(overview, 'Cast & crew');
}

describe('the buttons of a film’s pages', () => {
  it('turn its pages in place, the one that is open standing out', async () => {
    const story = await asker.pressLabelled(await asker.command('film', { title: 'the voice' }), 'Story');
    expect(isInPlace(story)).toBe(true);
    expect(story.outcome).toBe('found');
    expect(shown(story).fields).toHaveProperty('Not to be confused with');
    expect(buttonsOf(story)).toEqual(['Overview', 'Cast & crew', 'Releases', 'Festivals & awards']);
  });

  it('can be pressed by anyone', async () => {
    const card = await asker.command('film', { title: 'the voice' });
    const another = new Asker(BUILT_IN_HOUSE, { ...SOMEBODY, user: { id: '2' }, guild: { id: '9' } });
    expect(dataOf(await another.pressLabelled(card, 'Story'))).toEqual(
      dataOf(await asker.pressLabelled(card, 'Story')),
    );
  });

  it('begin each page at its first part', async () => {
    const second = await new Asker(crowd).pressLabelled(await castOf(crowd, 'crowd'), 'More');
    const story = await new Asker(crowd).pressLabelled(second, 'Story');
    const cast = await new Asker(crowd).pressLabelled(story, 'Cast & crew');
    expect(shown(cast).fields.Cast?.[0]).toBe('Extra 0');
  });
});

describe('a long page', () => {
  it('says which of its parts is open, and goes on and back', async () => {
    const [first, second, third] = await new Asker(crowd).allParts(await castOf(crowd, 'crowd'));
    if (!first || !second || !third) throw new Error('There are fewer than three parts.');
    const labels = (part: Response) => buttonsOf(part).filter((label) => /More|Earlier/.test(label));
    expect([first, second, third].map(labels)).toEqual([['More ▶'], ['◀ Earlier', 'More ▶'], ['◀ Earlier']]);
    expect(JSON.stringify(dataOf(second).components)).toContain('"2 of 3"');
    expect(shown(await new Asker(crowd).pressLabelled(second, 'Earlier'))).toEqual(shown(first));
  });

  it('offers in its select whom this part names', async () => {
    for (const part of await new Asker(crowd).allParts(await castOf(crowd, 'crowd'))) {
      expect(optionsOf(part).map(({ label }) => label)).toEqual(shown(part).fields.Cast);
    }
  });

  it('shows its last part where there are fewer than there were', async () => {
    const answer = await new Asker(crowd).press('pager/film:crowd-1928|cast|9999');
    expect(shown(answer).fields.Cast?.at(-1)).toBe('Extra 59');
  });
});

describe('a card opened from a select', () => {
  it('has Back, to the page and part where it was opened', async () => {
    const asking = new Asker(crowd);
    const second = await asking.pressLabelled(await castOf(crowd, 'crowd'), 'More');
    const person = await asking.pick(second, 'Extra 40');
    expect(titleOf(person)).toBe('Extra 40');
    expect(isInPlace(person)).toBe(true);
    expect(dataOf(await asking.pressLabelled(person, 'Back'))).toEqual(dataOf(second));
  });

  it('keeps Back while its own pages are turned', async () => {
    const asking = new Asker(crowd);
    const person = await asking.command('who', { name: 'extra 40' });
    const sequel = await asking.pick(person, 'Sequel');
    const story = await asking.pressLabelled(sequel, 'Story');
    const cast = await asking.pressLabelled(story, 'Cast & crew');
    expect(dataOf(await asking.pressLabelled(cast, 'Back')).embeds).toEqual(dataOf(person).embeds);
  });

  it('leads back step by step from a card opened from a card', async () => {
    const asking = new Asker(crowd);
    const cast = await castOf(crowd, 'crowd');
    const person = await asking.pick(await asking.pressLabelled(cast, 'More'), 'Extra 40');
    const sequel = await asking.pick(person, 'Sequel');
    expect(titleOf(sequel)).toBe('Sequel (1929)');
    const once = await asking.pressLabelled(sequel, 'Back');
    expect(dataOf(once)).toEqual(dataOf(person));
    const twice = await asking.pressLabelled(once, 'Back');
    expect(shown(twice).fields.Cast?.[0]).toBe('Extra 25');
    expect(buttonsOf(twice)).not.toContain('↩ Back');
  });

  it('has Back wherever in the built-in records it was opened', async () => {
    let opened = 0;
    for (const { reference } of BUILT_IN_HOUSE.catalogue.films()) {
      for (const page of FILM_PAGES) {
        const from = await asker.press(openId({ reference, page, part: 0 }, 'tab'));
        for (const { label } of optionsOf(from)) {
          const card = await asker.pick(from, label);
          expect(dataOf(await asker.pressLabelled(card, 'Back'))).toEqual(dataOf(from));
          opened += 1;
        }
      }
    }
    expect(opened).toBeGreaterThan(50);
  });

  it('forgets the farthest steps of a way too long for a custom_id, never the nearest', async () => {
    const asking = new Asker(crowd);
    let card = await asking.command('who', { name: 'extra 40' });
    for (let step = 0; step < 12; step += 1) {
      const next = await asking.pick(card, step % 2 === 0 ? 'Sequel' : 'Extra 40');
      for (const id of customIdsOf(next)) expect(id.length).toBeLessThanOrEqual(100);
      const back = await asking.pressLabelled(next, 'Back');
      expect(shown(back)).toEqual(shown(card));
      card = step % 2 === 0 ? await asking.pressLabelled(next, 'Cast & crew') : next;
    }
  });
});

describe('a private card', () => {
  it('changes in place, where only its asker sees it', async () => {
    const card = await asker.command('film', { title: 'the voice', private: true });
    const cast = await asker.pressLabelled(card, 'Cast & crew');
    const person = await asker.pick(cast, 'Leonid');
    expect([cast, person, await asker.pressLabelled(person, 'Back')].map(isInPlace)).toEqual([
      true,
      true,
      true,
    ]);
  });

  it('stays private when it comes from a choice', async () => {
    const twins = houseOf([film('Twins', { year: 1925 }), film('Twins', { year: 1926 })]);
    const choice = await new Asker(twins).command('film', { title: 'twins', private: true });
    const card = await new Asker(twins).pick(choice, '1926');
    expect(isPrivate(card)).toBe(true);
  });
});

describe('a reload', () => {
  it('is seen by the next press on a card that is open', async () => {
    const before = openHouse(BUILT_IN_HOUSE.catalogue);
    const card = await new Asker(before).command('film', { title: 'the voice' });
    const after = houseOf([{ ...film('Voice Anew', { year: 1982 }), id: 'the-voice-1982' }]);
    expect(titleOf(await new Asker(after).pressLabelled(card, 'Story'))).toBe('Voice Anew (1982)');
    expect(messageOf(card).embeds).not.toEqual([]);
  });
});
