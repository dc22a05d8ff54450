import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueId } from '../../../src/search/browse/value-id.ts';

describe('the id of a value', () => {
  it.each([
    ['Soviet Union', 'soviet-union'],
    ['  soviet  UNION ', 'soviet-union'],
    ['Côte d’Ivoire', 'cote-divoire'],
    ['Россия', 'rossiya'],
    ['Sci-Fi', 'sci-fi'],
  ])('is its normal form: %j', (text, id) => {
    expect(valueId(text)).toBe(id);
  });

  it('tells values of nothing but signs apart', () => {
    expect(valueId('???')).toMatch(/^sign-[0-9a-f]{8}$/);
    expect(valueId('???')).not.toBe(valueId('!!!'));
  });

  it('tells long values apart that begin alike', () => {
    const [one, other] = [`${'long '.repeat(20)}one`, `${'long '.repeat(20)}other`];
    expect(valueId(one)).not.toBe(valueId(other));
    expect(valueId(one)).toBe(valueId(one.toUpperCase()));
  });

  it('always fits in a custom_id beside others', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(valueId(text)).toMatch(/^[a-z0-9-]{1,40}$/);
      }),
    );
  });
});
