const MARKS = /\p{M}+/gu;
const NOT_IN_WORDS = /[^\p{L}\p{N}]+/gu;

/** A text without diacritics: `"Amélie"` → `"Amelie"`. */
export function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').normalize('NFC');
}

/** Lower-case words without diacritics and punctuation: texts of the same plain form are the same title. */
export function plainForm(text: string): string {
  return withoutMarks(text).toLowerCase().replace(NOT_IN_WORDS, ' ').trim();
}
