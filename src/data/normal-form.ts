import anyAscii from 'any-ascii';

/** Marks that only decorate their letter; in Devanagari or kana a mark is part of the sound, and stays. */
const DECORATING_MARKS = /([\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Hebrew}\p{sc=Arabic}])\p{M}+/gu;
const INVISIBLE = /\p{Cf}/gu;
/** Quotes of every kind that stand inside words: O'Brien, O’Brien, Hawaiʻi, Ryazant`sev. */
const APOSTROPHES = /['’‘‛ʼʻ`´ʹ′＇]/gu;
/** The soft and the hard sign have no sound, and transliterations disagree on how to write that. */
const SIGNS_WITHOUT_SOUND = /[ьъ]/gu;
const NOT_IN_WORDS = /[^\p{L}\p{M}\p{N}]+/gu;

/**
 * The one form in which two spellings are compared: lower-case ASCII words parted by single spaces, without
 * diacritics, apostrophes or punctuation (`"Духовные голоса"` → `"dukhovnye golosa"`, `"Tromsø!"` → `"tromso"`).
 * Empty for text without a letter or digit. It lives beside the records because linking compares names too, and
 * this room may import no other.
 */
export function normalForm(text: string): string {
  const letters = text
    .normalize('NFKD')
    .replace(INVISIBLE, '')
    .replace(DECORATING_MARKS, '$1')
    .normalize('NFC')
    .toLowerCase()
    .replace(APOSTROPHES, '')
    .replace(SIGNS_WITHOUT_SOUND, '')
    .replace(NOT_IN_WORDS, ' ');
  return anyAscii(letters)
    .toLowerCase()
    .replace(APOSTROPHES, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
