import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printable } from '../../../src/console/text/printable.ts';

describe('printable', () => {
  it.each([
    ['\u001b[31mred\u001b[0m', ' [31mred [0m'],
    ['\u009b31mred', ' 31mred'],
    ['\u001b]0;title\u0007', ' ]0;title '],
    ['a\tb\bc\u007f', 'a b c '],
    ['a\r\nb\rc\u2028d\u0085e', 'a\nb\nc\nd\ne'],
    ['\u202egnp.exe', 'gnp.exe'],
    ['half \ud83d of a pair', 'half \ufffd of a pair'],
    ['Ёлки 👩‍🚀 日本 e\u0301', 'Ёлки 👩‍🚀 日本 e\u0301'],
  ])('prints %j as %j', (text, printed) => {
    expect(printable(text)).toBe(printed);
  });

  it('lets no control through but the line’s end', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(printable(text)).not.toMatch(/[^\P{Cc}\n]|\p{Cs}/u);
      }),
    );
  });
});
