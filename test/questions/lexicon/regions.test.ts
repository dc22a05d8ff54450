import { describe, expect, it } from 'vitest';
import { isRegion } from '../../../src/questions/lexicon/regions.ts';

describe('regions', () => {
  it.each([
    'france',
    'united kingdom',
    'japan',
    'soviet union',
    'east germany',
    'czechoslovakia',
    'scotland',
  ])('are countries, of today or not, by their English names: %s', (words) => {
    expect(isRegion(words)).toBe(true);
  });

  it.each(['France', 'fr', 'french', 'paris', 'europe', 'made', 'united', ''])(
    'are no codes, adjectives, towns or parts of a name: %j',
    (words) => {
      expect(isRegion(words)).toBe(false);
    },
  );
});
