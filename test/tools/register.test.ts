import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { declarations, needRegistering } from '../../src/commands/registration.ts';
import { Build, type Ended } from '../main/program.ts';
import { GUILD_ID, openStandIn, type StandIn } from '../stand-in/index.ts';

let bot: Build;
let discord: StandIn;

beforeAll(async () => {
  [bot, discord] = await Promise.all([Build.make(), openStandIn()]);
});

afterAll(async () => {
  await bot.remove();
  await discord.close();
});

function register(args: readonly string[], token?: string, api = discord.api): Promise<Ended> {
  const environment = { DISCORD_API: api, ...(token !== undefined && { DISCORD_TOKEN: token }) };
  return bot.run('tools/register.js', { args, environment });
}

describe('npm run register', () => {
  it('registers on one server', async () => {
    const ended = await register(['--guild', GUILD_ID], discord.token);
    const stdout = `7 commands registered on server ${GUILD_ID}.\n`;
    expect(ended).toEqual({ code: 0, signal: null, stdout, stderr: '' });
    expect(discord.requests.at(-1)).toMatchObject({ method: 'PUT', body: declarations() });
    expect(discord.requests.at(-1)?.path).toContain(`/guilds/${GUILD_ID}/commands`);
    expect(needRegistering(discord.registered(GUILD_ID))).toBe(false);
    expect(discord.registered()).toEqual([]);
  });

  it('registers everywhere', async () => {
    const ended = await register([], discord.token);
    expect(ended).toMatchObject({ code: 0, stdout: '7 commands registered everywhere.\n', stderr: '' });
    expect(needRegistering(discord.registered())).toBe(false);
    expect(discord.refusals).toEqual([]);
  });
});

describe.concurrent('npm run register says in one sentence', () => {
  it('that it needs a token', async () => {
    const { code, stdout, stderr } = await register([]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^Set DISCORD_TOKEN [^\n]*\.\n$/);
  });

  it('that an id is none', async () => {
    const { code, stdout, stderr } = await register(['--guild', 'our club'], discord.token);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^--guild takes a server’s id[^\n]*\.\n$/);
  });

  it('that Discord refused the token', async () => {
    const { code, stdout, stderr } = await register([], 'refused-token');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^[A-Z][^\n]* token[^\n]*\.\n$/);
    expect(stderr).not.toContain('refused-token');
  });

  it('that the bot is not on this server', async () => {
    const { code, stdout, stderr } = await register(['--guild', '1100000000000000099'], discord.token);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^[A-Z][^\n]* server [^\n]*\.\n$/);
  });

  it('that Discord cannot be reached', async () => {
    const { code, stdout, stderr } = await register([], discord.token, 'http://127.0.0.1:1/api');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^[A-Z][^\n]* reached[^\n]*\.\n$/);
  });
});

describe.concurrent('npm run register', () => {
  it('explains itself on request', async () => {
    const { code, stdout, stderr } = await register(['--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('npm run register -- --guild ID');
  });

  it.each([[['everywhere']], [['--guild']]])('explains itself at wrong usage: %j', async (args) => {
    const { code, stdout, stderr } = await register(args, discord.token);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('npm run register -- --guild ID');
  });
});

it('npm run register sends nothing where it stops before', () => {
  const sent = discord.requests.map(({ method, status }) => `${method} ${status}`);
  expect(sent.sort()).toEqual(['GET 200', 'GET 200', 'GET 200', 'GET 401', 'PUT 200', 'PUT 200', 'PUT 403']);
});
