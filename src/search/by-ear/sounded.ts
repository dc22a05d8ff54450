import anyAscii from 'any-ascii';
import { isAscii, scriptOf } from '../script.ts';
import type { Sound } from './alphabet.ts';
import { arabic } from './scripts/arabic.ts';
import { cyrillic } from './scripts/cyrillic.ts';
import { greek } from './scripts/greek.ts';
import { hangul } from './scripts/hangul.ts';
import { hebrew } from './scripts/hebrew.ts';
import { kana } from './scripts/kana.ts';
import { latin } from './scripts/latin.ts';
import { pinyin } from './scripts/pinyin.ts';

/** A word of a name as it is heard. */
export interface SoundedWord {
  /** In lower case, as it is written. */
  readonly written: string;
  readonly script: string;
  readonly sounds: readonly Sound[];
  /** Whether leaving it out says little: a title or rank behind a comma, or a patronymic. */
  readonly spare: boolean;
}

/** Longer words and more of them are no name that somebody could hear. */
const MOST_WORDS = 32;
const LONGEST_WORD = 40;

const BETWEEN_WORDS = /[\s.·・;=＝\-‐-―－()"“”«»/]+/u;
const COMMAS = /[,،、，]/u;
const HAS_LETTER = /\p{L}/u;
const INITIALS = /(?<=\p{L})\.(?=\p{L})/gu;
const MARKS = /\p{M}/gu;
const APOSTROPHES = /['’‘‛ʼʻ`´ʹ′＇ʿʾ]/gu;
const HEBREW_APOSTROPHES = /[’׳`´]/gu;
/** A vowel that a diaeresis parts from the one before: αϊ is no αι. */
const PARTED_VOWEL = /(\p{L})\u0308/gu;
/** Signs of reading, the stretching bar, and joiners. */
const ARABIC_SIGNS = /[\u064b-\u065f\u0670\u0640\u200c\u200d]/gu;
/** The article, which stays away in most other writings: الغانم, Ghanem. */
const ARABIC_ARTICLE = /^ال(?=.{3})/u;

/** Letters of Latin alphabets that lose their sound with their accent. */
const LATIN_LETTERS: ReadonlyMap<string, string> = new Map(
  `ç:c ş:sh ș:sh š:sh ś:s č:ch ć:ch ž:zh ż:zh ź:z ř:rzh ğ: ı:i
   ö:eo ü:u ə:a đ:dj ð:d þ:th ß:ss ł:l ñ:ny ț:ts ţ:ts`
    .split(/\s+/)
    .map((entry): [string, string] => [entry.slice(0, 1), entry.slice(2)]),
);

/** Russian, Ukrainian, Belarusian and Bulgarian: -ovich, -evna and their kin. */
const PATRONYMIC = /(?:[оеіьйї]вич|[оеа]віч|[оеиї]ч|[оеіїа]вна|[аеоу]?ўна|чна)$/u;

function isPatronymic({ script, written }: Pick<SoundedWord, 'script' | 'written'>): boolean {
  return script === 'Cyrillic' && PATRONYMIC.test(written);
}

/** Letters alone: an emoji would be read by its name. */
const NO_LETTER = /[^\p{L}\p{M}]/gu;

function asciiOf(word: string): string {
  return anyAscii(word.replace(NO_LETTER, ''))
    .toLowerCase()
    .replace(/[^a-z]/g, '');
}

function latinLetters(word: string): string {
  const letters = [...word.normalize('NFC')].map((letter) => LATIN_LETTERS.get(letter) ?? letter);
  return asciiOf(letters.join('').normalize('NFD').replace(MARKS, ''));
}

function katakanaOf(word: string): string {
  const HIRAGANA_TO_KATAKANA = 0x60;
  return word
    .normalize('NFKC')
    .replace(/[ぁ-ゖ]/gu, (letter) =>
      String.fromCodePoint((letter.codePointAt(0) ?? 0) + HIRAGANA_TO_KATAKANA),
    );
}

/** How each script is read, from a word in lower case. Any other is read by its nearest Latin letters. */
const READERS: Readonly<Record<string, (word: string) => Sound[]>> = {
  Cyrillic: (word) => cyrillic(word.normalize('NFC').replace(APOSTROPHES, '')),
  Greek: (word) => greek(word.normalize('NFD').replace(PARTED_VOWEL, '|$1').replace(MARKS, '')),
  Hebrew: (word) => hebrew(word.replace(MARKS, '').replace(HEBREW_APOSTROPHES, "'")),
  Arabic: (word) => arabic(word.normalize('NFC').replace(ARABIC_SIGNS, '').replace(ARABIC_ARTICLE, '')),
  Katakana: (word) => kana(katakanaOf(word)),
  Hiragana: (word) => kana(katakanaOf(word)),
  Hangul: hangul,
  Han: (word) => pinyin(asciiOf(word)),
  Latin: (word) => latin(latinLetters(word)),
};

/** How a word of plain Latin letters is heard. */
export function latinSounds(word: string): Sound[] {
  return latin(word);
}

function readByLatin(word: string): Sound[] {
  return latin(asciiOf(word));
}

function soundedWords(text: string): Omit<SoundedWord, 'spare'>[] {
  return text
    .replaceAll('´', "'") // Which would become a blank and an accent.
    .normalize('NFKC')
    .toLowerCase()
    .replace(INITIALS, '. ')
    .split(BETWEEN_WORDS)
    .filter((word) => word !== '' && word.length <= LONGEST_WORD)
    .map((written) => {
      const script = isAscii(written) ? 'Latin' : scriptOf(written);
      return { written, script, sounds: (READERS[script] ?? readByLatin)(written) };
    })
    .filter(({ sounds }) => sounds.length > 0);
}

/**
 * The words of a name as they are heard; none for text without a sound. A comma after a single word parts the
 * surname (`Filatov, Leonid`); one after more begins what is said beside the name (`John Hutton, Baron Hutton`).
 */
export function sounded(text: string): SoundedWord[] {
  const [first = '', ...rest] = text.split(COMMAS).filter((part) => HAS_LETTER.test(part));
  const isWhole = first.trim().split(/\s+/u).length > 1;
  const name = isWhole ? first : [first, ...rest.slice(0, 1)].join(' ');
  const beside = rest.slice(isWhole ? 0 : 1).join(' ');
  const words = soundedWords(name);
  return [
    ...words.map((word) => ({ ...word, spare: words.length > 2 && isPatronymic(word) })),
    ...soundedWords(beside).map((word) => ({ ...word, spare: true })),
  ].slice(0, MOST_WORDS);
}
