/** Genres as films are commonly sorted into, so that a question about one is understood where no film here is of it. */
export const GENRES: ReadonlySet<string> = new Set(
  'action|adventure|animation|biography|comedy|crime|documentary|drama|family|fantasy|film noir|historical|history|horror|musical|mystery|romance|romantic comedy|science fiction|sci fi|short|sport|thriller|war|western'.split(
    '|',
  ),
);

/** Whether a word in the singular is a genre. */
export function isGenre(word: string): boolean {
  return GENRES.has(word);
}
