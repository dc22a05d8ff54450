import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { directedBy, film, person, source } from '../made-up/in-files.ts';
import { Build, type Ended, type Start } from '../main/program.ts';

const BUILT_IN = '3 films, 28 people, 13 companies, 11 festivals, 3 sources';
/** Where many programs start at once, each waits for the others. */
const SLOW = { timeout: 20_000 };

let bot: Build;

beforeAll(async () => {
  bot = await Build.make();
});

afterAll(() => bot.remove());

function catalogue(args: readonly string[], how: Omit<Start, 'args'> = {}): Promise<Ended> {
  return bot.run('tools/catalogue.js', { args, ...how });
}

const CLUB = {
  'club/film.json': film('club', 'Ein Traum', { year: 1931 }),
  'club/source.json': source('club'),
};
const IN_CLUB = { environment: { CATALOGUES: 'club' }, files: CLUB };

describe.concurrent('npm run catalogue -- check', SLOW, () => {
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

  it('lists the first twenty of what it left apart, or all', async () => {
    const voices = Array.from({ length: 30 }, (_, index) => [
      [`club/${index}.json`, film('club', `Film ${index}`)],
      [`more/${index}.json`, film('more', `Film ${index}`)],
    ]).flat();
    const files = {
      ...Object.fromEntries(voices),
      'club/source.json': source('club'),
      'more/source.json': source('more'),
    };
    const some = await catalogue(['check', 'club', 'more'], { files });
    expect(some.stdout.match(/were left apart/g)).toHaveLength(20);
    expect(some.stdout).toMatch(/\n {2}… and 10 more; --all shows them\.\n$/);
    const all = await catalogue(['check', 'club', 'more', '--all'], { files });
    expect(all.stdout.match(/were left apart/g)).toHaveLength(30);
  });

  it('reads what CATALOGUES names where it is given nothing', async () => {
    const ended = await catalogue(['check'], IN_CLUB);
    expect(ended).toMatchObject({ code: 0, stdout: expect.stringMatching(/^No faults: 4 films, /) });
  });

  it('says every fault with its file and place', async () => {
    const files = {
      'club/film.json': film('nobody', 'Ein Traum', { minutes: 'ninety' }),
      'club/notes.pdf': '%PDF',
      'films.csv': 'title;year\nGolos;long ago\n',
      'broken/store.json': '{}',
    };
    const paths = ['club', '/no/such/folder', 'films.csv', 'broken'];
    const { code, stdout, stderr } = await catalogue(['check', ...paths], { files });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^The store broken is damaged .*\nThe records have 4 faults:\n/);
    expect(stderr).toContain('club/film.json\n  minutes: ');
    expect(stderr).toContain('club/notes.pdf\n  is not a record file');
    expect(stderr).toContain('/no/such/folder\n  is not a folder');
    expect(stderr).toContain('films.csv\n  line 2, year: ');
  });
});

describe.concurrent('npm run catalogue -- show', SLOW, () => {
  it('shows what is known of something, with who says so', async () => {
    const golos = { year: 1982, minutes: 90, ...directedBy('Ilya Averbakh') };
    const files = { 'club/film.json': film('club', 'Голос', golos), 'club/source.json': source('club') };
    const how = { environment: { CATALOGUES: 'club' }, files };
    const { code, stdout, stderr } = await catalogue(['show', 'the', 'voice', '1982'], how);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^The Voice \(1982\) · Ilya Averbakh \(film:the-voice-1982\)\n/);
    expect(stdout).toMatch(/\n {2}minutes +90 \[club\]\n +87 \[wikipedia-the-voice\]\n/);
    expect(stdout).toMatch(/\n {2}sources +club: The club, book\. free\n/);
  });

  it('shows up to five of what fits equally well, and says how many more there are', async () => {
    const films = Array.from({ length: 7 }, (_, index) => [
      `club/${index}.json`,
      film('club', 'Ein Traum', { year: 1931 + index }),
    ]);
    const files = { ...Object.fromEntries(films), 'club/source.json': source('club') };
    const how = { environment: { CATALOGUES: 'club' }, files };
    const { code, stdout, stderr } = await catalogue(['show', 'ein traum'], how);
    expect(code).toBe(0);
    expect(stdout.match(/^Ein Traum \(193\d\)/gm)).toHaveLength(5);
    expect(stderr).toBe('2 more fit; add a year, or more of the name.\n');
    const all = await catalogue(['show', 'ein traum', '--json'], how);
    expect(JSON.parse(all.stdout)).toHaveLength(7);
  });

  it('gives the next program all of it as JSON', async () => {
    const { code, stdout } = await catalogue(['show', 'film:the-voice-1982', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject([
      { id: 'the-voice-1982', minutes: [{ value: 87, sources: ['wikipedia-the-voice'] }] },
    ]);
  });

  it('says what comes near where nothing is found, and exits with 1', async () => {
    const near = await catalogue(['show', 'the voices']);
    expect(near).toMatchObject({ code: 1, stdout: '' });
    expect(near.stderr).toMatch(
      /^“the voices” is not in the records\.\nDid you mean one of these\?\n {2}The Voice \(1982\)/,
    );
    expect(await catalogue(['show', 'xyzzy'])).toEqual({
      code: 1,
      signal: null,
      stdout: '',
      stderr: '“xyzzy” is not in the records.\n',
    });
  });

  it('never lets a record steer the terminal', async () => {
    const steering = { notes: ['\u001b[2J', '\u202eabc'] };
    const files = {
      'club/film.json': film('club', 'Ein Traum', steering),
      'club/source.json': source('club'),
    };
    const { stdout } = await catalogue(['show', 'ein', 'traum'], {
      environment: { CATALOGUES: 'club' },
      files,
    });
    expect(stdout).toContain('abc [club]');
    expect(stdout).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
  });
});

it('npm run catalogue -- stats counts what there is', async () => {
  const { code, stdout, stderr } = await catalogue(['stats'], IN_CLUB);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/^4 films, 28 people, 13 companies, 11 festivals, 4 sources\.\n/);
  expect(stdout).toMatch(/\n {2}wikipedia-the-voice +built-in +1 +14 +3 +0\n/);
  expect(stdout).toMatch(/\n {2}club +own +1 +0 +0 +0\n/);
  expect(stdout).toMatch(/\nHow many films have\n {2}year +4 {2}100 %\n {2}director +3 +75 %\n/);
  expect(stdout).toMatch(/\nMost frequent decades\n(?: {2}\d+s +1\n)+$/);
});

describe.concurrent('npm run catalogue', SLOW, () => {
  it.each([[[]], [['check']], [['import', 'imdb']]])('explains itself on request: %j', async (words) => {
    const { code, stdout, stderr } = await catalogue([...words, '--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(`USAGE ${['npm run catalogue --', ...words].join(' ')}`);
  });

  it.each([
    [[], 'Say what to do; it is check, import, build'],
    [['check', '--fix'], 'Unknown option'],
  ])('explains itself at wrong usage: %j', async (args, sentence) => {
    const { code, stdout, stderr } = await catalogue(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.split('\n\n')[0]).toContain(sentence);
    expect(stderr).toContain('\nUSAGE npm run catalogue -- ');
  });
});
