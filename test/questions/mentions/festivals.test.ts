import { describe, expect, it } from 'vitest';
import { festivalsIn } from '../../../src/questions/mentions/festivals.ts';
import { BUILT_IN_HOUSE } from '../../built-in-house.ts';
import { houseOf } from '../../commands/houses.ts';
import { named } from '../../made-up/in-memory.ts';
import { piecesInBrief, sentence } from './said.ts';

function festivals(text: string, house = BUILT_IN_HOUSE) {
  const whole = sentence(text);
  return piecesInBrief(whole, festivalsIn(whole, house));
}

describe('festivals by their town and the word festival', () => {
  it.each([
    ['films at the Hong Kong film festival', ['Hong Kong film festival', 'festival:hong-kong']],
    ['tromso festival which city', ['tromso festival', 'festival:tromso']],
    ['the Locarno festival', ['Locarno festival', 'festival:locarno']],
  ])('are found: %s', (text, expected) => {
    expect(festivals(text)).toEqual([expected]);
  });

  it.each(['which festival', 'the festival', 'festivals in Locarno', 'Locarno', 'the Oberhausen festival'])(
    'are none without a town, without the word, or of another town: %s',
    (text) => {
      expect(festivals(text)).toEqual([]);
    },
  );

  it('are none where a town has several', () => {
    const house = houseOf([
      named('festival', 'Como Short Film Festival'),
      named('festival', 'Como Silent Film Festival'),
    ]);
    expect(festivals('the Como festival', house)).toEqual([]);
  });
});
