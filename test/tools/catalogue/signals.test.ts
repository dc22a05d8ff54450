import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { importOf } from '../../catalogues/imports.ts';
import { film, folderOf, importedFiles, source } from '../../made-up/in-files.ts';
import { hasTerminals } from '../../main/at-terminal.ts';
import { Build, type Ended, type Start } from '../../main/program.ts';

const TIMEOUT = 30_000;
const TOOL = 'tools/catalogue.js';

let bot: Build;

beforeAll(async () => {
  bot = await Build.make();
});

afterAll(() => bot.remove());

function catalogue(args: readonly string[], how: Omit<Start, 'args'> = {}): Promise<Ended> {
  return bot.run(TOOL, { args, ...how });
}

/** A server that takes connections and never says anything. */
async function silentServer() {
  const server = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return { server, address: `http://127.0.0.1:${address.port}/` };
}

describe('a tool that is asked to stop', { timeout: TIMEOUT }, () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('does so at %s, exits with %i, and leaves the former import', async (signal, code) => {
    const { server, address } = await silentServer();
    const to = folderOf(importedFiles({ source: [source('wikidata')] }, { format: 'wikidata' }));
    const before = readFileSync(join(to, 'import.json'), 'utf8');
    const where = ['--api', address, '--sparql', address, '--cache', folderOf({})];
    const args = ['import', 'wikidata', 'Q1', '--to', to, '--contact', 'club@example.org', ...where];
    const running = bot.start(TOOL, { args });
    const [socket] = await once(server, 'connection');
    onTestFinished(() => socket.destroy());
    running.signal(signal);
    const stderr = 'Stopped; nothing was changed.\n';
    expect(await running.ended).toEqual({ code, signal: null, stdout: '', stderr });
    expect(readFileSync(join(to, 'import.json'), 'utf8')).toBe(before);
  });

  it.runIf(hasTerminals)('amid a build of which a terminal shows how far it is', async () => {
    const to = join(folderOf({}), 'store');
    const running = bot.startAtTerminal(TOOL, { args: ['build', importOf(10_000), '--to', to] });
    await running.showing(/Reading and linking · \d+ s so far/);
    running.signal('SIGINT');
    const { code, shown } = await running.ended;
    expect(code).toBe(130);
    expect(shown.endsWith('\r\u001b[KStopped; nothing was changed.\r\n')).toBe(true);
  });
});

/** The bot with its page, in a folder of its own, with a club's records and a file for its number. */
async function running(pidFile: string, club: string) {
  const environment = { CATALOGUES: club, PID_FILE: pidFile, PREVIEW_PORT: '0' };
  const started = bot.start('main.js', { environment });
  await started.saying(/only the page is open/);
  return started;
}

describe('npm run catalogue -- reload', { timeout: TIMEOUT }, () => {
  it('lets the running bot read its catalogues anew, and keeps faulty ones out', async () => {
    const club = folderOf({ 'one.json': film('club', 'Ein Traum'), 'source.json': source('club') });
    const pidFile = join(folderOf({}), 'bot.pid');
    const environment = { PID_FILE: pidFile };
    const started = await running(pidFile, club);
    writeFileSync(join(club, 'two.json'), JSON.stringify(film('club', 'Der blaue Engel')));
    const told = await catalogue(['reload'], { environment });
    expect(told).toMatchObject({ code: 0, stderr: '' });
    expect(told.stdout).toMatch(/^The bot \(process \d+\) was told to reload its catalogues/);
    await started.saying(/The catalogues were reloaded: 5 films, 28 people\./);
    writeFileSync(join(club, 'two.json'), '{');
    await catalogue(['reload'], { environment });
    await started.saying(/two\.json\n {2}is not JSON .*\nThe catalogues stay as they were\./);
    rmSync(join(club, 'two.json'));
    await catalogue(['reload'], { environment });
    await started.saying(/The catalogues were reloaded: 4 films, 28 people\./);
    started.signal('SIGTERM');
    expect(await started.ended).toMatchObject({ code: 0 });
    expect(await catalogue(['reload'], { environment })).toMatchObject({ code: 1, stdout: '' });
  });

  it('says so where no bot is running', async () => {
    const { code, stdout, stderr } = await catalogue(['reload']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^No bot is running that dom-kino\.pid names; [^\n]*\.\n$/);
  });

  it.runIf(process.platform === 'linux')(
    'ends nobody who has since been given the number of a bot that was killed',
    async () => {
      const other = spawn(process.execPath, ['-e', 'process.stdin.resume()'], {
        stdio: ['pipe', 'ignore', 'ignore'],
      });
      const ended = once(other, 'exit');
      const files = { 'dom-kino.pid': `${other.pid}\n` };
      const { code, stderr } = await catalogue(['reload'], { files });
      expect(code).toBe(1);
      expect(stderr).toMatch(/^dom-kino\.pid names the process \d+, which is not the bot; [^\n]*\.\n$/);
      other.stdin.end();
      expect(await ended).toEqual([0, null]);
    },
  );
});
