import { describe, expect, it } from 'vitest';
import { openHouse } from '../../src/commands/house.ts';
import { DiscordUnavailable, openGateway, TokenRefused } from '../../src/discord/gateway.ts';
import { BUILT_IN_HOUSE } from '../built-in-house.ts';
import { catalogueOf, film } from '../made-up/in-files.ts';
import { APPLICATION_ID } from '../stand-in/index.ts';
import { openBot, openDiscord, scene } from './bot.ts';
import { Log } from './log.ts';
import { isPrivate, messageOf, press, textOf } from './reading.ts';

function open(token: string, api: string) {
  return openGateway({ token, api, house: () => BUILT_IN_HOUSE, log: new Log().logger });
}

describe('opening', () => {
  it('gives the link that invites the bot, which asks for no permissions', async () => {
    const { gateway } = await scene();
    const invite = new URL(gateway.invite);
    expect(invite.origin + invite.pathname).toBe('https://discord.com/oauth2/authorize');
    expect(Object.fromEntries(invite.searchParams)).toEqual({
      client_id: APPLICATION_ID,
      scope: 'bot applications.commands',
      permissions: '0',
    });
  });

  it('fails with TokenRefused where Discord does not take the token', async () => {
    const discord = await openDiscord([0]);
    const opening = open('another-token', discord.api);
    await expect(opening).rejects.toThrow(TokenRefused);
    await expect(opening).rejects.toThrow('DISCORD_TOKEN');
    await expect(opening).rejects.not.toThrow('another-token');
  });

  it.each([1, 4004])('fails with DiscordUnavailable where nothing listens, as at port %i', async (port) => {
    const opening = open('some-token', `http://127.0.0.1:${port}/api`);
    await expect(opening).rejects.toThrow(DiscordUnavailable);
    await expect(opening).rejects.toThrow('DISCORD_API');
  });

  it('fails with DiscordUnavailable where Discord is ill', async () => {
    const discord = await openDiscord();
    discord.failNext('gateway', 4);
    await expect(open(discord.token, discord.api)).rejects.toThrow(DiscordUnavailable);
  });
});

describe('a connection that is lost', () => {
  it('is resumed, and what came meanwhile is answered', async () => {
    const { discord, log } = await scene();
    const card = await discord.command('film', { title: 'the voice' });
    discord.dropSocket();
    expect(textOf(await press(discord, card, 'Cast'))).toContain('Olga Amosova');
    expect(await log.line('connection resumed')).toMatchObject({ shard: 0 });
    expect(textOf(await discord.command('help'))).toContain('/film');
  });
});

describe('a connection that Discord ends for good', () => {
  it.each([
    [4004, 'the token', TokenRefused],
    [4014, 'intents', DiscordUnavailable],
  ])('with %i, for %s, is told of', async (code, _, reason) => {
    const { discord, gateway } = await scene({ complaints: ['the connection failed'] });
    discord.dropSocket(code);
    expect(await gateway.lost).toBeInstanceOf(reason);
  });
});

describe('after a restart', () => {
  it('the buttons of before work', async () => {
    const discord = await openDiscord();
    const before = await openBot(discord);
    const card = await discord.command('film', { title: 'the voice' });
    await before.gateway.close();
    await openBot(discord);
    const turned = await press(discord, card, 'Cast');
    expect(messageOf(turned).id).toBe(messageOf(card).id);
    expect(textOf(turned)).toContain('Olga Amosova');
  });

  it('a button whose film is gone answers in one sentence, only to whoever pressed', async () => {
    const discord = await openDiscord();
    const before = await openBot(discord);
    const card = await discord.command('film', { title: 'the voice' });
    await before.gateway.close();
    const house = openHouse(catalogueOf([film('book', 'Another')]));
    await openBot(discord, { house: () => house });
    const gone = await press(discord, card, 'Cast');
    expect(textOf(gone)).toMatch(/^That is no longer in the records[^.]*\.$/);
    expect(isPrivate(gone)).toBe(true);
    expect(discord.message(messageOf(card).id)).toEqual(messageOf(card));
  });
});

describe('the house', () => {
  it('is asked for anew each time, as it may have been replaced', async () => {
    let house = openHouse(catalogueOf([film('book', 'Another')]));
    const { discord } = await scene({ house: () => house });
    expect(textOf(await discord.command('film', { title: 'another' }))).toContain('Another');
    house = BUILT_IN_HOUSE;
    expect(textOf(await discord.command('film', { title: 'the voice' }))).toContain('87 min');
  });
});

describe('closing', () => {
  it('waits for the answer that is under way', async () => {
    const { discord, gateway } = await scene();
    discord.rateLimitNext('callback');
    const limited = discord.next('request');
    const answer = discord.command('film', { title: 'the voice' });
    expect(await limited).toMatchObject({ status: 429 });
    await gateway.close();
    expect(discord.requests.at(-1)).toMatchObject({ route: 'callback', status: 204 });
    expect(textOf(await answer)).toContain('87 min');
  });

  it('waits for what comes in while it waits', async () => {
    const { discord, gateway } = await scene();
    discord.rateLimitNext('callback');
    discord.rateLimitNext('callback', 1, 0.2);
    const first = discord.next('request');
    const answers = [discord.command('help')];
    await first;
    const closed = gateway.close();
    const second = discord.next('request');
    answers.push(discord.command('about'));
    await second;
    await closed;
    expect(discord.requests.filter(({ status }) => status === 204)).toHaveLength(2);
    for (const answer of answers) expect(messageOf(await answer).embeds).toHaveLength(1);
  });

  it('a second time is nothing', async () => {
    const { gateway } = await scene();
    await gateway.close();
    await gateway.close();
  });

  it('loses no connection', async () => {
    const { gateway, log } = await scene();
    await gateway.close();
    expect(log.lines.map(({ msg }) => msg)).toEqual(['commands registered']);
  });
});
