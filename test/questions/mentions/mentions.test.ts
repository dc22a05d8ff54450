import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mentionsIn } from '../../../src/questions/mentions/mentions.ts';
import { textOf } from '../../../src/questions/mentions/sentence.ts';
import { BUILT_IN_HOUSE } from '../../built-in-house.ts';
import { houseOf } from '../../commands/houses.ts';
import { film, named } from '../../made-up/in-memory.ts';
import { anyText } from '../../replies/any-text.ts';
import { HARBOUR } from '../harbour.ts';
import { piecesInBrief, sentence } from './said.ts';

function mentions(text: string, house = HARBOUR) {
  const whole = sentence(text);
  return piecesInBrief(whole, mentionsIn(whole, house));
}

describe('titles and names in a sentence', () => {
  it.each([
    ['who directed Ferryman', ['Ferryman', 'film:ferryman-1970']],
    ['who directed FERRYMAN’s friend', ['FERRYMAN', 'film:ferryman-1970']],
    ['who directed Traghettatore', ['Traghettatore', 'film:ferryman-1970']],
    ['did Ana direct', ['Ana', 'person:ana']],
    ['films by Albatros', ['Albatros', 'company:albatros']],
    ['at Lakeside', ['Lakeside', 'festival:lakeside']],
  ])('are found by any form, as they were typed: %s', (text, expected) => {
    expect(mentions(text)).toEqual([expected]);
  });

  it('are found in another script', () => {
    expect(mentions('кто снял Голос', BUILT_IN_HOUSE)).toContainEqual(['Голос', 'film:the-voice-1982']);
  });

  it('are all found where one is part of another, the longer at less cost', () => {
    const whole = sentence('who directed The Voice of Sokurov');
    const pieces = mentionsIn(whole, BUILT_IN_HOUSE);
    expect(piecesInBrief(whole, pieces)).toEqual([
      ['The Voice', 'film:the-voice-1982'],
      ['The Voice of Sokurov', 'film:the-voice-of-sokurov-2014'],
    ]);
    const [short, long] = pieces.map(({ cost }) => cost);
    expect(long).toBeLessThan(short ?? 0);
  });

  it.each(['who directed Stalker', 'who directed Ferry', 'who directed Ferrymen', 'xyzzy', ''])(
    'are no others, and none in part or misspelt: %j',
    (text) => {
      expect(mentions(text)).toEqual([]);
    },
  );

  it('that are shared mean all that are called so, of each kind apart', () => {
    const house = houseOf([film('Ondine', { year: 1960, cast: ['Ondine'] }), film('Ondine', { year: 2009 })]);
    expect(mentions('Ondine', house)).toEqual([
      ['Ondine', 'film:ondine-1960 or film:ondine-2009', 'person:ondine'],
    ]);
  });

  it('mean one of several films with its year behind it, and not with another year', () => {
    expect(mentions('who directed Solo (2020)')).toEqual([
      ['Solo', 'film:solo-1960 or film:solo-2020'],
      ['Solo (2020', 'film:solo-2020'],
    ]);
    expect(mentions('who directed Solo 1999')).toEqual([['Solo', 'film:solo-1960 or film:solo-2020']]);
  });

  it('are told apart by the signs at their ends', () => {
    const house = houseOf([film('Ronda!', { year: 1960 }), film('Ronda', { year: 2009 })]);
    expect(mentions('who directed Ronda! today', house)).toEqual([['Ronda', 'film:ronda-1960']]);
    expect(mentions('who directed Ronda today', house)).toEqual([['Ronda', 'film:ronda-2009']]);
  });
});

describe('titles of everyday words', () => {
  it('are there, too, and cost more than others', () => {
    const [made, solo] = mentionsIn(sentence('who made Solo'), HARBOUR);
    expect([made?.isEveryday, solo?.isEveryday]).toEqual([true, false]);
    expect(made?.cost).toBeGreaterThan((solo?.cost ?? 0) + 0.5);
  });

  it('are doubted less the longer they are, and no more with their year or their signs', () => {
    const house = houseOf([film('Who Made It First and When?'), film('Written!', { year: 1990 })]);
    const pieces = (text: string) => mentionsIn(sentence(text), house).map(({ isEveryday }) => isEveryday);
    expect(pieces('who made it first and when')).toEqual([false]);
    expect(pieces('it was written 1990')).toEqual([true, false]);
    expect(pieces('see Written! again')).toEqual([false]);
  });
});

describe('values in a sentence', () => {
  it('are found beside titles and names, and a genre is a word for its films, too', () => {
    expect(mentions('Italian dramas with Carlo')).toEqual([
      ['Italian', 'language italian, country Italy, release Italy, nationality italian'],
      ['dramas', 'genre drama', 'things'],
      ['Carlo', 'person:carlo'],
    ]);
  });

  it('mean what the same words name, too', () => {
    const house = houseOf([{ ...film('Solo'), genres: ['solo'] }, named('person', 'Ana')]);
    expect(mentions('Solo', house)).toEqual([['Solo', 'film:solo', 'genre solo', 'things']]);
  });

  it('are hardly tags, which anything may be', () => {
    const [rivers, italy] = mentionsIn(sentence('rivers in Italy'), HARBOUR);
    expect(rivers?.cost).toBeGreaterThan(italy?.cost ?? 0);
  });

  it('do not begin or end with words that say nothing', () => {
    const house = houseOf([{ ...film('Solo'), tags: ['of rivers', 'rivers of'] }]);
    expect(mentions('rivers of', house)).toEqual([]);
    expect(mentions('of rivers', house)).toEqual([]);
  });
});

describe('mentions in any text', () => {
  const anyPieces = fc.array(fc.oneof(anyText, fc.constantFrom('The Voice', 'Голос', 'Sokurov', 'Russian')));

  it('stand in it, mean something, and cost something', () => {
    fc.assert(
      fc.property(anyPieces, (pieces) => {
        const whole = sentence(pieces.join(' '));
        for (const { from, to, cost, meanings } of mentionsIn(whole, BUILT_IN_HOUSE)) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(whole.words.length);
          expect(textOf(whole, from, to)).not.toBe('');
          expect(cost).toBeGreaterThan(0);
          expect(meanings).not.toEqual([]);
        }
      }),
    );
  });
});
