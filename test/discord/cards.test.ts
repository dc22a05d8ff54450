import { InteractionResponseType } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import type { Answer, StandIn } from '../stand-in/index.ts';
import { scene } from './bot.ts';
import { buttonsOf, choose, isPrivate, messageOf, offersOf, press, textOf } from './reading.ts';

const SOMEBODY_ELSE = { id: '1100000000000000077', username: 'other', globalName: null };

const PAGES = [
  ['Overview', ['87 min', 'psychological drama']],
  ['Cast & crew', ['Olga Amosova', 'Mikhail Gluzsky', 'Sovexportfilm']],
  ['Story', ['falls gravely ill', 'The last film that Ilya Averbakh directed']],
  ['Releases', ['18 December 1982', 'Dom Kino (House of Film)', '2,300,000', '6,500,000']],
  ['Festivals & awards', ['East Germany', '28 October 1983']],
] as const;

function theVoice(discord: StandIn): Promise<Answer> {
  return discord.command('film', { title: 'the voice' });
}

describe('a film’s card', () => {
  it.each(PAGES)('turns to %s in place', async (page, says) => {
    const { discord } = await scene();
    // The page that is open has no button to press.
    const card = await press(discord, await theVoice(discord), page === 'Story' ? 'Releases' : 'Story');
    const turned = await press(discord, card, page);
    expect(turned.body.type).toBe(InteractionResponseType.UpdateMessage);
    expect(messageOf(turned).id).toBe(messageOf(card).id);
    expect(textOf(turned)).toContain('The Voice (1982)');
    for (const fact of says) expect(textOf(turned)).toContain(fact);
    expect(buttonsOf(turned)).toEqual(PAGES.map(([name]) => name));
  });

  it('can be turned by anyone', async () => {
    const { discord } = await scene();
    const turned = await press(discord, await theVoice(discord), 'Cast', { person: SOMEBODY_ELSE });
    expect(textOf(turned)).toContain('Olga Amosova');
    expect(isPrivate(turned)).toBe(false);
  });

  it('stays private when it is turned', async () => {
    const { discord } = await scene();
    const card = await discord.command('film', { title: 'the voice', private: true });
    const turned = await press(discord, card, 'Cast');
    expect(messageOf(turned).id).toBe(messageOf(card).id);
    expect(isPrivate(turned)).toBe(true);
    expect(isPrivate(await choose(discord, turned, 'Leonid Filatov'))).toBe(true);
  });
});

describe('what a card leads to', () => {
  it('opens in its place, and Back returns to the same page', async () => {
    const { discord } = await scene();
    const cast = await press(discord, await theVoice(discord), 'Cast');
    expect(buttonsOf(cast)).not.toContain('↩ Back');
    const person = await choose(discord, cast, 'Leonid Filatov');
    expect(person.body.type).toBe(InteractionResponseType.UpdateMessage);
    expect(textOf(person)).toMatch(/^Leonid Filatov/);
    expect(buttonsOf(person)).toContain('↩ Back');
    const back = await press(discord, person, 'Back');
    expect(messageOf(back).id).toBe(messageOf(cast).id);
    expect(textOf(back)).toBe(textOf(cast));
    expect(buttonsOf(back)).toEqual(buttonsOf(cast));
    expect(offersOf(back)).toEqual(offersOf(cast));
  });

  it('leads further, and back the whole way', async () => {
    const { discord } = await scene();
    const cast = await press(discord, await theVoice(discord), 'Cast');
    const person = await choose(discord, cast, 'Leonid Filatov');
    const film = await choose(discord, person, 'The Voice');
    expect(textOf(film)).toContain('87 min');
    const story = await press(discord, film, 'Story');
    expect(textOf(story)).toContain('falls gravely ill');
    const atPerson = await press(discord, story, 'Back');
    expect(textOf(atPerson)).toBe(textOf(person));
    const atCast = await press(discord, atPerson, 'Back');
    expect(textOf(atCast)).toBe(textOf(cast));
    expect(buttonsOf(atCast)).not.toContain('↩ Back');
  });

  it('is a company or a festival too', async () => {
    const { discord } = await scene();
    const festivals = await discord.command('festivals', { of: 'spiritual voices' });
    expect(textOf(await choose(discord, festivals, 'Locarno'))).toContain('Spiritual Voices');
    const cast = await press(discord, await theVoice(discord), 'Cast');
    expect(textOf(await choose(discord, cast, 'Lenfilm'))).toMatch(/^Lenfilm/);
  });
});
