import { describe, expect, it } from 'vitest';
import { understand } from '../../../src/questions/reading/understand.ts';
import { wordsOf } from '../../../src/questions/words.ts';
import { HARBOUR } from '../harbour.ts';
import { type Table, understandings, understoodAs } from './understood.ts';

function understanding(text: string) {
  return understand({ text, words: wordsOf(text) }, HARBOUR);
}

/** Titles that are everyday words: *Made*, *The Director*. */
const EVERYDAY: Table = [
  ['who directed the film Made', 'director(Made)'],
  ['who directed Made', undefined],
  ['who made it', undefined],
  ['who made Solo', 'maker(Solo (1960) or Solo (2020))'],
  ['who wrote The Director', 'writer(The Director)'],
  ['who is the director of Ferryman', 'director(Ferryman)'],
];

const KINDS: Table = [
  ['which film’s director is Ana', 'films[director](Ana)'],
  ['which scripts are by Berta', 'films[writer](Berta)'],
  ['which actors were in Ferryman', 'performer(Ferryman)'],
  ['which Carlo films came out in 1970', '(with[release 1970] & films[performer](Carlo))'],
  ['films by Ana', 'films[maker](Ana)'],
  ['what is the longest film', 'most minutes(all film)'],
  ["the actors of Berta's films", 'performer(films[maker](Berta))'],
];

const RELATIVES: Table = [
  ['the man who wrote Ferryman', 'writer(Ferryman)'],
  ['which festivals showed films by the man who wrote Nightjar', 'showing(films[writer](writer(Nightjar)))'],
];

const REQUESTS: Table = [
  ['could you tell me who directed Ferryman', 'director(Ferryman)'],
  ['do you know the director of Ferryman', 'director(Ferryman)'],
  ['did Ana direct Ferryman', 'director(Ferryman) has Ana?'],
];

const PRONOUNS: Table = [
  ['who directed it', undefined],
  ['which films did she write', undefined],
  ['what was she in', undefined],
  ['Ferryman, who directed it', 'director(Ferryman)'],
  ['films with Carlo in it', 'films[performer](Carlo)'],
];

describe('a sentence', () => {
  it.each(EVERYDAY)(
    'means a title of everyday words where it is plainly about films: %s',
    (question, understood) => {
      expect(understoodAs(question)).toBe(understood);
    },
  );

  it.each(KINDS)('asks for the kind of things that its first noun says: %s', (question, understood) => {
    expect(understoodAs(question)).toBe(understood);
  });

  it.each(RELATIVES)('may say which one by a clause: %s', (question, understood) => {
    expect(understoodAs(question)).toBe(understood);
  });

  it.each(REQUESTS)(
    'may be put as a request, which is no question of its own: %s',
    (question, understood) => {
      expect(understoodAs(question)).toBe(understood);
    },
  );

  it.each(PRONOUNS)('remembers nothing that was said before: %s', (question, understood) => {
    expect(understoodAs(question)).toBe(understood);
  });

  it.each(['who painted Ferryman', 'who directed Ferryman drunk', 'who directed Stalker', 'hello', ''])(
    'means nothing with a word that nothing explains: %j',
    (question) => {
      expect(understandings(question)).toEqual([]);
    },
  );
});

describe('what was made of a sentence', () => {
  it.each([
    ['what time is it in Ferryman', 'when it is somewhere is nothing of a film’s'],
    ['when do I Ferryman', 'what somebody does is no title'],
  ])('is nothing where a title is no title: %s (%s)', (question) => {
    expect(understandings(question)).toEqual([]);
  });

  it('is hardly of everything there is', () => {
    expect(understoodAs('besides Ferryman, which films did its writer write')).toBe(
      'other films[writer](other writer(Ferryman))',
    );
  });

  it('has the likeliest first, and nothing much dearer', () => {
    const { understood } = understanding('what did Carlo play');
    const costs = understood.map(({ cost }) => cost);
    expect(costs.length).toBeGreaterThan(1);
    expect(costs).toEqual(costs.toSorted((one, other) => one - other));
    expect((costs.at(-1) ?? 0) - (costs[0] ?? 0)).toBeLessThan(0.5);
  });

  it('has the cheapest cutting, which shows the words that nothing explains', () => {
    const { understood, cutting } = understanding('who painted Ferryman');
    expect(understood).toEqual([]);
    expect(cutting?.pieces.filter(({ isUnknown }) => isUnknown)).toMatchObject([{ from: 1, to: 2 }]);
  });

  it('may have further pieces, which were found by other means', () => {
    const text = 'who directed Ferrymn';
    const sentence = { text, words: wordsOf(text) };
    const found = understand({ text: 'Ferryman', words: wordsOf('Ferryman') }, HARBOUR).cutting?.pieces ?? [];
    const moved = found.map((piece) => ({ ...piece, from: 2, to: 3 }));
    expect(understand(sentence, HARBOUR).understood).toEqual([]);
    expect(understand(sentence, HARBOUR, moved).understood).not.toEqual([]);
  });
});
