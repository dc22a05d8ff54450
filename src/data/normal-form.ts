import anyAscii from 'any-ascii';

/** Marks that only decorate their letter; in Devanagari or kana a mark is part of the sound, and stays. */
const DECORATING_MARKS = /([\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Hebrew}\p{sc=Arabic}])\p{M}+/gu;
const INVISIBLE = /\p{Cf}/gu;
/** Quotes of every kind that stand inside words: O'Brien, O’Brien, Hawaiʻi, Ryazant`sev. */
const APOSTROPHES = /['’‘‛ʼʻ`´ʹ′＇]/gu;
/** The soft and the hard sign have no sound, and transliterations disagree on how to write that. */
const SIGNS_WITHOUT_SOUND = /[ьъ]/gu;
const CYRILLIC_OR_LATIN = /[\p{sc=Cyrillic}a-z]+/gu;
const CYRILLIC = /\p{sc=Cyrillic}/u;
/** Latin letters that look like Cyrillic ones in either case, after https://www.unicode.org/reports/tr39/. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'в',
  c: 'с',
  e: 'е',
  h: 'н',
  i: 'і',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  t: 'т',
  x: 'х',
  y: 'у',
};
const NOT_IN_WORDS = /[^\p{L}\p{M}\p{N}]+/gu;
/** Most titles have nothing to fold, and there are hundreds of thousands of them. */
const ASCII = /^[ -~]*$/;
const ASCII_APOSTROPHES = /['`]/g;
const NOT_IN_ASCII_WORDS = /[^a-z0-9]+/g;

/**
 * The one form in which two spellings are compared: lower-case ASCII words parted by single spaces, without
 * diacritics, apostrophes or punctuation (`"Духовные голоса"` → `"dukhovnye golosa"`, `"Tromsø!"` → `"tromso"`).
 * Empty for text without a letter or digit. It lives beside the records because linking compares names too, and
 * this room may import no other.
 */
export function normalForm(text: string): string {
  return ASCII.test(text)
    ? inWords(text.toLowerCase().replace(ASCII_APOSTROPHES, ''))
    : inWords(asciiOf(text));
}

/** A Cyrillic word without the Latin letters that a keyboard left in it: *Coкуров* with a Latin *C* and *o*. */
function inOneScript(word: string): string {
  return !CYRILLIC.test(word) ? word : word.replace(/[a-z]/g, (letter) => LOOKALIKES[letter] ?? letter);
}

function inWords(ascii: string): string {
  return ascii.replace(NOT_IN_ASCII_WORDS, ' ').trim();
}

function asciiOf(text: string): string {
  const letters = text
    .normalize('NFKD')
    .replace(INVISIBLE, '')
    .replace(DECORATING_MARKS, '$1')
    .normalize('NFC')
    .toLowerCase()
    .replace(CYRILLIC_OR_LATIN, inOneScript)
    .replace(APOSTROPHES, '')
    .replace(SIGNS_WITHOUT_SOUND, '')
    .replace(NOT_IN_WORDS, ' ');
  return anyAscii(letters).toLowerCase().replace(APOSTROPHES, '');
}
