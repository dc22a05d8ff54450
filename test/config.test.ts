import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSettings, SettingsError } from '../src/config.ts';
import { folderOf } from './made-up/in-files.ts';

function faultsOf(environment: Readonly<Record<string, string>>): string {
  try {
    return `none, but ${JSON.stringify(readSettings(environment))}`;
  } catch (error) {
    if (error instanceof SettingsError) return error.message;
    throw error;
  }
}

describe('settings', () => {
  it('may all be left out', () => {
    const preview = { wish: 'auto', host: '127.0.0.1', port: 4321 };
    const nothing = {
      token: undefined,
      api: undefined,
      catalogues: [],
      logLevel: 'info',
      pidFile: 'dom-kino.pid',
      preview,
    };
    expect(readSettings({})).toEqual(nothing);
    expect(readSettings({ DISCORD_TOKEN: undefined, HOME: '/home/somebody' })).toEqual(nothing);
  });

  it('may all be left empty, as in a file that is copied and not filled in', () => {
    const empty = { DISCORD_TOKEN: '', DISCORD_API: '', CATALOGUES: '', LOG_LEVEL: '' };
    const noPage = { PID_FILE: '', PREVIEW: '', PREVIEW_PORT: '', PREVIEW_HOST: '' };
    expect(readSettings({ ...empty, ...noPage })).toEqual(readSettings({}));
  });

  it('are read', () => {
    const environment = {
      DISCORD_TOKEN: 'some.token-of_ours',
      DISCORD_API: 'http://127.0.0.1:9000/api',
      CATALOGUES: 'records',
      LOG_LEVEL: 'debug',
      PID_FILE: '/run/dom-kino.pid',
      PREVIEW: 'on',
      PREVIEW_PORT: '8080',
      PREVIEW_HOST: 'cinema.test',
    };
    expect(readSettings(environment)).toEqual({
      token: 'some.token-of_ours',
      api: 'http://127.0.0.1:9000/api',
      catalogues: ['records'],
      logLevel: 'debug',
      pidFile: '/run/dom-kino.pid',
      preview: { wish: 'on', host: 'cinema.test', port: 8080 },
    });
  });
});

describe('DISCORD_TOKEN', () => {
  it('loses the blanks around it, as a paste brings them', () => {
    expect(readSettings({ DISCORD_TOKEN: ' some.token\n' }).token).toBe('some.token');
  });

  it.each(['two words', ' '])('may not be %j', (token) => {
    expect(faultsOf({ DISCORD_TOKEN: token })).toBe(
      '1 setting is wrong:\n  DISCORD_TOKEN must be the bot’s token as Discord shows it, without blanks',
    );
  });
});

describe('DISCORD_API', () => {
  it.each([
    ['http://127.0.0.1:9000/api', 'http://127.0.0.1:9000/api'],
    ['https://discord.example/api/', 'https://discord.example/api'],
    ['http://localhost:1//', 'http://localhost:1'],
  ])('may be %s', (address, api) => {
    expect(readSettings({ DISCORD_API: address }).api).toBe(api);
  });

  it.each(['nonsense', 'ftp://discord.example', 'discord.com/api', '127.0.0.1:9000'])(
    'may not be %s',
    (api) => {
      expect(faultsOf({ DISCORD_API: api })).toMatch(
        /^1 setting is wrong:\n {2}DISCORD_API must be a web address/,
      );
    },
  );
});

describe('CATALOGUES', () => {
  it.each([
    ['records', ['records']],
    ['records,/', ['records', '/']],
    [' records , src/data ,, ', ['records', 'src/data']],
    [' ', []],
  ])('%j is %j', (text, folders) => {
    expect(readSettings({ CATALOGUES: text }).catalogues).toEqual(folders);
  });

  it('may name tables, whichever case their ending has', () => {
    const folder = folderOf({ 'films.csv': '', 'FILMS.TSV': '' });
    const paths = [join(folder, 'films.csv'), join(folder, 'FILMS.TSV'), folder];
    expect(readSettings({ CATALOGUES: paths.join(',') }).catalogues).toEqual(paths);
  });

  it('may name only what is there and can be read, and says what is wrong with each other', () => {
    const faults = faultsOf({ CATALOGUES: 'records,/no/such/place,no-films.csv,package.json' });
    expect(faults).toBe(
      [
        '3 settings are wrong:',
        '  CATALOGUES names "/no/such/place", which is not there',
        '  CATALOGUES names "no-films.csv", which is not there',
        '  CATALOGUES names "package.json", which is neither a folder nor a .csv or .tsv file',
      ].join('\n'),
    );
  });
});

describe('LOG_LEVEL', () => {
  it.each(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])('may be %s', (level) => {
    expect(readSettings({ LOG_LEVEL: level }).logLevel).toBe(level);
  });

  it.each(['loud', 'INFO', '30'])('may not be %s', (level) => {
    expect(faultsOf({ LOG_LEVEL: level })).toContain('  LOG_LEVEL must be one of fatal, error, warn, info');
  });
});

describe('PREVIEW', () => {
  it.each(['auto', 'on', 'off'])('may be %s', (wish) => {
    expect(readSettings({ PREVIEW: wish }).preview.wish).toBe(wish);
  });

  it.each(['yes', 'ON', '1'])('may not be %s', (wish) => {
    expect(faultsOf({ PREVIEW: wish })).toBe('1 setting is wrong:\n  PREVIEW must be one of auto, on, off');
  });
});

describe('PREVIEW_PORT', () => {
  it.each([
    ['0', 0],
    ['80', 80],
    ['65535', 65_535],
  ])('may be %s', (text, port) => {
    expect(readSettings({ PREVIEW_PORT: text }).preview.port).toBe(port);
  });

  it.each(['65536', '99999', '-1', '4321.5', '1e3', '0x50', ' 80', 'http'])('may not be %j', (port) => {
    expect(faultsOf({ PREVIEW_PORT: port })).toBe('1 setting is wrong:\n  PREVIEW_PORT must be 0 to 65535');
  });
});

describe('PREVIEW_HOST', () => {
  it.each(['127.0.0.1', '0.0.0.0', '::1', '::', 'fe80::1', 'localhost', 'cinema.test'])(
    'may be %s',
    (host) => {
      expect(readSettings({ PREVIEW_HOST: host }).preview.host).toBe(host);
    },
  );

  it.each(['http://localhost', 'localhost:80', '[::1]', 'two words', '-x', '127.0.0.1/8', '*'])(
    'may not be %s',
    (host) => {
      expect(faultsOf({ PREVIEW_HOST: host })).toBe(
        '1 setting is wrong:\n  PREVIEW_HOST must be an IP address or a host name, as 127.0.0.1',
      );
    },
  );
});

describe('wrong settings', () => {
  it('are all named at once, and none of their values', () => {
    const environment = {
      DISCORD_TOKEN: 'two words',
      DISCORD_API: 'nonsense',
      LOG_LEVEL: 'loud',
      PREVIEW: 'perhaps',
      PREVIEW_PORT: 'starboard',
      PREVIEW_HOST: 'no/host',
    };
    const faults = faultsOf(environment);
    expect(faults).toMatch(/^6 settings are wrong:(?:\n {2}\S+ must .+){6}$/);
    for (const name of Object.keys(environment)) expect(faults).toContain(name);
    for (const value of Object.values(environment)) expect(faults).not.toContain(value);
  });
});
