import { describe, expect, it } from 'vitest';
import { isGenre } from '../../../src/questions/lexicon/genres.ts';

describe('genres', () => {
  it.each(['drama', 'documentary', 'science fiction', 'film noir', 'western'])(
    'are known whether or not a film is of them: %s',
    (word) => {
      expect(isGenre(word)).toBe(true);
    },
  );

  it.each(['dramas', 'Drama', 'film', 'science', 'painting', ''])(
    'are no plurals, parts of their names or other words: %j',
    (word) => {
      expect(isGenre(word)).toBe(false);
    },
  );
});
