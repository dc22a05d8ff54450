import { InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import type { House } from '../../src/commands/house.ts';
import type { Catalogue } from '../../src/data/catalogue.ts';
import { refer } from '../../src/data/reference.ts';
import { BUILT_IN_HOUSE } from '../built-in-house.ts';
import type { RecordedRequest, StandIn } from '../stand-in/index.ts';
import { openBot, openDiscord, scene } from './bot.ts';
import { isPrivate, messageOf, press, textOf } from './reading.ts';

const APOLOGY = 'Sorry, something went wrong on our side';
const FAILED = 'a command failed';
const LOST = 'an answer did not reach Discord';

function fail(): never {
  throw new Error('the shelves are empty');
}

const EMPTY_SHELVES: Catalogue = {
  film: fail,
  person: fail,
  company: fail,
  festival: fail,
  source: fail,
  films: fail,
  people: fail,
  companies: fail,
  festivals: fail,
  sources: fail,
  appearancesOf: fail,
  filmsOf: fail,
  filmCountOf: fail,
  get counts() {
    return fail();
  },
  standingOf: fail,
  leftApart: [],
};

/** A house that finds everything and then cannot show it. */
const ROBBED: House = { ...BUILT_IN_HOUSE, catalogue: EMPTY_SHELVES };

/** A house whose films have ids that are too long for Discord. */
const LONG_WINDED: House = {
  ...BUILT_IN_HOUSE,
  catalogue: {
    ...BUILT_IN_HOUSE.catalogue,
    film: (id) => {
      const film = BUILT_IN_HOUSE.catalogue.film(id);
      return film && { ...film, reference: refer('film', 'x'.repeat(120)) };
    },
  },
};

function callbacks({ requests }: StandIn): RecordedRequest[] {
  return requests.filter(({ route }) => route === 'callback');
}

describe('a house that fails', () => {
  it('apologises to the asker and goes on', async () => {
    const { discord, log } = await scene({ house: () => ROBBED, complaints: [FAILED] });
    const answer = await discord.command('film', { title: 'the voice' });
    expect(textOf(answer)).toContain(APOLOGY);
    expect(isPrivate(answer)).toBe(true);
    expect(log.complaints).toMatchObject([
      { kind: 'command', command: 'film', message: 'the shelves are empty', stack: expect.any(String) },
    ]);
    expect(textOf(await discord.command('help'))).toContain('/film');
  });

  it('suggests nothing', async () => {
    const { discord, log } = await scene({ house: () => ROBBED, complaints: [FAILED] });
    expect((await discord.suggest('film', 'title', 'the v')).choices).toEqual([]);
    expect(log.complaints).toMatchObject([{ kind: 'suggest', command: 'film' }]);
  });

  it('leaves the card as it was on which somebody presses', async () => {
    let house = BUILT_IN_HOUSE;
    const { discord, log } = await scene({ house: () => house, complaints: [FAILED] });
    const card = await discord.command('film', { title: 'the voice' });
    house = ROBBED;
    const answer = await press(discord, card, 'Cast');
    expect(answer.body.type).toBe(InteractionResponseType.ChannelMessageWithSource);
    expect(textOf(answer)).toContain(APOLOGY);
    expect(isPrivate(answer)).toBe(true);
    expect(discord.message(messageOf(card).id)).toEqual(messageOf(card));
    expect(log.complaints).toMatchObject([{ kind: 'press', component: 'tab' }]);
  });
});

describe('an answer that Discord refuses', () => {
  it('is followed by an apology', async () => {
    const discord = await openDiscord([50035]);
    const { gateway, log } = await openBot(discord, { house: () => LONG_WINDED, complaints: [LOST] });
    await expect(discord.command('film', { title: 'the voice' })).rejects.toThrow('custom-id');
    await gateway.close();
    const [refused, apology] = callbacks(discord);
    expect(refused?.status).toBe(400);
    const data = {
      flags: MessageFlags.Ephemeral,
      embeds: [{ description: expect.stringContaining(APOLOGY) }],
    };
    expect(apology).toMatchObject({ status: 204, body: { type: 4, data } });
    expect(log.complaints).toMatchObject([{ command: 'film', code: 50035, status: 400 }]);
  });

  it('is followed by no suggestions where suggestions were refused', async () => {
    const search: House['search'] = {
      ...BUILT_IN_HOUSE.search,
      suggest: () => [
        { reference: refer('film', 'x'.repeat(120)), matched: undefined, begins: true, rank: 0 },
      ],
    };
    const discord = await openDiscord([50035]);
    const { gateway } = await openBot(discord, {
      house: () => ({ ...LONG_WINDED, search }),
      complaints: [LOST],
    });
    await expect(discord.suggest('film', 'title', 'the v')).rejects.toThrow('suggestion-value');
    await gateway.close();
    expect(callbacks(discord).at(-1)).toMatchObject({
      status: 204,
      body: { type: 8, data: { choices: [] } },
    });
  });
});

describe('an answer on its way', () => {
  it.each([
    ['429', (discord: StandIn) => discord.rateLimitNext('callback', 2), [429, 429, 204]],
    ['5xx', (discord: StandIn) => discord.failNext('callback', 3, 503), [503, 503, 503, 204]],
    ['a line that is reset', (discord: StandIn) => discord.hangUpNext('callback'), [0, 204]],
  ])('that meets %s is sent again', async (_, trouble, statuses) => {
    const { discord } = await scene();
    trouble(discord);
    expect(textOf(await discord.command('film', { title: 'the voice' }))).toContain('87 min');
    expect(callbacks(discord).map(({ status }) => status)).toEqual(statuses);
  });

  it.each([
    ['5xx again and again', (discord: StandIn) => discord.failNext('callback', 4)],
    ['a line that is closed', (discord: StandIn) => discord.hangUpNext('callback', 1, 'close')],
  ])('that meets %s is lost and logged, and the bot goes on', async (_, trouble) => {
    const { discord, gateway, log } = await scene({ complaints: [LOST] });
    trouble(discord);
    const unanswered = expect(discord.command('film', { title: 'the voice' })).rejects.toThrow(
      'closed before',
    );
    expect(await log.line(LOST)).toMatchObject({ kind: 'command', command: 'film' });
    expect(textOf(await discord.command('film', { title: 'the voice' }))).toContain('87 min');
    await gateway.close();
    await discord.close();
    await unanswered;
  });
});

describe('an answer that comes too late', () => {
  it('is logged where somebody waits for it, and the bot goes on', async () => {
    const discord = await openDiscord([10062]);
    const { gateway, log } = await openBot(discord, { complaints: [LOST] });
    const late = discord.command('film', { title: 'the voice' }, { late: true });
    await expect(late).rejects.toMatchObject({ code: 10062 });
    expect(textOf(await discord.command('help'))).toContain('/film');
    await gateway.close();
    expect(log.complaints).toMatchObject([{ command: 'film', code: 10062 }]);
    expect(callbacks(discord).map(({ status }) => status)).toEqual([404, 204]);
  });

  it('is nothing to log where the next keystroke has overtaken it', async () => {
    const discord = await openDiscord([10062]);
    const { gateway, log } = await openBot(discord);
    const late = discord.suggest('film', 'title', 'the', {}, { late: true });
    await expect(late).rejects.toMatchObject({ code: 10062 });
    expect((await discord.suggest('film', 'title', 'the v')).choices).not.toEqual([]);
    await gateway.close();
    expect(log.complaints).toEqual([]);
  });
});
