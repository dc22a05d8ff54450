import { describe, expect, it } from 'vitest';
import { optionsGiven } from '../../../../src/preview/page/box/box.ts';
import {
  type BoxState,
  closed,
  EMPTY_STATE,
  entered,
  holding,
  marked,
  offeringOptions,
  type Place,
  removed,
  sent,
  taken,
  typed,
} from '../../../../src/preview/page/box/box-state.ts';
import { choices, isOpen, type List } from '../../../../src/preview/page/box/offers.ts';
import { asRead, COMMANDS, filledIn } from './offered.ts';

const VOICE = { name: 'The Voice (1982)', value: 'film:the-voice-1982' };

/** The state after a text was typed into the plain box. */
function typing(text: string, state = EMPTY_STATE): BoxState {
  return typed(state, 'text', text, COMMANDS);
}

/** The state with suggestions come in. */
function suggested(state: BoxState): BoxState {
  return { ...state, list: choices([{ name: 'Other', value: 'film:other' }, VOICE]), asks: false };
}

function offered(list: List): string {
  return isOpen(list) ? list.kind : typeof list === 'string' ? list : 'nothing';
}

/** What is in the box, where the cursor is, and what is offered there. */
function seen({ box, place, list, asks }: BoxState): [string, Place, string] {
  return [asRead(box), place, asks ? 'asking' : offered(list)];
}

describe('typing', () => {
  it.each<[string, [string, Place, string]]>([
    ['hello', ['hello', 'text', 'closed']],
    ['/f', ['/f', 'text', 'commands']],
    ['/x', ['/x', 'text', 'closed']],
    ['/film ', ['/film [title:]', 0, 'asking']],
    ['/film x private:', ['/film [title:x ] [private:]', 1, 'choices']],
    ['/film x private:maybe', ['/film [title:x ] [private:maybe]', 1, 'nothing']],
    ['/about ', ['/about ', 'text', 'closed']],
    ['/about private:', ['/about [private:]', 0, 'choices']],
  ])('%j leaves the cursor behind it and offers what fits there', (text, state) => {
    expect(seen(typing(text))).toEqual(state);
  });

  it('goes into the option that has the cursor, and asks for suggestions anew', () => {
    const state = typed(closed(typing('/film x private:true')), 0, 'the voice', COMMANDS);
    expect(seen(state)).toEqual(['/film [title:the voice] [private:true]', 0, 'asking']);
  });

  it('leaves the suggestions that are there until new ones come, so that they don’t blink', () => {
    const state = typed(suggested(typing('/film v')), 0, 'vo', COMMANDS);
    expect([state.asks, offered(state.list)]).toEqual([true, 'choices']);
    expect(offered(typed(suggested(typing('/film v')), 0, 'v private:', COMMANDS).list)).toBe('choices');
    expect(offered(entered(suggested(typing('/film v')), 'send', COMMANDS).list)).toBe('closed');
  });

  it('takes back what was said to be missing', () => {
    const { state } = sent(typing('/film '), COMMANDS);
    expect(state.problem?.at).toBe(0);
    expect(typed(state, 0, 'x', COMMANDS).problem).toBeUndefined();
  });
});

describe('moving the cursor', () => {
  it('offers what fits where it comes to', () => {
    const state = typing('/film x private:');
    expect(seen(entered(state, 0, COMMANDS))).toEqual(['/film [title:x ] [private:]', 0, 'asking']);
    expect(offered(entered(state, 1, COMMANDS).list)).toBe('choices');
    expect(offered(entered(state, 'send', COMMANDS).list)).toBe('closed');
    expect(offered(entered(typing('/f'), 'text', COMMANDS).list)).toBe('commands');
  });

  it('offers nothing for what was picked already', () => {
    const picked = taken(suggested(typing('/film vo')), 1, COMMANDS);
    expect(offered(entered(picked, 0, COMMANDS).list)).toBe('closed');
  });

  it('leaves what is missing marked', () => {
    const { state } = sent(typing('/film '), COMMANDS);
    expect(entered(state, 'more', COMMANDS).problem).toEqual(state.problem);
  });
});

describe('taking a row', () => {
  it('of the commands opens what it requires', () => {
    expect(seen(taken(typing('/'), 1, COMMANDS))).toEqual(['/who [name:]', 0, 'asking']);
    expect(seen(taken(typing('/ab'), 0, COMMANDS))).toEqual(['/about', 'send', 'closed']);
  });

  it('of the suggestions shows its name, keeps the cursor and will send its value', () => {
    const state = taken(suggested(typed(typing('/film x private:true'), 0, 'vo', COMMANDS)), 1, COMMANDS);
    expect(seen(state)).toEqual(['/film [title:The Voice (1982)] [private:true]', 0, 'closed']);
    expect(state.box.kind === 'command' && optionsGiven(state.box)).toEqual({
      title: VOICE.value,
      private: true,
    });
  });

  it('of the further options adds it and offers what fits it', () => {
    const state = taken(offeringOptions(entered(typing('/film x'), 'more', COMMANDS)), 0, COMMANDS);
    expect(seen(state)).toEqual(['/film [title:x] [private:]', 1, 'choices']);
    expect(seen(taken(state, 1, COMMANDS))).toEqual(['/film [title:x] [private:False]', 1, 'closed']);
  });

  it.each([-1, 2, 25])('that is not there (%i) changes nothing', (row) => {
    const state = suggested(typing('/film x'));
    expect(taken(state, row, COMMANDS)).toBe(state);
    expect(taken(closed(state), 0, COMMANDS).box).toBe(state.box);
  });

  it('comes after marking one; a closed list has none to mark', () => {
    const { list } = marked(typing('/'), 2);
    expect(isOpen(list) && list.marked).toBe(2);
    expect(marked(EMPTY_STATE, 2)).toBe(EMPTY_STATE);
  });
});

describe('further options', () => {
  it('are offered from their own place, as long as there are any', () => {
    expect(seen(offeringOptions(typing('/film x')))).toEqual(['/film [title:x]', 'more', 'options']);
  });

  it.each(['', 'hello', '/film x private:true'])('are none of %j', (text) => {
    const state = typing(text);
    expect(offeringOptions(state)).toBe(state);
  });
});

describe('Backspace', () => {
  it('belongs to the text as long as there is any', () => {
    expect(removed(typing('/f'), COMMANDS)).toBeUndefined();
    expect(removed(typing('/film x'), COMMANDS)).toBeUndefined();
    expect(removed(EMPTY_STATE, COMMANDS)).toBeUndefined();
  });

  it.each<[string, Place, [string, Place, string]]>([
    ['/film x private:', 1, ['/film [title:x ]', 0, 'closed']],
    ['/film x private:', 'send', ['/film [title:x ]', 0, 'closed']],
    ['/film private:true', 0, ['/film', 'text', 'commands']],
    ['/about private:', 0, ['/about', 'send', 'closed']],
    ['/about', 'send', ['/about', 'text', 'commands']],
  ])('in %j at %j takes an empty option away, or the command', (line, place, state) => {
    const before = { ...holding(EMPTY_STATE, filledIn(line)), place };
    const after = removed(before, COMMANDS);
    expect(after && seen(after)).toEqual(state);
  });
});

describe('Enter', () => {
  it.each([
    ['/film the voice', '/film [title:the voice]'],
    ['/about', '/about'],
    [' hello ', 'hello'],
    ['/nothing at all', '/nothing at all'],
  ])('sends %j and empties the box', (text, read) => {
    const { state, box } = sent(typing(text), COMMANDS);
    expect(box && asRead(box)).toBe(read);
    expect(seen(state)).toEqual(['', 'text', 'closed']);
  });

  it.each(['', ' ', '\u3000'])('sends nothing of %j', (text) => {
    const state = typing(text);
    expect(sent(state, COMMANDS)).toEqual({ state });
  });

  it.each([
    ['/film', 0],
    ['/film x private:perhaps', 1],
    ['/film private:perhaps', 0],
  ])('sends nothing while something is wrong: it brings the cursor there in %j', (text, at) => {
    const { state, box } = sent(entered(typing(text), 'send', COMMANDS), COMMANDS);
    expect(box).toBeUndefined();
    expect(state).toMatchObject({ place: at, list: 'closed', problem: { at } });
  });
});
