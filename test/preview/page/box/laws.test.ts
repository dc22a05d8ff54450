import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CommandBox, optionsGiven, optionsLeft } from '../../../../src/preview/page/box/box.ts';
import {
  type BoxState,
  closed,
  EMPTY_STATE,
  entered,
  marked,
  offeringOptions,
  type Place,
  recalled,
  removed,
  sent,
  taken,
  typed,
} from '../../../../src/preview/page/box/box-state.ts';
import { newer, older } from '../../../../src/preview/page/box/history.ts';
import { choices, isOpen, moved } from '../../../../src/preview/page/box/offers.ts';
import { COMMANDS } from './offered.ts';

/** The places that the box has at a moment, as a person can reach them. */
function placesIn({ box }: BoxState): Place[] {
  if (box.kind === 'text') return ['text', 'send'];
  return [...box.filled.keys(), ...(optionsLeft(box).length > 0 ? (['more'] as const) : []), 'send'];
}

type Act = (state: BoxState) => BoxState;

const text = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '/',
    '/f',
    '/film ',
    '/about',
    '/about ',
    '/who x private:true',
    '/film private:',
    'x',
  ),
  fc.constantFrom('true', 'perhaps', '/film title: a private: false title: b', 'hello'),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);

const suggestions = fc.array(fc.record({ name: fc.string({ minLength: 1 }), value: fc.string() }), {
  maxLength: 25,
});

/** Whatever a person can do to the box, and what may come from outside meanwhile. */
const act: fc.Arbitrary<Act> = fc.oneof(
  text.map(
    (given): Act =>
      (state) =>
        typed(state, state.place, given, COMMANDS),
  ),
  fc.nat(3).map(
    (nth): Act =>
      (state) => {
        const places = placesIn(state);
        return entered(state, places[nth % places.length] ?? state.place, COMMANDS);
      },
  ),
  fc.constantFrom(1, -1).map(
    (by): Act =>
      (state) => {
        return isOpen(state.list) ? marked(state, moved(state.list, by)) : state;
      },
  ),
  fc.nat(5).map(
    (row): Act =>
      (state) =>
        taken(state, row, COMMANDS),
  ),
  suggestions.map(
    (items): Act =>
      (state) => {
        return state.asks ? { ...state, list: choices(items), asks: false } : state;
      },
  ),
  fc.constantFrom<Act>(
    (state) => (state.asks ? { ...state, list: 'failed', asks: false } : state),
    (state) => (isOpen(state.list) ? taken(state, state.list.marked, COMMANDS) : state),
    (state) => removed(state, COMMANDS) ?? state,
    (state) => recalled(state, older) ?? state,
    (state) => recalled(state, newer) ?? state,
    (state) => sent(state, COMMANDS).state,
    offeringOptions,
    closed,
  ),
);

function expectSoundCommand({ command, filled }: CommandBox): void {
  const options = filled.map(({ option }) => option);
  expect(new Set(options).size).toBe(options.length);
  expect(command.options).toEqual(expect.arrayContaining(options));
  for (const { text: stands, picked } of filled) if (picked) expect(stands).toBe(picked.name);
}

function expectSound(state: BoxState): void {
  const { box, place, list, asks, problem, history } = state;
  expect(placesIn(state)).toContain(place);
  if (isOpen(list)) {
    expect(list.items[list.marked]).toBeDefined();
    expect(list.kind === 'commands').toBe(box.kind === 'text');
  }
  if (asks) expect(box.kind === 'command' && typeof place).toBe('number');
  if (box.kind === 'command') expectSoundCommand(box);
  if (problem) expect(box.kind === 'command' && box.filled[problem.at]).toBeTruthy();
  if (history.recalled !== undefined) expect(history.sent.at(-1 - history.recalled)).toBe(box);
}

describe('whatever is done to the message box', () => {
  it('leaves it sound: a place that is there, a row that is offered, each option once', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
        let state = EMPTY_STATE;
        for (const next of acts) {
          state = next(state);
          expectSound(state);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('sends only what a command declares, with all that it requires', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
        const { state, box } = sent(
          acts.reduce((now, next) => next(now), EMPTY_STATE),
          COMMANDS,
        );
        if (!box) return;
        expect(state).toMatchObject({ box: { kind: 'text', text: '' }, place: 'text', list: 'closed' });
        if (box.kind === 'text') expect(box.text).not.toBe('');
        else {
          const given = optionsGiven(box);
          const { options } = box.command;
          expect(options.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(given)));
          for (const { name, type, required } of options) {
            if (required || name in given)
              expect(typeof given[name]).toBe(type === 'flag' ? 'boolean' : 'string');
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
