import { describe, expect, it } from 'vitest';
import { everydayWords } from '../../../src/questions/mentions/sentence.ts';
import { sentence } from './said.ts';

describe('which words of a question say something to the lexicon', () => {
  it('is told for each, by phrases as well', () => {
    expect(everydayWords(sentence('the director of photography Burov').words)).toEqual([
      true,
      true,
      true,
      true,
      false,
    ]);
  });
});
