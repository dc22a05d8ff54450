const COST_OF_MENTION = 1;

/** What each further word saves, so that of two names the longer is meant. */
export const SAVED_BY_WORD = 0.03;

/** What it costs to take so many words for a title, a name or a value. */
export function costOfMention(words: number): number {
  return COST_OF_MENTION - SAVED_BY_WORD * words;
}
