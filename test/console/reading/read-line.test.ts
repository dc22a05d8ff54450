import { describe, expect, it } from 'vitest';
import { readLine } from '../../../src/console/reading/read-line.ts';

describe('readLine', () => {
  it.each([
    '/film the voice',
    '/FILM the voice',
    '/Film title:the voice',
    '  /film  the voice  ',
    '/film\u00a0the voice',
  ])('reads the command of %o', (line) => {
    expect(readLine(line)).toEqual({ kind: 'command', command: 'film', options: { title: 'the voice' } });
  });

  it('reads a line in brackets as a press', () => {
    expect(readLine(' [pick/openly] film:the-voice-1982 ')).toEqual({
      kind: 'press',
      customId: 'pick/openly',
      values: ['film:the-voice-1982'],
    });
  });

  it('reads a line that ends in a TAB as one to suggest for', () => {
    expect(readLine('/film the vo\t')).toMatchObject({ kind: 'suggest', typed: 'the vo' });
    expect(readLine('/film\tthe vo')).toMatchObject({ kind: 'command' });
  });

  it.each(['', ' ', '/', '/ film', 'the voice', 'film the voice', '{"type":1}'])(
    'says how a line begins, to %o',
    (line) => {
      expect(readLine(line)).toEqual({
        kind: 'problem',
        code: 'usage',
        message: expect.stringMatching(/^A line begins with a command: \/film, \/who, .* or \/help\.$/),
      });
    },
  );

  it.each(['/flim the voice', '//film', '/film:the voice'])('names the commands there are, to %o', (line) => {
    expect(readLine(line)).toMatchObject({
      code: 'unknown-command',
      message: expect.stringMatching(/^There is no “\S+”; try \/film, \/who, /),
    });
  });

  it('shows back only the beginning of something long', () => {
    expect(readLine(`/${'😀'.repeat(1000)}`)).toMatchObject({
      message: expect.stringMatching(/^There is no “\/\p{RGI_Emoji}{19}…”/v),
    });
  });
});
