import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../../src/console/text/display-width.ts';

describe('displayWidth', () => {
  it.each([
    ['a', 1],
    ['ё', 1],
    ['e\u0301', 1],
    ['…', 1],
    ['¹', 1],
    ['↩', 1],
    ['◀', 1],
    ['ｱ', 1],
    ['日', 2],
    ['か\u3099', 2],
    ['한', 2],
    ['\u1112\u1161\u11ab', 2],
    ['Ａ', 2],
    ['。', 2],
    ['𠮷', 2],
    ['😀', 2],
    ['👩‍🚀', 2],
    ['🇫🇮', 2],
    ['❤️', 2],
    ['1️⃣', 2],
    ['\u0301', 0],
    ['\u200b', 0],
    ['\ufeff', 0],
  ])('%j takes %i columns', (grapheme, columns) => {
    expect(displayWidth(grapheme)).toBe(columns);
  });
});
