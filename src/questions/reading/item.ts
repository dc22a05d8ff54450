import type { Meaning } from './meaning.ts';

/** A stretch of a question that has been understood. */
export interface Item {
  readonly meaning: Meaning;
  readonly cost: number;
  /** The plain words before it, which may be prepositions. */
  readonly before: readonly string[];
  /** Whether what follows is its: *the film’s*. */
  readonly isOwner: boolean;
}

/** Whether one of some words stands right before an item. */
export function follows(item: Item, ...words: readonly string[]): boolean {
  return item.before.some((word) => words.includes(word));
}
