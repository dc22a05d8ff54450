import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/questions/mentions/sentence.ts';
import { hasSentences, sentencesOf, sentencesThatAsk } from '../../../src/questions/passage/parts.ts';
import { houseOf } from '../../commands/houses.ts';
import { film } from '../../made-up/in-memory.ts';
import { passage } from './passages.ts';

function sentences(typed: string, house?: Parameters<typeof passage>[1]): string[] {
  const [sentence, cutting] = passage(typed, house);
  const whole = { from: 0, to: sentence.words.length };
  return sentencesOf(sentence, cutting, whole).map(({ from, to }) => textOf(sentence, from, to));
}

function asking(typed: string): string[] {
  const [sentence, cutting] = passage(typed);
  return sentencesThatAsk(sentence, cutting).map(({ from, to }) => textOf(sentence, from, to));
}

describe('the sentences of a text', () => {
  it.each([
    ['I saw it. Who made it?', ['I saw it', 'Who made it']],
    ['Ferryman: who made it', ['Ferryman', 'who made it']],
    ['Ana rules - who is she', ['Ana rules', 'who is she']],
    ['hi :) who made Ferryman', ['hi', 'who made Ferryman']],
    ['hm... who made it', ['hm', 'who made it']],
    ['who made it, and when', ['who made it, and when']],
  ])('are parted by their punctuation, and by what stands for it: %s', (typed, expected) => {
    expect(sentences(typed)).toEqual(expected);
  });

  it('never part a title or name', () => {
    const house = houseOf([film('Dr. No'), film('Stop! Go')]);
    expect(sentences('I saw Dr. No. Who made it?', house)).toEqual(['I saw Dr. No', 'Who made it']);
    expect(sentences('who made Stop! Go', house)).toEqual(['who made Stop! Go']);
    const ellipsis = houseOf([film('...All the Marbles')]);
    expect(sentences('who made ...all the marbles', ellipsis)).toHaveLength(1);
  });

  it('are none where a colon parts all that is parted', () => {
    expect(hasSentences(...passage('Ferryman: who made it'))).toBe(false);
    expect(hasSentences(...passage('I saw Ferryman! Who made it'))).toBe(true);
  });
});

describe('the sentences that may ask', () => {
  it.each([
    ['I saw it. Who made it?', ['Who made it']],
    ['Who made it? I saw it.', ['Who made it', 'I saw it']],
    ['Who made it? Who wrote it?', ['Who wrote it', 'Who made it']],
    ['Is Carlo in anything? Which ones?', ['Is Carlo in anything', 'Which ones']],
    ['Who made it?', []],
  ])('are the last if it begins so, then those with a question mark: %s', (typed, expected) => {
    expect(asking(typed)).toEqual(expected);
  });
});
