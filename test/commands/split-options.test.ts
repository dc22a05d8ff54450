import { describe, expect, it } from 'vitest';
import { film } from '../../src/commands/film.ts';
import { splitOptions } from '../../src/commands/split-options.ts';

function split(text: string): [string, string][] {
  return splitOptions(text, Object.keys(film.options)).map(({ name, text: given }) => [name, given]);
}

describe('splitOptions', () => {
  it.each<[string, [string, string][]]>([
    ['', []],
    ['  ', []],
    [' the voice', [['title', 'the voice']]],
    [' the voice ', [['title', 'the voice ']]],
    [' title:the voice', [['title', 'the voice']]],
    [' title: the voice', [['title', 'the voice']]],
    [' title:', [['title', '']]],
  ])('reads %o as %o', (text, options) => {
    expect(split(text)).toEqual(options);
  });

  it('takes options in any order, each up to the next declared one', () => {
    expect(split(' private:true title:the voice')).toEqual([
      ['private', 'true '],
      ['title', 'the voice'],
    ]);
    expect(split(' the voice private:true')).toEqual([
      ['title', 'the voice '],
      ['private', 'true'],
    ]);
  });

  it.each([
    'Alien: Romulus',
    'Subtitle:The Voice',
    'a:title:b',
    'title :the voice',
    'Title: the voice',
    'http://title:80',
    'constructor:x',
    ': title',
  ])('leaves %o text, which names no declared option at the start of a word', (text) => {
    expect(split(text)).toEqual([['title', text]]);
  });

  it('gives text to no option where none is declared', () => {
    expect(splitOptions(' x', [])).toEqual([{ name: '', text: 'x' }]);
  });
});
