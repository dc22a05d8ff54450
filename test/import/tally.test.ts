import { describe, expect, it } from 'vitest';
import { Tally } from '../../src/import/tally.ts';

describe('Tally', () => {
  it('adds up what was read, taken and left out', () => {
    const tally = new Tally();
    tally.read('rows', 3);
    tally.read('rows');
    tally.take('film');
    tally.skip('row without a title');
    tally.skip('row without a title', 2);
    expect(Object.fromEntries(tally.readings)).toEqual({ rows: 4 });
    expect([...tally.takings]).toEqual([
      ['source', 0],
      ['person', 0],
      ['company', 0],
      ['festival', 0],
      ['film', 1],
    ]);
    expect(Object.fromEntries(tally.skips)).toEqual({ 'row without a title': 3 });
  });

  it('knows how much is done only where it knows how much there is, and never more than all', () => {
    const tally = new Tally();
    tally.advance(5);
    expect(tally.progress).toBeUndefined();
    tally.expect(10);
    expect(tally.progress).toBe(0.5);
    tally.advance(50);
    expect(tally.progress).toBe(1);
  });

  it('tells whoever shows progress when there is some', () => {
    const seen: (number | undefined)[] = [];
    const tally = new Tally(({ progress }) => seen.push(progress));
    tally.expect(4);
    tally.advance(1);
    tally.advance(1);
    expect(seen).toEqual([0.25, 0.5]);
  });
});
