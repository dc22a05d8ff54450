import { once } from 'node:events';
import { Events, GatewayCloseCodes, GatewayOpcodes, Routes } from 'discord.js';
import { ApplicationCommandResponseSchema } from 'discord-api-spec/zod';
import { describe, expect, it, onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import { asList } from './checks/json.ts';
import { readAs } from './checks/schemas.ts';
import { newClient } from './client.ts';
import { APPLICATION_ID, GUILD_ID, openStandIn } from './index.ts';
import { FILM, scene } from './scene.ts';

describe('logging in', () => {
  it('a client knows its guild, itself and its application', async () => {
    const { client } = await scene(async () => {});
    expect(client.guilds.cache.get(GUILD_ID)?.name).toBe('Film club');
    expect((await client.application.fetch()).id).toBe(APPLICATION_ID);
    expect((await client.user.fetch(true)).username).toBe('dom-kino');
  });

  it('a wrong token is refused', async () => {
    const discord = await openStandIn({ token: 'right' });
    onTestFinished(() => discord.close());
    await expect(newClient(discord).login('wrong')).rejects.toMatchObject({ code: 'TokenInvalid' });
    expect(discord.refusals).toMatchObject([{ status: 401 }]);
  });
});

describe('registering', () => {
  it('keeps commands for everywhere and for the guild apart', async () => {
    const { discord, client } = await scene(async () => {});
    const permitted = { ...FILM, name: 'house', defaultMemberPermissions: 32n };
    await client.application.commands.set([permitted], GUILD_ID);
    expect(discord.registered()).toMatchObject([{ name: 'film', contexts: null }]);
    expect(discord.registered(GUILD_ID)).toMatchObject([{ name: 'house', default_member_permissions: '32' }]);
    await expect(client.application.commands.set([], '42')).rejects.toMatchObject({ code: 50001 });
  });

  it('keeps the id of a command that is registered again', async () => {
    const { discord, client } = await scene(async () => {});
    const [before] = discord.registered();
    await client.application.commands.set([{ ...FILM, description: 'Another' }]);
    expect(discord.registered()).toMatchObject([{ id: before?.id, description: 'Another' }]);
  });

  it('returns translations on request, and no option that is false', async () => {
    const { client } = await scene(async () => {});
    await client.application.commands.set([{ ...FILM, nameLocalizations: { ru: 'фильм' } }]);
    const route = Routes.applicationCommands(APPLICATION_ID);
    expect(await client.rest.get(route)).not.toHaveProperty('0.name_localizations');
    const query = new URLSearchParams({ with_localizations: 'true' });
    const whole = await client.rest.get(route, { query });
    expect(whole).toMatchObject([{ name_localizations: { ru: 'фильм' }, options: [{ required: true }, {}] }]);
    expect(whole).not.toHaveProperty('0.options.1.required');
    const faults = asList(whole).flatMap((each) => readAs(ApplicationCommandResponseSchema, each, '').faults);
    expect(faults).toEqual([]);
  });
});

describe('the socket', () => {
  async function connected() {
    const discord = await openStandIn();
    onTestFinished(() => discord.close());
    const socket = new WebSocket(discord.api.replace(/^http(.*)\/api$/, 'ws$1'));
    const [hello] = await once(socket, 'message');
    expect(JSON.parse(String(hello))).toMatchObject({ op: GatewayOpcodes.Hello });
    return socket;
  }

  it('acknowledges heartbeats', async () => {
    const socket = await connected();
    socket.send(JSON.stringify({ op: GatewayOpcodes.Heartbeat, d: null }));
    const [answer] = await once(socket, 'message');
    expect(JSON.parse(String(answer))).toEqual({ op: GatewayOpcodes.HeartbeatAck });
  });

  it('is closed with 4004 at a wrong token', async () => {
    const socket = await connected();
    socket.send(JSON.stringify({ op: GatewayOpcodes.Identify, d: { token: 'wrong', intents: 0 } }));
    const [code] = await once(socket, 'close');
    expect(code).toBe(GatewayCloseCodes.AuthenticationFailed);
  });

  it.each([
    ['a broken line', undefined],
    ['an unknown error of Discord', GatewayCloseCodes.UnknownError],
  ])('that is lost to %s is resumed, and nothing is missed', async (_, code) => {
    const { discord, client } = await scene(async (interaction) => {
      if (interaction.isRepliable()) await interaction.reply('x');
    });
    const resumed = once(client, Events.ShardResume);
    discord.dropSocket(code);
    expect((await discord.command('film', { title: 'x' })).message?.content).toBe('x');
    await resumed;
    expect((await discord.command('film', { title: 'x' })).message?.content).toBe('x');
  });

  it('that is lost with its session is opened anew', async () => {
    const { discord } = await scene(async (interaction) => {
      if (interaction.isRepliable()) await interaction.reply('x');
    });
    const ready = discord.next('ready');
    discord.dropSocket(GatewayCloseCodes.SessionTimedOut);
    await expect(discord.command('film', { title: 'x' })).rejects.toThrow('No client is logged in');
    await ready;
    expect((await discord.command('film', { title: 'x' })).message?.content).toBe('x');
  });
});
