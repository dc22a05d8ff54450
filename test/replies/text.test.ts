import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asSeen, cut, cutEscaped, escaped, firstWords, pieces, plain } from '../../src/replies/text.ts';
import { anyText, endsInsideAnEscape, unescaped } from './any-text.ts';

const family = '👩‍👧‍👦';
const HALF_OF_A_PAIR = /\p{Cs}/u;

describe('plain text', () => {
  it.each([
    ['two\nlines\tand a tab', 'two lines and a tab', 'it stands on one line'],
    ['  ends  with  blanks ', 'ends with blanks', 'blanks are single, and none at the ends'],
    ['abc\u202edef\u2066g', 'abc def g', 'nothing turns its direction around'],
    ['bell\u0007 and null\u0000', 'bell and null', 'no controls'],
    ['half \ud83d of a pair', 'half � of a pair', 'no halves of surrogate pairs'],
    [`family ${family}`, `family ${family}`, 'joined emoji stay whole'],
  ])('of %j is %j: %s', (text, expected) => {
    expect(plain(text)).toBe(expected);
  });

  it('of plain text is itself', () => {
    fc.assert(fc.property(anyText, (text) => plain(plain(text)) === plain(text)));
  });
});

describe('escaped text', () => {
  it.each([
    ['**bold** _it_', '\\*\\*bold\\*\\* \\_it\\_'],
    ['~~out~~ ||hidden|| `code`', '\\~\\~out\\~\\~ \\|\\|hidden\\|\\| \\`code\\`'],
    ['[text](https://a.b)', '\\[text\\](https\\://a.b)'],
    ['HTTP://A.B', 'HTTP\\://A.B'],
    ['<@1> <#2> <:a:3> <t:4>', '\\<@1\\> \\<#2\\> \\<:a:3\\> \\<t:4\\>'],
    ['@everyone @Here @somebody', '\\@everyone \\@Here @somebody'],
    ['# heading', '\\# heading'],
    ['#1', '#1'],
    ['-# small', '\\-# small'],
    ['- item', '\\- item'],
    ['-5 degrees', '-5 degrees'],
    ['> quote', '\\> quote'],
    ['1. first', '1\\. first'],
    ['back\\slash', 'back\\\\slash'],
    ['M*A*S*H', 'M\\*A\\*S\\*H'],
    ['Le Samouraï: 1967', 'Le Samouraï: 1967'],
  ])('of %j is %j', (text, expected) => {
    expect(escaped(text)).toBe(expected);
  });

  it('is shown by Discord as the plain text that it was', () => {
    fc.assert(fc.property(anyText, (text) => unescaped(escaped(text)) === plain(text)));
  });

  it('has no sign left that markdown would take, and none that could mention anyone', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const left = escaped(text).replace(/\\[^A-Za-z0-9\s]/g, 'x');
        expect(left).not.toMatch(/[\\*_~`|[\]<>]|https?:|@everyone|@here|^(?:#{1,3}|-#|[-+]|\d+\.)\s/i);
      }),
    );
  });
});

describe('text as somebody sees it', () => {
  it.each([
    ['**Голос** · *original*', 'Голос · original'],
    ['M\\*A\\*S\\*H', 'M*A*S*H'],
    ['back\\\\slash', 'back\\slash'],
  ])('of %j is %j', (markdown, expected) => {
    expect(asSeen(markdown)).toBe(expected);
  });

  it('is the plain text that was escaped', () => {
    fc.assert(fc.property(anyText, (text) => asSeen(escaped(text)) === plain(text)));
  });
});

describe('cut text', () => {
  it.each([
    ['short', 5, 'short'],
    ['longer', 5, 'long…'],
    ['two words', 5, 'two…'],
    [`ab${family}`, 5, 'ab…'],
    ['😀😀', 2, '…'],
    ['a\u0301a\u0301a\u0301', 4, 'a\u0301…'],
    ['🇫🇮🇫🇷', 6, '🇫🇮…'],
    [`a${'🇫🇷'.repeat(40)}`, 100, `a${'🇫🇷'.repeat(24)}…`],
    ['ab', 1, '…'],
  ])('of %j to %i is %j', (text, most, expected) => {
    expect(cut(text, most)).toBe(expected);
  });

  it('is never longer than asked for, and begins as the text does', () => {
    fc.assert(
      fc.property(anyText.map(plain), fc.integer({ min: 1, max: 60 }), (text, most) => {
        const short = cut(text, most);
        expect(short.length).toBeLessThanOrEqual(most);
        if (text.length > most) expect(short.endsWith('…')).toBe(true);
        const start = short === text ? text : short.slice(0, -1);
        expect(text.startsWith(start)).toBe(true);
      }),
    );
  });

  it('has no half of a pair that the text does not have', () => {
    const wholePairs = fc.string({ unit: 'binary', maxLength: 60 });
    fc.assert(
      fc.property(wholePairs, fc.integer({ min: 1, max: 60 }), (text, most) => {
        expect(cut(text, most)).not.toMatch(HALF_OF_A_PAIR);
      }),
    );
  });
});

describe('cut markdown', () => {
  it.each([
    ['ab\\*c', 4, 'ab…'],
    ['ab\\*cd', 5, 'ab\\*…'],
    ['a\\\\b\\\\cd', 5, 'a\\\\b…'],
  ])('of %j to %i is %j', (text, most, expected) => {
    expect(cutEscaped(text, most)).toBe(expected);
  });

  it('is never longer than asked for, and never ends inside an escape', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 2, max: 80 }), (text, most) => {
        const short = cutEscaped(escaped(text), most);
        expect(short.length).toBeLessThanOrEqual(most);
        expect(endsInsideAnEscape(short.replace(/…$/, ''))).toBe(false);
        expect(plain(text).startsWith(unescaped(short).replace(/…$/, ''))).toBe(true);
      }),
    );
  });
});

describe('the first words of a text', () => {
  it.each([
    ['all of it', 20, 'all of it'],
    ['one two three four', 12, 'one two …'],
    ['one two, three four', 12, 'one two …'],
    ['Unbroken'.repeat(4), 12, 'UnbrokenUnb…'],
    ['from http\\: to https\\: and on', 25, 'from http\\: to https\\: …'],
  ])('of %j within %i are %j', (text, most, expected) => {
    expect(firstWords(text, most)).toBe(expected);
  });

  it('are never longer than asked for, and never end inside an escape', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 2, max: 80 }), (text, most) => {
        const short = firstWords(escaped(text), most);
        expect(short.length).toBeLessThanOrEqual(most);
        expect(endsInsideAnEscape(short.replace(/ ?…$/, ''))).toBe(false);
      }),
    );
  });
});

describe('the pieces of a text', () => {
  it.each([
    ['one two three', 8, ['one two', 'three']],
    ['onetwothree', 4, ['onet', 'woth', 'ree']],
    ['aaa\\*\\*', 4, ['aaa', '\\*\\*']],
    ['', 4, []],
  ])('of %j, each within %i, are %j', (text, most, expected) => {
    expect(pieces(text, most)).toEqual(expected);
  });

  it('lose nothing, are never too long, and split neither an escape nor a pair', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 6 }), fc.integer({ min: 70, max: 200 }), (texts, most) => {
        const text = texts.join(' ');
        const parts = pieces(escaped(text), most);
        for (const part of parts) {
          expect(part.length).toBeLessThanOrEqual(most);
          expect(part.trim()).not.toBe('');
          expect(endsInsideAnEscape(part)).toBe(false);
          expect(part).not.toMatch(HALF_OF_A_PAIR);
        }
        const withoutBlanks = (some: string) => some.replace(/\s/gu, '');
        expect(withoutBlanks(parts.map(unescaped).join(''))).toBe(withoutBlanks(plain(text)));
      }),
    );
  });

  it('begin no heading, list or quote where a line of a long text is split before such a sign', () => {
    for (const sign of ['#', '##', '-#', '-', '+', '1.']) {
      const [, second = ''] = pieces(escaped(`${'word '.repeat(20)}${sign} and more`), 101);
      expect(second).not.toMatch(/^(?:#{1,3}|-#|[-+]|\d+\.)\s/);
      expect(unescaped(second)).toBe(`${sign} and more`);
    }
  });
});
