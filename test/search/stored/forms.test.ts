import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalForm } from '../../../src/data/normal-form.ts';
import { formsToStore, withoutHyphens, wordStartsOf } from '../../../src/search/stored/forms.ts';

describe('the spellings by which a title is found', () => {
  it.each([
    ['Stalker', ['stalker'], 'one without a hyphen'],
    ['Spider-Man', ['spider man', 'spiderman'], 'two with one'],
    ['Spider‑Man', ['spider man', 'spiderman'], 'a hyphen that no line is broken at'],
    ['Spider–Man', ['spider man', 'spiderman'], 'a dash within a word'],
    ['A-B-C', ['a b c', 'abc'], 'letters parted by hyphens'],
    ['Bong Joon-ho', ['bong joon ho', 'bong joonho'], 'a hyphen in one of the words'],
    ['Жан-Люк', ['zhan lyuk', 'zhanlyuk'], 'another script'],
    ['1982-1983', ['1982 1983', '19821983'], 'numbers'],
    ['Solaris – Prologue', ['solaris prologue'], 'a dash between words joins none'],
    ['Pre- and post-', ['pre and post'], 'nor does one at the end of a word'],
    ['$', [''], 'signs alone have no normal form'],
  ])('of %j are %j (%s)', (text, folded) => {
    expect(formsToStore({ text, shown: true }).map((form) => form.folded)).toEqual(folded);
  });

  it('are all written, and shown or not, as the title is', () => {
    expect(formsToStore({ text: 'Spyder-Man', shown: false })).toEqual([
      { text: 'Spyder-Man', shown: false, folded: 'spyder man' },
      { text: 'Spyder-Man', shown: false, folded: 'spyderman' },
    ]);
  });
});

describe('a text without hyphens', () => {
  it.each([
    ['Spider-Man', 'SpiderMan', 'a letter on either side'],
    ['X-2', 'X2', 'a letter and a digit'],
    ['Café-Bar', 'CaféBar', 'a letter with an accent'],
    ['Café-Bar'.normalize('NFD'), 'CaféBar'.normalize('NFD'), 'its accent apart'],
    ['चेन्नई-दिल्ली-मुंबई', 'चेन्नईदिल्लीमुंबई', 'a vowel sign before it, which Devanagari cannot do without'],
    ['-Man', '-Man', 'nothing before'],
    ['Spider -Man', 'Spider -Man', 'a blank before'],
    ['Spider--Man', 'Spider--Man', 'two of them'],
    ['Spider—Man', 'Spider—Man', 'a long dash parts sentences'],
  ])('%j is %j (%s)', (text, joined) => {
    expect(withoutHyphens(text)).toBe(joined);
  });
});

describe('where somebody may begin to type', () => {
  it.each([
    ['The Voice of Sokurov', ['the voice of sokurov', 'voice of sokurov', 'of sokurov', 'sokurov'], 'words'],
    ['Духовные голоса', ['dukhovnye golosa', 'golosa'], 'words of another alphabet'],
    ['東京物語', ['dongjingwuyu', 'jingwuyu', 'wuyu', 'yu'], 'each Han letter'],
    ['ゴジラ', ['gojira', 'jira', 'ra'], 'each letter of kana'],
    ['もののけ', ['mononoke', 'nonoke', 'noke', 'ke'], 'hiragana as well'],
    ['올드보이', ['oldeuboi', 'deuboi', 'boi', 'i'], 'each syllable of Hangul'],
    ['올드보이'.normalize('NFD'), ['oldeuboi', 'deuboi', 'boi', 'i'], 'whichever way it is encoded'],
    ['Tokyo 東京', ['tokyo dongjing', 'dongjing', 'jing'], 'words and letters'],
    ['東京 Story', ['dongjing story', 'jing story', 'story'], 'the other way round'],
    ['A東B京', ['adongbjing', 'dongbjing', 'jing'], 'but no Latin letter within a word'],
    ['「東・京」', ['dong jing', 'jing'], 'signs are passed over'],
    ['$', [], 'nowhere in signs alone'],
  ])('%s: %j (%s)', (text, rests) => {
    const folded = normalForm(text);
    expect(wordStartsOf(text, folded).map((start) => folded.slice(start))).toEqual(rests);
  });

  it('is at each letter, too, in what hyphens no longer part', () => {
    const [, joined] = formsToStore({ text: 'オ-リン', shown: true });
    expect(joined?.folded).toBe('orin');
    expect(wordStartsOf('オ-リン', 'orin')).toEqual([0, 1, 3]);
  });

  it('is wherever the normal form of the rest of a text begins', () => {
    const piece = fc.constantFrom(...'東京物語ゴジラの올드', ' ', 'a', 'bc', 'д', '·');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        const folded = normalForm(text);
        // Counted from the end, where it takes no beginning's normal form.
        const rests = pieces.flatMap((each, at) => {
          const begins = /[^\sa-zд·]/u.test(each) || at === 0 || /[ ·]/u.test(pieces[at - 1] ?? '');
          return begins ? [normalForm(pieces.slice(at).join(''))] : [];
        });
        const expected = new Set(rests.filter(Boolean));
        const starts = wordStartsOf(text, folded);
        expect(new Set(starts.map((start) => folded.slice(start)))).toEqual(expected);
        expect(starts).toEqual([...new Set(starts)].sort((one, other) => one - other));
      }),
    );
  });
});
