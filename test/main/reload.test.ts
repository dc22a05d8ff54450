import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogueOf, film, folderOf, source } from '../made-up/in-files.ts';
import { builtStore, storeFolder } from '../store/stored.ts';
import { Build, type Running } from './program.ts';

let bot: Build;

beforeAll(async () => {
  bot = await Build.make();
});

afterAll(async () => {
  await bot.remove();
});

interface Page {
  readonly running: Running;
  readonly address: string;
  readonly pidFile: string;
}

/** The bot with its page open on some catalogues. */
async function openOn(...catalogues: readonly string[]): Promise<Page> {
  const pidFile = join(folderOf({}), 'bot.pid');
  const environment = { PREVIEW_PORT: '0', CATALOGUES: catalogues.join(','), PID_FILE: pidFile };
  const running = bot.start('main.js', { environment });
  const [address = ''] = await running.saying(/The bot in a browser: (http:\/\/127\.0\.0\.1:\d+)\s/);
  return { running, address, pidFile };
}

async function answerTo({ address }: Page, title: string): Promise<string> {
  const answer = await fetch(`${address}/api/interactions`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: address },
    body: JSON.stringify({ kind: 'command', command: 'film', options: { title } }),
  });
  return answer.text();
}

async function endOf({ running }: Page): Promise<number | null> {
  running.signal('SIGTERM');
  return (await running.ended).code;
}

describe('at SIGHUP the bot', () => {
  it('answers from what its records have become, without a restart, and notes its process meanwhile', async () => {
    const folder = folderOf({ 'a.json': source('club'), 'b.json': film('club', 'Monolog') });
    const page = await openOn(folder);
    expect(readFileSync(page.pidFile, 'utf8')).toMatch(/^\d+\n$/);
    expect(await answerTo(page, 'fariatyev')).toContain('is not in the records');
    writeFileSync(join(folder, 'c.json'), JSON.stringify(film('club', 'Fariatyev')));
    page.running.signal('SIGHUP');
    await page.running.saying(/The catalogues were reloaded: 5 films/);
    expect(await answerTo(page, 'fariatyev')).toContain('Fariatyev');
    expect(await endOf(page)).toBe(0);
    expect(() => readFileSync(page.pidFile)).toThrow('ENOENT');
  });

  it('tells every fault of what it cannot load, and goes on answering from the old', async () => {
    const folder = folderOf({ 'a.json': source('club'), 'b.json': film('club', 'Monolog') });
    const page = await openOn(folder);
    writeFileSync(join(folder, 'b.json'), '{');
    writeFileSync(join(folder, 'c.json'), JSON.stringify(film('nobody', 'Fariatyev')));
    page.running.signal('SIGHUP');
    await page.running.saying(/The records have 2 faults:[\s\S]*The catalogues stay as they were\./);
    expect(await answerTo(page, 'monolog')).toContain('"title":"Monolog"');
    expect(await endOf(page)).toBe(0);
  });

  it('opens a store that was built anew, and stays with the old where that is gone', async () => {
    const store = builtStore(catalogueOf([film('alpha', 'Monolog')]), storeFolder());
    const page = await openOn(store);
    builtStore(catalogueOf([film('alpha', 'Fariatyev'), film('alpha', 'Obyasneniye')]), store);
    expect(await answerTo(page, 'monolog')).toContain('Monolog');
    page.running.signal('SIGHUP');
    await page.running.saying(/The catalogues were reloaded: 5 films/);
    expect(await answerTo(page, 'fariatyev')).toContain('Fariatyev');
    expect(await answerTo(page, 'monolog')).toContain('is not in the records');
    rmSync(join(store, 'store.json'));
    writeFileSync(join(store, 'store.json'), '{}');
    page.running.signal('SIGHUP');
    await page.running.saying(/build it anew[\s\S]*The catalogues stay as they were\./);
    expect(await answerTo(page, 'fariatyev')).toContain('Fariatyev');
    expect(await endOf(page)).toBe(0);
  });
});
