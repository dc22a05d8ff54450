import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sounded } from '../../../src/search/by-ear/sounded.ts';
import { plainly } from './plainly.ts';

describe('a name as it is heard', () => {
  it.each([
    ['Сокуров', 'sokurov', 'Cyrillic, a letter a sound'],
    ['Довженко', 'dov[JZ]enko', 'Cyrillic ж is also j'],
    ['Ђорђе Џон', '[Jd]or[Jd]e Jon', 'Serbian letters'],
    ['Ταρκόφσκι', 'tarkof[Ss]ki', 'Greek, its accents off'],
    ['Ντενί', 'deni', 'Greek ντ is d at a beginning'],
    ['Αντώνης', 'a[n-][dt]oni[Ss]', 'and may keep its n within'],
    ['Μαΐα', 'maia', 'a diaeresis parts αι'],
    ['מוֹשֶׁה', 'm[ouv][Ss][aeh-]', 'Hebrew, its points off'],
    ['الغانم', '[gx][aeiou-]nm', 'Arabic, its article off'],
    ['پناهی', 'pn[aeiou-][aeh-][eiy]', 'Persian letters'],
    ['봉', '[bpv]on', 'Hangul, a syllable by its parts'],
    ['이', '[lr-]i', 'Hangul: the l of Lee, which the South drops'],
    ['노', '[lnr]o', 'and the r of Roh, which it softens'],
    ['フェリーニ', 'fe[lr]ini', 'katakana, its long bar off'],
    ['みやざき', 'miyazaki', 'hiragana as katakana'],
    ['张艺谋', '[CJZd]anim[ou]', 'Han by its pinyin'],
    ['Truffaut', 'trufo[t-]', 'French silent endings'],
    ['Łódź', 'lo[Jcz]', 'Polish letters'],
    ['თბილისი', 'tbili[sz]i', 'any other script by its nearest Latin letters'],
  ])('%s is %s (%s)', (text, heard) => {
    expect(plainly(text)).toBe(heard);
  });

  it.each([
    ['Filatov, Leonid', 'Filatov Leonid', 'a comma after a single word parts the surname'],
    ['А. Сокуров', 'А Сокуров', 'an initial'],
    ['А.Н.Сокуров', 'А Н Сокуров', 'initials without blanks'],
    ['Jean-Luc', 'Jean Luc', 'a hyphen parts words'],
    ['アンドレイ・タルコフスキー', 'アンドレイ タルコフスキー', 'the Japanese dot between names'],
    ['Аллен', 'Ален', 'two of one kind are one'],
    ['Матвеёв', 'Матвеов', 'ё is yo, and not е'],
    ["O'Neill", 'ONeill', "the typewriter's apostrophe"],
    ['O’Neill', 'ONeill', "the printer's apostrophe"],
    ['Oʼ‛`´ʹ′＇Neill', 'ONeill', 'every other one'],
    ["Лук'ян", 'Лукян', 'the Ukrainian apostrophe'],
    ['ג׳ון', "ג'ון", 'a geresh is an apostrophe'],
    ['Ｆｅｌｌｉｎｉ', 'Fellini', 'fullwidth letters'],
    ['ﾌｪﾘｰﾆ', 'フェリーニ', 'halfwidth kana'],
    ['\u200fשלום\u200f', 'שלום', 'marks of direction'],
    ['Fel\u200blini', 'Fellini', 'a blank of no width'],
    ['جان\u200cلوک', 'جانلوک', 'the Persian joiner'],
    ['Fellini😀', 'Fellini', 'an emoji after a name'],
    ['ANGELOPOULOS', 'angelopoulos', 'capitals'],
    ['Ă', 'A\u0306', 'composed or not'],
  ])('%j is heard as %j (%s)', (text, same) => {
    expect(plainly(text)).toBe(plainly(same));
  });

  it.each(['', ' ', '😀', '👩‍👧', '1982', '?!', ',', '♥ ♫', '²', '\u200f', '\ud800'])(
    '%j has no sound',
    (text) => {
      expect(sounded(text)).toEqual([]);
    },
  );
});

describe('what may stay away', () => {
  it.each([
    ['Александр Николаевич Сокуров', 'aleksandr ~nikolaeviC sokurov', 'a patronymic'],
    ['Кира Георгиевна Муратова', 'kira ~[gh]eor[gh]ievna muratova', "a woman's"],
    ['Александр Николаевич', 'aleksandr nikolaeviC', 'not where nothing but it tells who is meant'],
    ['Сокуров, Александр Николаевич', 'sokurov aleksandr ~nikolaeviC', 'behind the surname, too'],
    ['John Hutton, Baron Hutton', '[JZhxy]o[h-]n [h-]uton ~baron ~[h-]uton', 'a title behind a comma'],
    ['Filatov, Leonid, actor', 'filatov l[eo]ni[d-] ~a[Ccks]tor', 'and behind the second'],
    ['Leonid Filatov，actor', 'l[eo]ni[d-] filatov ~a[Ccks]tor', 'a fullwidth comma'],
    ['봉준호、감독', '[bpv]on[CJZz]un[fh]o [gk]am[dt]o[gk]', 'not behind a single word, which is a surname'],
  ])('%s: %s (%s)', (text, heard) => {
    expect(plainly(text)).toBe(heard);
  });
});

describe('any text', () => {
  it('has at most 32 words, each of some sounds, and none of more than 40 letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const words = sounded(text);
        expect(words.length).toBeLessThanOrEqual(32);
        for (const { written, sounds } of words) {
          expect(sounds.length).toBeGreaterThan(0);
          expect(written.length).toBeLessThanOrEqual(40);
        }
      }),
    );
    expect(sounded('ab '.repeat(50))).toHaveLength(32);
    expect(sounded('a'.repeat(40))).toHaveLength(1);
    expect(sounded('a'.repeat(41))).toEqual([]);
  });
});
