import { REST } from 'discord.js';
import { ApplicationCommandOptionType, Routes } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { declarations } from '../../src/commands/registration.ts';
import { APPLICATION_ID, type RecordedRequest, type StandIn } from '../stand-in/index.ts';
import { openBot, openDiscord } from './bot.ts';

const LOCALES = ['de', 'es-419', 'es-ES', 'fi', 'fr', 'ru'];

function registrations({ requests }: StandIn): RecordedRequest[] {
  return requests.filter(({ method, route }) => method === 'PUT' && route === 'commands');
}

/** What another program, or an earlier version, had registered. */
async function haveRegistered(discord: StandIn, commands: readonly object[]): Promise<void> {
  const rest = new REST({ api: discord.api }).setToken(discord.token);
  await rest.put(Routes.applicationCommands(APPLICATION_ID), { body: commands });
}

describe('starting', () => {
  it('registers the commands as they are declared', async () => {
    const discord = await openDiscord();
    const { log } = await openBot(discord);
    expect(registrations(discord).map(({ body }) => body)).toEqual([declarations()]);
    expect(discord.registered().map(({ name }) => name)).toEqual([
      'film',
      'who',
      'festivals',
      'films',
      'ask',
      'about',
      'help',
    ]);
    expect(log.lines.map(({ msg }) => msg)).toContain('commands registered');
  });

  it('registers nothing while Discord has the same', async () => {
    const discord = await openDiscord();
    const { gateway } = await openBot(discord);
    await gateway.close();
    const { log } = await openBot(discord);
    expect(registrations(discord)).toHaveLength(1);
    expect(log.lines).toEqual([]);
  });

  it.each([
    ['nothing', () => []],
    ['another command', () => [{ name: 'cinema', description: 'A cinema' }]],
    ['one command more', () => [...declarations(), { name: 'cinema', description: 'A cinema' }]],
    ['one command less', () => declarations().slice(1)],
    [
      'another description',
      () => declarations().map((one, at) => (at > 0 ? one : { ...one, description: 'x' })),
    ],
    [
      'another translation',
      () => declarations().map((one, at) => (at > 0 ? one : { ...one, name_localizations: { ru: 'кино' } })),
    ],
    ['an option less', () => declarations().map((one) => ({ ...one, options: one.options?.slice(0, -1) }))],
    ['servers only', () => declarations().map((one) => ({ ...one, contexts: [0] }))],
  ])('registers anew where Discord has %s', async (_, registered) => {
    const discord = await openDiscord();
    await haveRegistered(discord, registered());
    await openBot(discord);
    expect(registrations(discord)).toHaveLength(2);
    expect(discord.registered()).toHaveLength(declarations().length);
    expect(registrations(discord).at(-1)?.body).toEqual(declarations());
  });

  it('goes on with the commands of before where registering fails', async () => {
    const discord = await openDiscord();
    const first = await openBot(discord);
    await first.gateway.close();
    discord.failNext('commands', 4);
    const { log } = await openBot(discord, {
      complaints: ['commands could not be registered; those registered before go on working'],
    });
    expect(log.complaints).toMatchObject([{ error: 'HTTPError', status: 502 }]);
    expect((await discord.command('help')).message?.embeds).toHaveLength(1);
  });
});

describe('what is registered', () => {
  it('is there in servers, in conversations with the bot and with others, for servers and users', async () => {
    const discord = await openDiscord();
    await openBot(discord);
    for (const { contexts, integration_types } of discord.registered()) {
      expect(contexts).toEqual([0, 1, 2]);
      expect(integration_types).toEqual([0, 1]);
    }
  });

  it('has names and descriptions in every language, down to its options', async () => {
    const discord = await openDiscord();
    await openBot(discord);
    const texts = discord.registered().flatMap((command) => [command, ...(command.options ?? [])]);
    expect(texts.length).toBeGreaterThan(discord.registered().length);
    for (const { name_localizations, description_localizations } of texts) {
      for (const translations of [name_localizations, description_localizations]) {
        expect(Object.keys(translations ?? {}).sort()).toEqual(LOCALES);
        expect(translations?.['es-419']).toBe(translations?.['es-ES']);
      }
    }
  });

  it('is called in each language as its speakers would call it', async () => {
    const discord = await openDiscord();
    await openBot(discord);
    const [film] = discord.registered();
    expect(film?.name_localizations).toEqual({
      ru: 'фильм',
      fr: 'film',
      de: 'film',
      fi: 'elokuva',
      'es-ES': 'película',
      'es-419': 'película',
    });
    expect(film?.options?.[0]?.name_localizations).toMatchObject({ ru: 'название', fi: 'nimi' });
  });

  it('suggests at every text, and requires no more than one thing', async () => {
    const discord = await openDiscord();
    await openBot(discord);
    for (const { options = [] } of discord.registered()) {
      const texts = options.filter(({ type }) => type === ApplicationCommandOptionType.String);
      for (const text of texts) expect(text).toMatchObject({ autocomplete: true });
      expect(options.filter(({ required }) => required).length).toBeLessThanOrEqual(1);
      expect(options.at(-1)).toMatchObject({ name: 'private', type: ApplicationCommandOptionType.Boolean });
    }
  });
});
