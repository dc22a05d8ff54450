import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { dataSetsOf, largeTables } from '../../import/imdb/made-up-data-sets.ts';
import { directedBy, film, folderOf, source } from '../../made-up/in-files.ts';
import { Build, type Ended, type Start } from '../../main/program.ts';
import { openWikidata } from '../../stand-in-wikidata/index.ts';

const TIMEOUT = 30_000;

let bot: Build;

beforeAll(async () => {
  bot = await Build.make();
});

afterAll(() => bot.remove());

function catalogue(args: readonly string[], how: Omit<Start, 'args'> = {}): Promise<Ended> {
  return bot.run('tools/catalogue.js', { args, ...how });
}

/** What the bot answers from catalogues, once. */
async function answerFrom(catalogues: string, question: string): Promise<string> {
  const environment = { CATALOGUES: catalogues };
  return (await bot.run('main.js', { args: ['console', question], environment })).stdout;
}

function newFolder(): string {
  return join(folderOf({}), 'new');
}

const TRIPLES = [
  'Der blaue Engel|starred_actors|Marlene Dietrich',
  'Der blaue Engel|release_year|1930',
  'Der blaue Engel|lasted|long',
].join('\n');

describe('npm run catalogue -- import', { timeout: TIMEOUT }, () => {
  it('fills the house from triples, and says what was read, taken and left out', async () => {
    const to = newFolder();
    const files = { 'set.txt': TRIPLES };
    const ended = await catalogue(['import', 'triples', 'set.txt', '--to', to, '--name', 'Our set'], {
      files,
    });
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect(ended.stdout.split('\n')).toEqual([
      'Read',
      '  3  triples',
      'Taken',
      '  1  source',
      '  1  film',
      'Left out, and why',
      expect.stringMatching(/^ {2}1 {2}.*lasted/),
      `To answer from it: CATALOGUES=${to}`,
      '',
    ]);
    const answer = await answerFrom(to, '/who marlene dietrich');
    expect(answer).toContain('Der blaue Engel');
    expect(answer).toContain('Our set');
  });

  it('only tries, where it is told to', async () => {
    const to = newFolder();
    const files = { 'set.txt': TRIPLES };
    const { code, stdout } = await catalogue(['import', 'triples', 'set.txt', '--to', to, '--dry-run'], {
      files,
    });
    expect(code).toBe(0);
    expect(stdout).toMatch(/\n {2}1 {2}film\n[\s\S]*\nNothing was written to .*\.\n$/);
    expect(existsSync(to)).toBe(false);
  });

  it('takes from IMDb what the options leave', async () => {
    const to = newFolder();
    const options = ['--types', 'movie,short', '--since', '1990'];
    const { code, stdout } = await catalogue([
      'import',
      'imdb',
      dataSetsOf(largeTables(70)),
      '--to',
      to,
      ...options,
    ]);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /\nTaken\n {4}1 {2}source\n {2}600 {2}person\n {3}30 {2}film\nLeft out, and why\n/,
    );
    expect(stdout).toMatch(/\n {2} {0,2}40 {2}.*1990/);
  });

  it('takes from Wikidata the films asked for', async () => {
    const wikidata = await openWikidata();
    onTestFinished(() => wikidata.close());
    const to = newFolder();
    const where = ['--api', wikidata.api, '--sparql', wikidata.sparql, '--cache', folderOf({})];
    const args = ['Q9004001', '--to', to, '--contact', 'club@example.org', '--languages', 'ru', ...where];
    const { code, stdout } = await catalogue(['import', 'wikidata', ...args]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/\n {2} *1 {2}film\n/);
    expect(wikidata.refusals).toEqual([]);
    expect(await answerFrom(to, '/film голос')).toContain('Wikidata');
  });

  it('tells every fault of tables, and imports nothing', async () => {
    const to = newFolder();
    const files = { 'films.csv': 'title,year\nGolos,long ago\n,1982\n' };
    const { code, stdout, stderr } = await catalogue(['import', 'csv', 'films.csv', '--to', to], { files });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(
      /^The records have 2 faults:\nfilms\.csv\n {2}line 2, year: .*\n {2}line 3, title: .*\n$/,
    );
  });
});

const CLUB = {
  'club/film.json': film('club', 'Ein Traum', { year: 1931, ...directedBy('Somebody') }),
  'club/source.json': source('club'),
  'films.csv': 'title;year;cast\nDer blaue Engel;1930;"Marlene Dietrich (Lola Lola)"\n',
};

describe('npm run catalogue -- build', { timeout: TIMEOUT }, () => {
  it('builds a store that the bot answers from, and says what it holds and how to use it', async () => {
    const to = newFolder();
    const { code, stdout, stderr } = await catalogue(['build', 'club', 'films.csv', '--to', to], {
      files: CLUB,
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(
      / holds 2 films, 2 people, 0 companies, 0 festivals, 2 sources; \d+(\.\d)? [kM]B\.\nHash [0-9a-f]{64}\.\n/,
    );
    expect(stdout).toContain(`\nTo answer from it: CATALOGUES=${to}\n`);
    expect(await answerFrom(to, '/film der blaue engel')).toContain('Lola Lola');
    const checked = await catalogue(['check', to]);
    expect(checked.stdout).toMatch(/^No faults: 5 films, /);
    expect((await catalogue(['stats', to])).stdout).toMatch(
      /\nStores on the disk\n {2}.*new {2}\d+(\.\d)? [kM]B\n$/,
    );
  });

  it('only tries, where it is told to', async () => {
    const to = newFolder();
    const { code, stdout } = await catalogue(['build', 'club', '--to', to, '--dry-run'], { files: CLUB });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^A store would hold 1 film, 1 person, .*\n.*\nNothing was written to .*\.\n$/);
    expect(existsSync(to)).toBe(false);
  });

  it('says in a sentence why it cannot', async () => {
    const files = { ...CLUB, 'notes/mine.txt': 'ours' };
    const { code, stdout, stderr } = await catalogue(['build', 'club', '--to', 'notes'], { files });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toBe(
      'notes holds other things than a store, as mine.txt; give a new or an empty folder.\n',
    );
  });
});

describe('npm run catalogue -- export', { timeout: TIMEOUT }, () => {
  it('writes files that a club goes on with', async () => {
    const to = newFolder();
    const args = ['export', 'club', 'films.csv', '--to', to, '--format', 'yaml'];
    const { code, stdout, stderr } = await catalogue(args, { files: CLUB });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toBe(`${to} holds 2 films, 2 people, 0 companies, 0 festivals, 2 sources, in 6 files.\n`);
    expect(readdirSync(join(to, '5-films'))).toEqual([
      'der-blaue-engel-1930.films.yaml',
      'ein-traum-1931.club.yaml',
    ]);
    expect(readFileSync(join(to, '5-films/ein-traum-1931.club.yaml'), 'utf8')).toBe(
      [
        'kind: film',
        'id: ein-traum-1931',
        'source: club',
        'titles:',
        '  - text: Ein Traum',
        'year: 1931',
        'credits:',
        '  - person:',
        '      name: Somebody',
        '      id: somebody',
        '    role: director',
        '',
      ].join('\n'),
    );
    expect(await answerFrom(to, '/film der blaue engel')).toContain('Lola Lola');
  });
});
