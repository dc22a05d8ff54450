import { describe, expect, it } from 'vitest';
import { countriesCalled, languageCalled } from '../../../src/questions/lexicon/nationalities.ts';

describe('the countries that an adjective or short name stands for', () => {
  it.each([
    ['swiss', ['Switzerland']],
    ['soviet', ['Soviet Union', 'USSR']],
    ['east german', ['East Germany', 'German Democratic Republic']],
    ['uk', ['United Kingdom', 'UK']],
    ['czech', ['Czech Republic', 'Czechia', 'Czechoslovakia']],
  ])('are named as records may have them: %s', (text, countries) => {
    expect(countriesCalled(text)).toEqual(countries);
  });

  it('of a Germany of its own are not those of the other', () => {
    expect(countriesCalled('west german')).not.toContain('East Germany');
    expect(countriesCalled('german')).toEqual(expect.arrayContaining(['East Germany', 'West Germany']));
  });

  it.each(['switzerland', 'Swiss', 'german film', 'painted', ''])('are none for other words: %j', (text) => {
    expect(countriesCalled(text)).toEqual([]);
  });
});

describe('the tag of a language', () => {
  it.each([
    ['russian', 'ru'],
    ['english', 'en'],
    ['greek', 'el'],
    ['chinese', 'zh'],
    ['welsh', 'cy'],
  ])('is known by its English name: %s', (text, tag) => {
    expect(languageCalled(text)).toBe(tag);
  });

  it.each(['ru', 'Russian', 'russia', 'soviet', ''])('is none for other words: %j', (text) => {
    expect(languageCalled(text)).toBeUndefined();
  });
});
