import { describe, expect, it } from 'vitest';
import { optionsGiven } from '../../../../src/preview/page/box/box.ts';
import {
  type BoxState,
  closed,
  EMPTY_STATE,
  holding,
  offeringOptions,
  recalled,
  removed,
  sent,
  taken,
  typed,
} from '../../../../src/preview/page/box/box-state.ts';
import { newer, older } from '../../../../src/preview/page/box/history.ts';
import { choices } from '../../../../src/preview/page/box/offers.ts';
import { asRead, COMMANDS, filledIn } from './offered.ts';

const VOICE = { name: 'The Voice (1982)', value: 'film:the-voice-1982' };

/** The state after a text was typed into the plain box. */
function typing(text: string, state = EMPTY_STATE): BoxState {
  return typed(state, 'text', text, COMMANDS);
}

/** The state after a suggestion came in and was taken. */
function picking(state: BoxState): BoxState {
  return taken({ ...state, list: choices([VOICE]) }, 0, COMMANDS);
}

/** The state after a whole line was sent. */
function sending(line: string, state = EMPTY_STATE): BoxState {
  return sent(holding(state, filledIn(line)), COMMANDS).state;
}

describe('the arrows, in an empty box', () => {
  /** What is in the box after moves through what was sent; undefined where an arrow is left to the text. */
  function recall(state: BoxState, ...moves: (typeof older)[]): (string | undefined)[] {
    let now: BoxState | undefined = state;
    return moves.map((move) => {
      now = now && recalled(now, move);
      return now && asRead(now.box);
    });
  }
  const before = sending('/who b', sending('/film a'));

  it('bring back the commands that were sent', () => {
    expect(recall(before, older, older, newer, newer)).toEqual([
      '/who [name:b]',
      '/film [title:a]',
      '/who [name:b]',
      '',
    ]);
  });

  it('bring back what was picked, with its value', () => {
    const picked = picking(typing('/film vo'));
    const back = recalled(sent(picked, COMMANDS).state, older);
    expect(back?.box.kind === 'command' && optionsGiven(back.box)).toEqual({ title: VOICE.value });
  });

  it('do not bring back what was only said', () => {
    const said = sent(typing('hello', before), COMMANDS).state;
    expect(recall(said, older)).toEqual(['/who [name:b]']);
  });

  it('leave alone what is being written', () => {
    expect(recall(typing('x', before), older)).toEqual([undefined]);
    expect(recall(typing('/film x', before), older)).toEqual([undefined]);
  });

  const back = recalled(before, older) ?? before;
  it.each<[string, BoxState | undefined]>([
    ['typed on', typed(back, 0, 'bc', COMMANDS)],
    ['picked for', picking(back)],
    ['given one more option', taken(offeringOptions(back), 0, COMMANDS)],
    ['emptied by Backspace', removed(typed(back, 0, '', COMMANDS), COMMANDS)],
  ])('leave alone what was brought back and then %s', (_, edited) => {
    expect(edited && recalled(closed(edited), older)).toBeUndefined();
  });
});
