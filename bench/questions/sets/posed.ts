/** A question with what it must be answered. */
export interface Posed {
  readonly question: string;
  /** In any order. */
  readonly expected: readonly string[];
}
