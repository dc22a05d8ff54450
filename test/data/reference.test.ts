import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENTITY_KINDS, isReference, parseReference, refer } from '../../src/data/reference.ts';

describe('parseReference', () => {
  it('splits a reference into kind and id', () => {
    expect(parseReference('film:the-voice-1982')).toEqual({ kind: 'film', id: 'the-voice-1982' });
  });

  it('takes back whatever refer makes', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ENTITY_KINDS), fc.stringMatching(/^[a-z0-9-]{1,64}$/), (kind, id) => {
        expect(parseReference(refer(kind, id))).toEqual({ kind, id });
      }),
    );
  });

  it.each([
    '',
    'film',
    'the-voice-1982',
    'films:x',
    'source:x',
    'Film:x',
    ' film:x',
    ':x',
    'film:',
    'film:The Voice',
    `film:${'x'.repeat(65)}`,
  ])('makes nothing of %o', (text) => {
    expect(parseReference(text)).toBeUndefined();
    expect(isReference(text)).toBe(false);
  });

  it('knows every kind', () => {
    expect(ENTITY_KINDS.map((kind) => isReference(`${kind}:x`))).toEqual([true, true, true, true]);
  });
});
