import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { discordLocale, languageTag, localeAccepted } from '../../src/commands/discord-locale.ts';

describe('a language tag', () => {
  it.each([
    ['fr', 'fr'],
    ['fr-CA', 'fr'],
    ['en-GB', 'en-GB'],
    ['EN-gb', 'en-GB'],
    ['en', 'en-US'],
    ['en-IE', 'en-US'],
    ['sv', 'sv-SE'],
    ['es-419', 'es-419'],
    ['es-MX', 'es-ES'],
  ])('%s is the Discord locale %s', (tag, locale) => {
    expect(discordLocale(tag)).toBe(locale);
  });

  it.each(['ka-GE', 'tlh', '', '*', 'not a tag', 'e', 'en_GB', '__proto__'])('%j is none', (tag) => {
    expect(discordLocale(tag)).toBeUndefined();
  });

  it('has one usual form', () => {
    expect(['KA-ge', 'ka', '', 'not a tag'].map(languageTag)).toEqual(['ka-GE', 'ka', undefined, undefined]);
  });
});

describe('Accept-Language', () => {
  it.each([
    ['fr-CH, fr;q=0.9, en;q=0.8, de;q=0.7, *;q=0.5', 'fr'],
    ['en;q=0.5, ru;q=0.9', 'ru'],
    ['de;q=0.8, fi;q=0.8', 'de'],
    ['ka, fi;q=0.3', 'fi'],
    ['ru;q=0, fi;q=0.001', 'fi'],
    ['ru;q=0, *', 'en-US'],
    ['de ; q=0.2,fi;q=1.000', 'fi'],
    ['*', 'en-US'],
    ['ka', 'en-US'],
    ['', 'en-US'],
  ])('%j asks for %s', (header, locale) => {
    expect(localeAccepted(header)).toBe(locale);
  });

  it.each([
    ['ru;q=2, fi', 'fi'],
    ['ru;q=high, fi;q=0.1', 'fi'],
    ['ru;level=1, fi;q=0.1', 'fi'],
    [',,;;q=1,=, fi', 'fi'],
    ['ru fi', 'en-US'],
    ['\ud800, fi', 'fi'],
    ['ru;q=0.12345', 'en-US'],
  ])('%j is read as far as it can be: %s', (header, locale) => {
    expect(localeAccepted(header)).toBe(locale);
  });

  it('asks for some locale of Discord’s, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (header) => {
        const locale = localeAccepted(header);
        expect(discordLocale(locale)).toBe(locale);
      }),
    );
  });
});
