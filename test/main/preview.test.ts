import { once } from 'node:events';
import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { openStandIn, type StandIn } from '../stand-in/index.ts';
import { hasTerminals } from './at-terminal.ts';
import { Build, type Running } from './program.ts';

const PROGRAM = 'main.js';
/** Any port that is free. */
const FREE = { PREVIEW_PORT: '0' };
const OPENED = /The bot in a browser: (http:\/\/127\.0\.0\.1:\d+)\s/;
const PROMPT = /No DISCORD_TOKEN, so the questions are asked here[\s\S]*> /;
const END = '\u0004';

let bot: Build;
let discord: StandIn;

beforeAll(async () => {
  [bot, discord] = await Promise.all([Build.make(), openStandIn()]);
});

afterAll(async () => {
  await bot.remove();
  await discord.close();
});

/** A port that somebody else has, as a setting, and the sentence that says so. */
async function takenPort() {
  const other = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void other.close());
  await once(other, 'listening');
  const taken = other.address();
  if (taken === null || typeof taken === 'string') throw new Error('The server has no port.');
  const sentence = `The page could not open on 127.0.0.1 port ${taken.port}: the port is taken; set PREVIEW_PORT to another, or to 0 for any that is free.`;
  return { environment: { PREVIEW_PORT: `${taken.port}` }, sentence };
}

/** Looks at the page, and asks it something as it would itself. */
async function expectPage(address = ''): Promise<void> {
  const page = await fetch(address);
  expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  const [, script] = /<script [^>]*src="([^"]+)"/.exec(await page.text()) ?? [];
  expect((await fetch(new URL(script ?? '', address))).headers.get('content-type')).toMatch('javascript');
  const answer = await fetch(`${address}/api/interactions`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: address },
    body: JSON.stringify({ kind: 'command', command: 'film', options: { title: 'the voice' } }),
  });
  expect(await answer.text()).toContain('The Voice (1982)');
}

async function expectNoPage(address = ''): Promise<void> {
  await expect(fetch(address)).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } });
}

describe('without a token and a terminal the program', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    'shows the page until %s, and says that this is all',
    async (signal) => {
      const running = bot.start(PROGRAM, { environment: FREE });
      const [address] = await running.saying(OPENED);
      await expectPage(address);
      running.signal(signal);
      const stderr = `The bot in a browser: ${address}\nNo DISCORD_TOKEN, so only the page is open.\n`;
      expect(await running.ended).toEqual({ code: 0, signal: null, stdout: '', stderr });
      await expectNoPage(address);
    },
  );

  it('says so and ends where the port is taken', async () => {
    const { environment, sentence } = await takenPort();
    const ended = await bot.run(PROGRAM, { environment });
    expect(ended).toEqual({ code: 1, signal: null, stdout: '', stderr: `${sentence}\n` });
  });

  it('starts nothing where the page is not wanted, and says what to do', async () => {
    const ended = await bot.run(PROGRAM, { environment: { PREVIEW: 'off' } });
    expect(ended).toMatchObject({ code: 2, stdout: '' });
    expect(ended.stderr).toMatch(/^No DISCORD_TOKEN, no terminal and PREVIEW=off[^\n]*\.\n$/);
  });
});

describe('with a token the program', () => {
  async function comeUp(more: Readonly<Record<string, string>>): Promise<Running> {
    const environment = { DISCORD_TOKEN: discord.token, DISCORD_API: discord.api, ...more };
    const running = bot.start(PROGRAM, { environment });
    await running.saying(/The bot is up\./);
    return running;
  }

  async function expectDiscord(): Promise<void> {
    const { message } = await discord.command('film', { title: 'the voice' });
    expect(message?.embeds[0]?.title).toBe('The Voice (1982)');
  }

  it('shows the page beside Discord where that is wanted, and closes both', async () => {
    const running = await comeUp({ ...FREE, PREVIEW: 'on' });
    const [address] = await running.saying(OPENED);
    await expectPage(address);
    await expectDiscord();
    running.signal('SIGTERM');
    expect(await running.ended).toMatchObject({ code: 0, stdout: '' });
    await expectNoPage(address);
  });

  it.each(['auto', 'off'])('shows no page with PREVIEW=%s', async (PREVIEW) => {
    const running = await comeUp({ ...FREE, PREVIEW });
    running.signal('SIGTERM');
    const { code, stderr } = await running.ended;
    expect([code, stderr.includes('browser')]).toEqual([0, false]);
  });

  it('comes up on Discord all the same where the port is taken', async () => {
    const { environment, sentence } = await takenPort();
    const running = await comeUp({ ...environment, PREVIEW: 'on' });
    await expectDiscord();
    running.signal('SIGTERM');
    const { code, stderr } = await running.ended;
    expect([code, stderr.split('\n')[0]]).toEqual([0, sentence]);
  });

  it('closes the page where Discord refuses the token', async () => {
    const environment = { ...FREE, PREVIEW: 'on', DISCORD_TOKEN: 'refused', DISCORD_API: discord.api };
    const ended = await bot.run(PROGRAM, { environment });
    expect(ended).toMatchObject({ code: 1, stdout: '' });
    expect(ended.stderr).toMatch(/^The bot in a browser: \S+\nDiscord refused the token[^\n]*\.\n$/);
  });
});

describe.skipIf(!hasTerminals)('on a terminal without a token the program', () => {
  it.each([
    ['Ctrl-D', END],
    ['/quit', '/quit\r'],
  ])('shows the page and asks, until %s', async (_, keys) => {
    const running = bot.startAtTerminal(PROGRAM, { environment: FREE });
    const [address] = await running.showing(OPENED);
    await running.showing(PROMPT);
    await expectPage(address);
    running.type('/film the voice\r');
    await running.showing(/Overview[\s\S]*> /);
    running.type(keys);
    expect((await running.ended).code).toBe(0);
    await expectNoPage(address);
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('closes both at %s, whatever is being typed', async (signal) => {
    const running = bot.startAtTerminal(PROGRAM, { environment: FREE });
    const [address] = await running.showing(OPENED);
    await running.showing(PROMPT);
    running.type('/film the vo');
    await running.showing(/the vo/);
    running.signal(signal);
    expect((await running.ended).code).toBe(0);
    await expectNoPage(address);
  });

  it('only asks where the page is not wanted', async () => {
    const running = bot.startAtTerminal(PROGRAM, { environment: { PREVIEW: 'off' } });
    await running.showing(PROMPT);
    running.type(END);
    const { code, shown } = await running.ended;
    expect([code, shown.includes('browser')]).toEqual([0, false]);
  });

  it('asks all the same where the port is taken', async () => {
    const { environment, sentence } = await takenPort();
    const running = bot.startAtTerminal(PROGRAM, { environment });
    await running.showing(PROMPT);
    running.type(END);
    const { code, shown } = await running.ended;
    expect([code, shown.includes(`${sentence}\r\n`)]).toEqual([0, true]);
  });
});

it.skipIf(!hasTerminals)('npm run console asks on a terminal, without a page', async () => {
  const running = bot.startAtTerminal(PROGRAM, { args: ['console'], environment: FREE });
  await running.showing(/Tab completes[\s\S]*> /);
  running.type(END);
  const { code, shown } = await running.ended;
  expect([code, shown.includes('browser')]).toEqual([0, false]);
});
