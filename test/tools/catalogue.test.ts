import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { film, person, source } from '../made-up/in-files.ts';
import { Build, type Ended, type Start } from '../main/program.ts';

const BUILT_IN = '3 films, 28 people, 13 companies, 11 festivals, 3 sources';

let bot: Build;

beforeAll(async () => {
  bot = await Build.make();
});

afterAll(() => bot.remove());

function catalogue(args: readonly string[], how: Omit<Start, 'args'> = {}): Promise<Ended> {
  return bot.run('tools/catalogue.js', { args, ...how });
}

const CLUB = { 'club/film.json': film('club', 'Ein Traum'), 'club/source.json': source('club') };

describe.concurrent('npm run catalogue -- check', () => {
  it('counts what the built-in records hold', async () => {
    const stdout = `No faults: ${BUILT_IN}.\n`;
    expect(await catalogue(['check'])).toEqual({ code: 0, signal: null, stdout, stderr: '' });
  });

  it('reads the folders that it is given beside those, and says what it left apart', async () => {
    const files = {
      ...CLUB,
      'more/one.json': person('more', 'Natalya Sayko', { born: '1948' }),
      'more/two.json': person('more', 'Natalya Sayko', { born: '1950' }),
      'more/source.json': source('more'),
    };
    const { code, stdout } = await catalogue(['check', 'club', 'more'], { files });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^No faults: 4 films, .*\.\nLeft apart:\n(?: {2}.*Natalya Sayko.*\n)+$/);
  });

  it('reads the folders in CATALOGUES where it is given none', async () => {
    const ended = await catalogue(['check'], { environment: { CATALOGUES: 'club' }, files: CLUB });
    expect(ended).toMatchObject({ code: 0, stdout: expect.stringMatching(/^No faults: 4 films, /) });
  });

  it('says every fault with its file and place', async () => {
    const files = {
      'club/film.json': film('nobody', 'Ein Traum', { minutes: 'ninety' }),
      'club/notes.csv': 'title,year',
    };
    const { code, stdout, stderr } = await catalogue(['check', 'club', '/no/such/folder'], { files });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^The records have 4 faults:\n/);
    expect(stderr).toContain('club/film.json\n  minutes: ');
    expect(stderr).toContain('club/notes.csv\n  is not a record file');
    expect(stderr).toContain('/no/such/folder\n  is not a folder');
  });
});

describe.concurrent('npm run catalogue', () => {
  it('explains itself on request', async () => {
    const { code, stdout, stderr } = await catalogue(['--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('npm run catalogue -- check FOLDER…');
  });

  it.each([[[]], [['chekc']], [['check', '--fix']]])('explains itself at wrong usage: %j', async (args) => {
    const { code, stdout, stderr } = await catalogue(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('npm run catalogue -- check');
  });
});
