import { InteractionResponseType } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { openHouse } from '../../src/commands/house.ts';
import { catalogueOf, film } from '../made-up/in-files.ts';
import { scene } from './bot.ts';
import { choose, isPrivate, messageOf, offersOf, textOf } from './reading.ts';

describe('a text that nothing fits', () => {
  it('is answered only to its asker', async () => {
    const { discord } = await scene();
    const answer = await discord.command('film', { title: 'qqqq' });
    expect(isPrivate(answer)).toBe(true);
    expect(textOf(answer)).toContain('“qqqq” is not in the records');
    expect(offersOf(answer)).toEqual([]);
  });

  it('is shown back without its markup', async () => {
    const { discord } = await scene();
    const answer = await discord.command('film', { title: '**qqqq** <@1> @everyone' });
    expect(messageOf(answer).embeds[0]?.title).toContain('\\*\\*qqqq\\*\\* \\<@1\\> \\@everyone');
  });

  it('is asked about where something comes near, and what is picked is for everybody', async () => {
    const { discord } = await scene();
    const question = await discord.command('film', { title: 'the voice 1983' });
    expect(isPrivate(question)).toBe(true);
    const picked = await choose(discord, question, 'The Voice (1982)');
    expect(picked.body.type).toBe(InteractionResponseType.ChannelMessageWithSource);
    expect(isPrivate(picked)).toBe(false);
    expect(messageOf(picked).id).not.toBe(messageOf(question).id);
    expect(textOf(picked)).toContain('87 min');
    expect(discord.message(messageOf(question).id)?.embeds).toEqual(messageOf(question).embeds);
  });

  it('stays between bot and asker where the asker wants it so', async () => {
    const { discord } = await scene();
    const question = await discord.command('film', { title: 'the voice 1983', private: true });
    expect(isPrivate(await choose(discord, question, 'The Voice (1982)'))).toBe(true);
  });

  it('is offered as what it is elsewhere', async () => {
    const { discord } = await scene();
    const question = await discord.command('film', { title: 'Leonid Filatov' });
    expect(isPrivate(question)).toBe(true);
    const picked = await choose(discord, question, 'Leonid Filatov');
    expect(textOf(picked)).toContain('The Voice');
    expect(isPrivate(picked)).toBe(false);
  });
});

describe('a text that several fit', () => {
  it('is a choice among people', async () => {
    const { discord } = await scene();
    const question = await discord.command('who', { name: 'Natalya' });
    expect(isPrivate(question)).toBe(true);
    expect(offersOf(question).sort()).toEqual([
      expect.stringContaining('Natalya Ryazantseva'),
      expect.stringContaining('Natalya Sayko'),
    ]);
    const picked = await choose(discord, question, 'Natalya Sayko');
    expect(textOf(picked)).toContain('Yulia Martynova');
    expect(isPrivate(picked)).toBe(false);
  });

  it('is a choice among films of one title, and a year decides', async () => {
    const twins = [film('book', 'Twin', { year: 1950 }), film('book', 'Twin', { year: 1960 })];
    const house = openHouse(catalogueOf(twins));
    const { discord } = await scene({ house: () => house });
    const question = await discord.command('film', { title: 'twin' });
    expect(offersOf(question).sort()).toEqual([
      expect.stringContaining('1950'),
      expect.stringContaining('1960'),
    ]);
    expect(textOf(await choose(discord, question, '1960'))).toContain('Twin (1960)');
    expect(textOf(await discord.command('film', { title: 'twin 1950' }))).toContain('Twin (1950)');
  });

  it('opens festivals where it was festivals that were asked for', async () => {
    const { discord } = await scene();
    const question = await discord.command('festivals', { of: 'spiritual voices 1996' });
    expect(textOf(await choose(discord, question, 'Spiritual Voices'))).toContain('Prix Sony');
  });
});
