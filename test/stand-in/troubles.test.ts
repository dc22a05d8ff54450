import { type DiscordAPIError, HTTPError, type Interaction, MessageFlags, Routes } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { logIn } from './client.ts';
import { APPLICATION_ID, openStandIn } from './index.ts';
import { Later } from './later.ts';
import { FILM, scene } from './scene.ts';

async function reply(interaction: Interaction) {
  if (interaction.isRepliable()) await interaction.reply('x');
}

describe('a request', () => {
  it('that meets 429 is sent again', async () => {
    const { discord } = await scene(reply);
    discord.rateLimitNext('callback', 2);
    expect((await discord.command('film', { title: 'x' })).message?.content).toBe('x');
    const callbacks = discord.requests.filter(({ route }) => route === 'callback');
    expect(callbacks.map(({ status }) => status)).toEqual([429, 429, 204]);
  });

  it('that meets 5xx is sent again, three times at most', async () => {
    const { discord, errors } = await scene(reply, { deadline: 100 });
    discord.failNext('callback', 3, 503);
    expect((await discord.command('film', { title: 'x' })).message?.content).toBe('x');
    discord.failNext('callback', 4);
    await expect(discord.command('film', { title: 'x' })).rejects.toThrow(
      'Nobody answered /film within 100 ms',
    );
    expect(errors.splice(0)).toEqual([expect.any(HTTPError)]);
  });

  it('whose line is reset is sent again', async () => {
    const { discord } = await scene(reply);
    discord.hangUpNext('callback');
    expect((await discord.command('film', { title: 'x' })).message?.content).toBe('x');
  });

  it('whose line is closed is not', async () => {
    const { discord, errors } = await scene(reply, { deadline: 100 });
    discord.hangUpNext('callback', 1, 'close');
    await expect(discord.command('film', { title: 'x' })).rejects.toThrow('Nobody answered');
    expect(errors.splice(0)).toMatchObject([{ code: 'UND_ERR_SOCKET' }]);
  });

  it('that registers survives them too', async () => {
    const { discord, client } = await scene(reply);
    discord.rateLimitNext('commands');
    discord.failNext('commands');
    await client.application.commands.set([FILM, { ...FILM, name: 'person' }]);
    expect(discord.registered().map(({ name }) => name)).toEqual(['film', 'person']);
  });

  it.each([
    ['nowhere', '/nowhere', { status: 404, code: 0 }],
    [
      'an interaction that nobody sent',
      Routes.interactionCallback('1', 'token'),
      { status: 404, code: 10062 },
    ],
    ['a webhook that is not there', Routes.webhook(APPLICATION_ID, 'token'), { status: 404, code: 10015 }],
  ] as const)('to %s is refused', async (_, route, refusal) => {
    const { discord, client } = await scene(reply);
    await expect(client.rest.post(route, { body: {} })).rejects.toMatchObject(refusal);
    expect(discord.refusals).toMatchObject([refusal]);
  });
});

describe('an answer', () => {
  it('that is the second is refused with 40060', async () => {
    const second = new Later<unknown>();
    const { discord } = await scene(async (interaction) => {
      await reply(interaction);
      const { id, token, client } = interaction;
      const body = { type: 4, data: { content: 'again' } };
      await client.rest
        .post(Routes.interactionCallback(id, token), { body, auth: false })
        .then(second.resolve, second.reject);
    });
    expect((await discord.command('film', { title: 'x' })).message?.content).toBe('x');
    await expect(second.promise).rejects.toMatchObject({ code: 40060, status: 400 });
    expect(discord.refusals).toMatchObject([{ code: 40060 }]);
  });

  it('after the deadline is refused with 10062', async () => {
    const late = new Later<void>();
    const answered = new Later<unknown>();
    const { discord } = await scene(
      async (interaction) => {
        await late.promise;
        await reply(interaction).then(answered.resolve, answered.reject);
      },
      { deadline: 20 },
    );
    const nobody = expect(discord.command('film', { title: 'x' })).rejects;
    await nobody.toThrow('Nobody answered /film within 20 ms');
    late.resolve();
    await expect(answered.promise).rejects.toMatchObject({ code: 10062, status: 404 });
    expect(discord.refusals).toMatchObject([{ code: 10062 }]);
  });

  it('with faults names each of them, and a better one is still in time', async () => {
    const better = new Later<void>();
    const { discord } = await scene(async (interaction) => {
      if (!interaction.isRepliable()) return;
      const embeds = [{ title: 'x'.repeat(257), fields: [{ name: 'x', value: '' }] }];
      await interaction.reply({ embeds }).catch(async ({ message }: DiscordAPIError) => {
        await interaction.reply({ content: message, flags: MessageFlags.Ephemeral });
        better.resolve();
      });
    });
    const error = await discord.command('film', { title: 'x' }).catch((reason: unknown) => reason);
    expect(String(error)).toBe(
      'Refusal: Discord would refuse this (HTTP 400, code 50035: Invalid Form Body)\n' +
        '  embed-title at data.embeds[0].title: embed title, 1 to 256: it has 257\n' +
        '  embed-field-value at data.embeds[0].fields[0].value: embed field value, 1 to 1024: it is empty',
    );
    await better.promise;
    const content = expect.stringContaining('data.embeds[0].title[embed-title]');
    expect(discord.requests.at(-1)).toMatchObject({ status: 204, body: { data: { content } } });
  });
});

it('closing fails what still waits', async () => {
  const discord = await openStandIn();
  const { client } = await logIn(discord);
  await client.application.commands.set([FILM]);
  const waiting = expect(discord.command('film', { title: 'x' })).rejects.toThrow('closed before /film was');
  await discord.close();
  await waiting;
  await client.destroy();
});
