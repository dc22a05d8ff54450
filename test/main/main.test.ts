import { once } from 'node:events';
import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { film, source } from '../made-up/in-files.ts';
import { openStandIn, type StandIn } from '../stand-in/index.ts';
import { Build, type Running, type Start } from './program.ts';

const PROGRAM = 'main.js';

let bot: Build;
let discord: StandIn;

beforeAll(async () => {
  [bot, discord] = await Promise.all([Build.make(), openStandIn()]);
});

afterAll(async () => {
  await bot.remove();
  await discord.close();
});

function settings(more: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  return { DISCORD_TOKEN: discord.token, DISCORD_API: discord.api, ...more };
}

/** The program, once it has come up. */
async function comeUp(how: Start): Promise<Running> {
  const running = bot.start(PROGRAM, how);
  await running.saying(/The bot is up\./);
  return running;
}

describe('with a token the program', () => {
  it('comes up, and ends well at SIGTERM once it has answered', async () => {
    const running = await comeUp({ environment: settings({ LOG_LEVEL: 'trace' }) });
    discord.rateLimitNext('callback');
    const limited = discord.next('request');
    const answer = discord.command('film', { title: 'the voice' });
    await limited;
    running.signal('SIGTERM');
    expect((await answer).message?.embeds[0]?.title).toBe('The Voice (1982)');
    const { code, stdout, stderr } = await running.ended;
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toMatch(/Add it to a server: https:\/\/discord\.com\/oauth2\/authorize\?\S+\n/);
    expect(stderr).not.toContain(discord.token);
    expect(discord.refusals).toEqual([]);
  });

  it('takes settings from a .env, rather from the environment, and ends well at SIGINT', async () => {
    const env = `DISCORD_TOKEN=${discord.token}\nDISCORD_API=http://127.0.0.1:1/api\n`;
    const running = await comeUp({ environment: { DISCORD_API: discord.api }, files: { '.env': env } });
    running.signal('SIGINT');
    expect(await running.ended).toMatchObject({ code: 0, stdout: '' });
  });

  it('says so and ends when Discord takes the token no longer', async () => {
    const running = await comeUp({ environment: settings() });
    // Authentication failed: the token has been reset, and discord.js connects no more.
    discord.dropSocket(4004);
    const { code, stderr } = await running.ended;
    expect(stderr).toContain('Discord refused the token');
    expect(code).toBe(1);
  });

  it('can be stopped while Discord keeps it waiting', async () => {
    const silent = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void silent.close());
    await once(silent, 'listening');
    const address = silent.address();
    if (address === null || typeof address === 'string') throw new Error('The server has no port.');
    const environment = settings({ DISCORD_API: `http://127.0.0.1:${address.port}/api` });
    const running = bot.start(PROGRAM, { environment });
    const [socket] = await once(silent, 'connection');
    onTestFinished(() => socket.destroy());
    running.signal('SIGTERM');
    expect(await running.ended).toEqual({ code: 0, signal: null, stdout: '', stderr: '' });
  });
});

describe.concurrent('the program starts nothing', () => {
  it('where Discord refuses the token, and says so in one sentence', async () => {
    const ended = await bot.run(PROGRAM, { environment: settings({ DISCORD_TOKEN: 'refused-token' }) });
    expect(ended).toMatchObject({ code: 1, stdout: '' });
    expect(ended.stderr).toMatch(/^Discord refused the token[^\n]*\.\n$/);
    expect(ended.stderr).not.toContain('refused-token');
  });

  it('where Discord cannot be reached, and says so in one sentence', async () => {
    const environment = settings({ DISCORD_API: 'http://127.0.0.1:1/api' });
    const ended = await bot.run(PROGRAM, { environment });
    expect(ended).toMatchObject({ code: 1, stdout: '' });
    expect(ended.stderr).toMatch(/^Discord could not be reached[^\n]*DISCORD_API[^\n]*\.\n$/);
  });

  it('with wrong settings, all of which it names', async () => {
    const environment = {
      DISCORD_TOKEN: 'two words',
      DISCORD_API: 'nonsense',
      CATALOGUES: '/no/such/place',
      LOG_LEVEL: 'loud',
      PREVIEW_PORT: 'starboard',
    };
    const { code, stdout, stderr } = await bot.run(PROGRAM, { environment });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(
      /^5 settings are wrong:\n(?: {2}\S+ (?:must|names) .*\n){5}Nothing was started\.\n$/,
    );
    for (const name of Object.keys(environment)) expect(stderr).toContain(name);
    for (const value of ['two words', 'nonsense', 'loud', 'starboard']) expect(stderr).not.toContain(value);
  });

  it('with faulty records, all of whose faults it names', async () => {
    const files = {
      'club/one.json': film('nowhere', 'One'),
      'club/two.json': '{',
      'club/three/deep.json': { ...film('nowhere', 'Three'), year: 'long ago', colour: 3 },
    };
    // Were it to go on to Discord, it would fail otherwise.
    const environment = settings({
      CATALOGUES: 'club',
      DISCORD_API: 'http://127.0.0.1:1/api',
    });
    const ended = await bot.run(PROGRAM, { environment, files });
    expect(ended).toMatchObject({ code: 1, stdout: '' });
    expect(ended.stderr).toMatch(/^The records have 5 faults:\n/);
    for (const place of ['one.json', 'source: ', 'two.json', 'deep.json', 'year: ', 'colour: ']) {
      expect(ended.stderr).toContain(place);
    }
    expect(ended.stderr).toMatch(/\nNothing was started\.\n$/);
  });
});

it('records in CATALOGUES are answered from, relative to the folder it is started in', async () => {
  const files = {
    'club/film.json': film('our-book', 'Ein Traum', { year: 1931 }),
    'club/sources/book.json': source('our-book'),
  };
  const environment = { CATALOGUES: 'club' };
  const ended = await bot.run(PROGRAM, { args: ['console', '/film ein traum'], environment, files });
  expect(ended).toMatchObject({ code: 0, stderr: '' });
  expect(ended.stdout).toContain('Ein Traum (1931)');
  expect(ended.stdout).toContain('The our-book');
});
