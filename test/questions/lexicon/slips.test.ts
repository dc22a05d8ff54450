import { describe, expect, it } from 'vitest';
import { wordsNear } from '../../../src/questions/lexicon/lexicon.ts';
import { isSlipOf, valuesNear } from '../../../src/questions/lexicon/slips.ts';

describe('a slip', () => {
  it.each([
    ['wriote', 'wrote', 'a letter too many'],
    ['wrot', 'wrote', 'one too few'],
    ['dierct', 'direct', 'two swapped'],
    ['direktor', 'director', 'another letter in a long word'],
  ])('makes %s of %s (%s)', (typed, meant) => {
    expect(isSlipOf(typed, meant)).toBe(true);
  });

  it.each([
    ['smoke', 'spoke', 'another letter in a short word is another word'],
    ['like', 'liked', 'an ending'],
    ['word', 'words', 'another number'],
    ['mad', 'made', 'too short'],
    ['writer', 'writer', 'the same'],
    ['wroot', 'writes', 'two letters'],
  ])('does not make %s of %s (%s)', (typed, other) => {
    expect(isSlipOf(typed, other)).toBe(false);
  });

  it('is looked for among all words of the lexicon, behind the same first letter', () => {
    expect(wordsNear('wriote')).toEqual(expect.arrayContaining(['write', 'wrote']));
    expect(wordsNear('rote')).toEqual([]);
  });

  it('is looked for among genres, languages and countries', () => {
    expect(valuesNear('japaneese')).toEqual(['japanese']);
    expect(valuesNear('thrillr')).toEqual(['thriller']);
    expect(valuesNear('czec')).toEqual([]);
  });
});
