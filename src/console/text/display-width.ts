/** Marks, formats and the vowels and finals of decomposed Hangul stand on the sign before them. */
const NO_COLUMN = /^[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}\u1160-\u11FF\uD7B0-\uD7FF]$/u;

/** The blocks that Unicode's EastAsianWidth.txt (UAX #11) gives as wide or fullwidth, but emoji. */
const TWO_COLUMNS =
  /^[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE10-\uFE19\uFE30-\uFE6B\uFF01-\uFF60\uFFE0-\uFFE6\u{16FE0}-\u{18DFF}\u{1AFF0}-\u{1B2FF}\u{1F200}-\u{1F265}\u{20000}-\u{3FFFD}]$/u;

/** What terminals draw as a picture: emoji by nature, or by the selector after them. */
const EMOJI = /\p{Emoji_Presentation}|\p{Emoji}\uFE0F/u;

/** The columns that a grapheme takes in a terminal: 2 for an emoji, else as many as its signs together. */
export function displayWidth(grapheme: string): number {
  if (EMOJI.test(grapheme)) return 2;
  let columns = 0;
  for (const sign of grapheme) {
    if (!NO_COLUMN.test(sign)) columns += TWO_COLUMNS.test(sign) ? 2 : 1;
  }
  return columns;
}
