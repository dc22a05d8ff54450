import { editDistance } from '../../search/words/edit-distance.ts';
import { GENRES } from './genres.ts';
import { NATIONALITIES } from './nationalities.ts';

/** A shorter word with a slip is too many others: of two that differ by a letter, one has so many. */
const LEAST_LETTERS = 5;

/** Of two words of so many letters one may be the other with another letter; of shorter ones it is another word. */
const LEAST_LETTERS_OF_OTHER = 7;

/** Whether one word is the other with an ending, as *like* and *liked*: both are right. */
function isOtherForm(word: string, other: string): boolean {
  return /^(?:s|d)$/.test(other.slice(word.length)) && other.startsWith(word);
}

function areOfSameLetters(word: string, other: string): boolean {
  return [...word].sort().join('') === [...other].sort().join('');
}

/** Whether a word is another one but for a letter too many, too few, swapped or, in a long one, another; but no ending of it. */
export function isSlipOf(word: string, other: string): boolean {
  if (Math.max(word.length, other.length) < LEAST_LETTERS || editDistance(word, other, 1) !== 1) return false;
  if (isOtherForm(word, other) || isOtherForm(other, word)) return false;
  const isOfOtherLetter = word.length === other.length && !areOfSameLetters(word, other);
  return !isOfOtherLetter || word.length >= LEAST_LETTERS_OF_OTHER;
}

/** Shorter words for kinds and countries are too near to others. */
const LEAST_LETTERS_OF_VALUE = 6;

/** The genres, languages and countries’ adjectives that a slip makes of a word: *japaneese*. */
export function valuesNear(word: string): readonly string[] {
  if (word.length < LEAST_LETTERS_OF_VALUE) return [];
  return [...GENRES, ...NATIONALITIES].filter(
    (other) => other[0] === word[0] && other.length >= LEAST_LETTERS && isSlipOf(word, other),
  );
}
