import { describe, expect, it } from 'vitest';
import { setsOf } from '../../../src/questions/mentions/named.ts';
import { HARBOUR } from '../harbour.ts';

describe('the sets of what is called so', () => {
  it('are one for each kind, films first, and none of nothing', () => {
    const sets = setsOf(['person:b', 'film:a', 'person:c'], 'x', HARBOUR);
    expect(sets).toMatchObject([
      { query: { kind: 'film', references: ['film:a'], typed: 'x' } },
      { query: { kind: 'person', references: ['person:b', 'person:c'], typed: 'x' } },
    ]);
    expect(setsOf([], 'x', HARBOUR)).toEqual([]);
  });

  it('tell who plays in more films than they directed', () => {
    expect(setsOf(['person:carlo'], 'Carlo', HARBOUR)).toMatchObject([{ isChieflyCast: true }]);
    expect(setsOf(['person:ana'], 'Ana', HARBOUR)).not.toMatchObject([{ isChieflyCast: true }]);
  });
});
