import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsOf, print, widthOf } from '../../../src/console/text/cells.ts';
import { flow, wrap, wrapAfter } from '../../../src/console/text/wrap.ts';

function wrapped(text: string, width: number): string {
  return print(wrap(cellsOf(text), width), false);
}

describe('wrap', () => {
  it.each([
    ['the voice of sokurov', 10, 'the voice\nof sokurov\n'],
    ['one\n\ntwo', 10, 'one\n\ntwo\n'],
    ['  indented', 20, '  indented\n'],
    ['', 10, '\n'],
    ['kilpeläinen', 5, 'kilpe\nläine\nn\n'],
    ['a kilpeläinen b', 5, 'a\nkilpe\nläine\nn b\n'],
    ['日本の映画', 5, '日本\nの映\n画\n'],
    ['日本 映画', 9, '日本 映画\n'],
    ['日本 映画', 8, '日本\n映画\n'],
    ['👩‍🚀👩‍🚀', 3, '👩‍🚀\n👩‍🚀\n'],
    ['日', 1, '日\n'],
  ])('breaks %o within %i columns', (text, width, lines) => {
    expect(wrapped(text, width)).toBe(lines);
  });

  it('keeps every line within the width, but for a sign that is wider, and every sign', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.integer({ min: 2, max: 30 }),
        (text, width) => {
          const cells = cellsOf(text);
          const lines = wrap(cells, width);
          for (const line of lines) if (line.length > 1) expect(widthOf(line)).toBeLessThanOrEqual(width);
          const signs = (line: typeof cells) =>
            line.map((cell) => cell.text).filter((sign) => sign !== ' ' && sign !== '\n');
          expect(signs(lines.flat())).toEqual(signs(cells));
        },
      ),
    );
  });
});

describe('wrapAfter', () => {
  it('sets the further lines below the first one’s text', () => {
    const lines = wrapAfter(cellsOf('12 '), cellsOf('The Voice of Sokurov'), 12);
    expect(print(lines, false)).toBe('12 The Voice\n   of\n   Sokurov\n');
  });
});

describe('flow', () => {
  const flown = (items: readonly string[], width: number) =>
    print(
      flow(
        items.map((item) => cellsOf(item)),
        cellsOf(' · '),
        width,
      ),
      false,
    );

  it('breaks between items, without a separator there', () => {
    expect(flown(['1 Overview', '2 Cast & crew', '3 Story'], 26)).toBe(
      '1 Overview · 2 Cast & crew\n3 Story\n',
    );
  });

  it('breaks an item that is wider than a line', () => {
    expect(flown(['1 Festivals & awards'], 14)).toBe('1 Festivals &\nawards\n');
  });
});
