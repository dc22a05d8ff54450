import { describe, expect, it } from 'vitest';
import { localeFrom } from '../../src/console/locale.ts';

describe('localeFrom', () => {
  it.each([
    ['en_GB.UTF-8', 'en-GB'],
    ['fr_FR.UTF-8', 'fr'],
    ['de_DE@euro', 'de'],
    ['ru', 'ru'],
    ['sv_FI', 'sv-SE'],
    ['es_ES', 'es-ES'],
    ['en_IE', 'en-US'],
    ['ka_GE.UTF-8', 'ka-GE'],
    ['C', 'en-US'],
    ['C.UTF-8', 'en-US'],
    ['POSIX', 'en-US'],
    ['', 'en-US'],
    ['not a locale', 'en-US'],
  ])('makes of LANG=%s the locale %s', (LANG, locale) => {
    expect(localeFrom({ LANG })).toBe(locale);
  });

  it('takes LC_ALL before LC_MESSAGES before LANG', () => {
    expect(localeFrom({ LC_ALL: 'fi_FI', LC_MESSAGES: 'de_DE', LANG: 'fr_FR' })).toBe('fi');
    expect(localeFrom({ LC_ALL: '', LC_MESSAGES: 'de_DE', LANG: 'fr_FR' })).toBe('de');
    expect(localeFrom({})).toBe('en-US');
  });
});
