import { describe, expect, it } from 'vitest';
import { about } from '../../../src/commands/about.ts';
import { film } from '../../../src/commands/film.ts';
import { readCommand } from '../../../src/console/reading/read-command.ts';

describe('readCommand', () => {
  it.each([
    [' the voice', { title: 'the voice' }],
    ['  the  voice  ', { title: 'the  voice' }],
    [' title:the voice', { title: 'the voice' }],
    [' Alien: Romulus', { title: 'Alien: Romulus' }],
    [' the voice private:true', { title: 'the voice', private: true }],
    [' private:yes title:the voice', { title: 'the voice', private: true }],
    [' private: No title: the voice', { title: 'the voice', private: false }],
    [' private:FALSE title:the voice', { title: 'the voice', private: false }],
  ])('reads /film%s', (text, options) => {
    expect(readCommand(film, text)).toEqual({ kind: 'command', command: 'film', options });
  });

  it('fills a first option that is a flag, too', () => {
    expect(readCommand(about, ' yes')).toEqual({
      kind: 'command',
      command: 'about',
      options: { private: true },
    });
  });

  it.each([
    ['', '“title” is missing: /film title:… [private:true]'],
    [' title:', '“title” is missing: /film title:… [private:true]'],
    [' private:true', '“title” is missing: /film title:… [private:true]'],
    [' the voice private:maybe', '“private” is true, yes, false or no, not “maybe”.'],
    [' the voice private:', '“private” is true, yes, false or no, not “”.'],
    [' private:true the voice', '“private” is true, yes, false or no, not “true the voice”.'],
    [' title:a title:b', '“title” is given twice: /film title:… [private:true]'],
    [' a title:b', '“title” is given twice: /film title:… [private:true]'],
    [` ${'x'.repeat(6001)}`, '“title” holds at most 6000 characters.'],
  ])('says what is wrong with /film%s', (text, message) => {
    expect(readCommand(film, text)).toEqual({ kind: 'problem', code: 'usage', message });
  });

  it('takes the longest text that Discord sends', () => {
    expect(readCommand(film, ` ${'x'.repeat(6000)}`)).toMatchObject({ kind: 'command' });
  });

  it('takes nothing after a command without options', () => {
    const bare = { ...about, options: {} };
    expect(readCommand(bare, ' ')).toEqual({ kind: 'command', command: 'about', options: {} });
    expect(readCommand(bare, ' x')).toMatchObject({
      code: 'usage',
      message: '/about takes nothing after it.',
    });
  });
});
