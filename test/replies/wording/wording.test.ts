import { describe, expect, it } from 'vitest';
import { en } from '../../../src/replies/wording/en.ts';
import { wordingFor } from '../../../src/replies/wording/wording.ts';

describe('the wording for a locale', () => {
  it.each(['en-GB', 'en-US', 'en'])('is that of its language: %s', (locale) => {
    expect(wordingFor(locale)).toBe(en);
  });

  it.each(['ru', 'sv-SE', '', 'nothing', '__proto__'])(
    'is English where there is none of it: %j',
    (locale) => {
      expect(wordingFor(locale)).toBe(en);
    },
  );
});
