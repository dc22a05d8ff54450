import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalForm } from '../../src/data/normal-form.ts';
import { exactKey, exactKeyOf, normalFormOf } from '../../src/search/exact-key.ts';

describe('the key of a text', () => {
  it.each([
    ['The Voice!', { whole: 'the voice', joined: 'the voice' }, 'is its normal form'],
    ['the voice', { whole: 'the voice', joined: 'the voice' }, 'as it is where it is in it'],
    ['Spider-Man 2', { whole: 'spider man 2', joined: 'spiderman 2' }, 'has two forms with a hyphen'],
    ['Голос', { whole: 'golos', joined: 'golos' }, 'is in Latin letters'],
    [' ??? ', { whole: '???', joined: '???' }, 'is its signs where it is all of signs'],
    ['  ', { whole: '', joined: '' }, 'is nothing for nothing'],
  ])('%j: %j (%s)', (text, key) => {
    expect(exactKeyOf(text)).toEqual(key);
  });

  it('is the normal form of any text that has letters, and its signs otherwise', () => {
    const text = fc.oneof(
      fc.string({ unit: fc.constantFrom('a', 'B', '7', ' ', '-', '’', 'д', '$'), maxLength: 8 }),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    );
    fc.assert(
      fc.property(text, (any) => {
        expect(normalFormOf(any)).toBe(normalForm(any));
        expect(exactKey(any)).toBe(normalForm(any) || any.trim());
        expect(exactKeyOf(any).whole).toBe(exactKey(any));
      }),
    );
  });
});
