import { describe, expect, it } from 'vitest';
import { readPress } from '../../../src/console/reading/read-press.ts';

const SELECT = 'choose/film:the-voice-1982|cast|0';

describe('readPress', () => {
  it.each([
    [`[${SELECT}]`, SELECT, []],
    [`[${SELECT}] person:leonid-filatov`, SELECT, ['person:leonid-filatov']],
    [`[${SELECT}]   two words  `, SELECT, ['two words']],
  ])('reads %o', (line, customId, values) => {
    expect(readPress(line)).toEqual({ kind: 'press', customId, values });
  });

  it.each(['[', '[]', `[${SELECT}`, '[tab/film:the voice|cast|0]', `[${SELECT}]x`])(
    'knows no press in %o',
    (line) => {
      expect(readPress(line)).toMatchObject({ kind: 'problem', code: 'usage' });
    },
  );

  it.each(['[nonsense]', '[tab/film:the-voice-1982|nonsense|0]', `[tab/film:${'x'.repeat(100)}]`])(
    'refuses %o, which no component has',
    (line) => {
      expect(readPress(line)).toMatchObject({ kind: 'problem', code: 'unknown-component' });
    },
  );
});
