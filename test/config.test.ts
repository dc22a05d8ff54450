import { describe, expect, it } from 'vitest';
import { readSettings, SettingsError } from '../src/config.ts';

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
    const nothing = { token: undefined, api: undefined, catalogues: [], logLevel: 'info' };
    expect(readSettings({})).toEqual(nothing);
    expect(readSettings({ DISCORD_TOKEN: undefined, HOME: '/home/somebody' })).toEqual(nothing);
  });

  it('may all be left empty, as in a file that is copied and not filled in', () => {
    const empty = { DISCORD_TOKEN: '', DISCORD_API: '', CATALOGUES: '', LOG_LEVEL: '' };
    expect(readSettings(empty)).toEqual(readSettings({}));
  });

  it('are read', () => {
    const environment = {
      DISCORD_TOKEN: 'some.token-of_ours',
      DISCORD_API: 'http://127.0.0.1:9000/api',
      CATALOGUES: 'records',
      LOG_LEVEL: 'debug',
    };
    expect(readSettings(environment)).toEqual({
      token: 'some.token-of_ours',
      api: 'http://127.0.0.1:9000/api',
      catalogues: ['records'],
      logLevel: 'debug',
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

  it('may name only folders that are there, and says which are not', () => {
    const faults = faultsOf({ CATALOGUES: 'records,/no/such/place,package.json' });
    expect(faults).toContain('  CATALOGUES names "/no/such/place", which is not a folder');
    expect(faults).toContain('  CATALOGUES names "package.json", which is not a folder');
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

describe('wrong settings', () => {
  it('are all named at once, and none of their values', () => {
    const environment = { DISCORD_TOKEN: 'two words', DISCORD_API: 'nonsense', LOG_LEVEL: 'loud' };
    const faults = faultsOf(environment);
    expect(faults).toMatch(/^3 settings are wrong:(?:\n {2}\S+ must .+){3}$/);
    for (const name of Object.keys(environment)) expect(faults).toContain(name);
    for (const value of Object.values(environment)) expect(faults).not.toContain(value);
  });
});
