import type { OfferedCommand } from '../../../commands/offered-commands.ts';
import {
  type Box,
  boxOf,
  boxOfLine,
  type CommandBox,
  commandBox,
  EMPTY_BOX,
  optionsLeft,
  pickedFor,
  problemIn,
  typedOn,
  withOption,
  withoutOption,
} from './box.ts';
import { type History, NO_HISTORY, recalledBox, remembering } from './history.ts';
import { commandsFor, flagsFor, isOpen, type List, marking, optionsFor } from './offers.ts';

/** Where in the box the focus is: its text, one of its options by index, or the buttons for more of them and to send. */
export type Place = 'text' | 'more' | 'send' | number;

/** The message box at one moment: what it holds, what is offered for it, and what is wrong with it. */
export interface BoxState {
  readonly box: Box;
  readonly place: Place;
  readonly list: List;
  /** Whether suggestions are to be asked for; until they come the list stays as it was, so that it doesn't blink. */
  readonly asks: boolean;
  readonly problem?: { readonly at: number; readonly why: string };
  readonly history: History;
}

export const EMPTY_STATE: BoxState = {
  box: EMPTY_BOX,
  place: 'text',
  list: 'closed',
  asks: false,
  history: NO_HISTORY,
};

/** Where text goes on: the plain box, the last option, or nowhere but to be sent. */
export function lastPlaceIn(box: Box): Place {
  if (box.kind === 'text') return 'text';
  return box.filled.length > 0 ? box.filled.length - 1 : 'send';
}

type Offered = Pick<BoxState, 'list' | 'asks'>;

const NOTHING: Offered = { list: 'closed', asks: false };

/** What is offered at a place; suggestions have to be asked for first. */
function offeredAt(state: BoxState, box: Box, place: Place, commands: readonly OfferedCommand[]): Offered {
  if (box.kind === 'text') return { list: commandsFor(box.text, commands), asks: false };
  const filled = typeof place === 'number' ? box.filled[place] : undefined;
  if (!filled || filled.picked) return NOTHING;
  if (filled.option.type === 'flag') return { list: flagsFor(filled.text), asks: false };
  const isSamePlace = state.box.kind === 'command' && state.place === place;
  return { list: isSamePlace ? state.list : 'closed', asks: true };
}

/** The state with something else in the box, the cursor behind it and nothing offered; what was recalled is edited. */
export function holding({ history }: BoxState, box: Box, place = lastPlaceIn(box)): BoxState {
  return { box, place, ...NOTHING, history: { ...history, recalled: undefined } };
}

/** The same, with what fits there offered. */
function offering(
  state: BoxState,
  box: Box,
  commands: readonly OfferedCommand[],
  place = lastPlaceIn(box),
): BoxState {
  return { ...holding(state, box, place), ...offeredAt(state, box, place, commands) };
}

/** The state without its list; suggestions that are under way come too late for it. */
export function closed(state: BoxState): BoxState {
  return { ...state, ...NOTHING };
}

/** The state after text was typed at a place. */
export function typed(
  state: BoxState,
  place: Place,
  text: string,
  commands: readonly OfferedCommand[],
): BoxState {
  if (state.box.kind !== 'command' || typeof place !== 'number') {
    const box = boxOf(text, commands);
    // There is nothing yet to type into: what follows may name an option.
    const isBare = box.kind === 'command' && box.filled.length === 0;
    return offering(state, isBare ? { kind: 'text', text } : box, commands);
  }
  const box = typedOn(state.box, place, text);
  const hasGrown = box.filled.length > state.box.filled.length;
  return offering(state, box, commands, hasGrown ? lastPlaceIn(box) : place);
}

/** The state after the person moved the focus to a place. */
export function entered(state: BoxState, place: Place, commands: readonly OfferedCommand[]): BoxState {
  return { ...state, place, ...offeredAt(state, state.box, place, commands) };
}

/** The state with the options offered that a command can still take. */
export function offeringOptions(state: BoxState): BoxState {
  const list = state.box.kind === 'command' ? optionsFor(optionsLeft(state.box)) : 'closed';
  return isOpen(list) ? { ...state, place: 'more', list, asks: false } : state;
}

/** The state with a row of its list marked. */
export function marked(state: BoxState, row: number): BoxState {
  return isOpen(state.list) ? { ...state, list: marking(state.list, row) } : state;
}

function takenFor(
  state: BoxState,
  box: CommandBox,
  row: number,
  commands: readonly OfferedCommand[],
): BoxState {
  const { list, place } = state;
  if (!isOpen(list) || list.kind === 'commands') return state;
  if (list.kind === 'options') {
    const option = list.items[row];
    return option ? offering(state, withOption(box, option), commands) : state;
  }
  const choice = list.items[row];
  return choice && typeof place === 'number' ? holding(state, pickedFor(box, place, choice), place) : state;
}

/** The state after a row of its list was taken: a command, an option, or a suggestion. */
export function taken(state: BoxState, row: number, commands: readonly OfferedCommand[]): BoxState {
  const { list, box } = state;
  if (box.kind === 'command') return takenFor(state, box, row, commands);
  const command = isOpen(list) && list.kind === 'commands' ? list.items[row] : undefined;
  return command ? offering(state, commandBox(command), commands) : state;
}

/** The state after Backspace in an empty option, which takes it away; undefined where there is something to delete. */
export function removed(state: BoxState, commands: readonly OfferedCommand[]): BoxState | undefined {
  const { box, place } = state;
  if (box.kind !== 'command') return undefined;
  const at = typeof place === 'number' ? place : box.filled.length - 1;
  if (box.filled[at]?.text) return undefined;
  const left = withoutOption(box, at);
  return left.kind === 'text' ? offering(state, left, commands) : holding(state, left);
}

/** The state after the up or down arrow, with a command that was sent before; undefined where the box is in use. */
export function recalled(state: BoxState, move: (history: History) => History): BoxState | undefined {
  const isEmpty = state.box.kind === 'text' && state.box.text === '';
  if (!isEmpty && state.history.recalled === undefined) return undefined;
  const history = move(state.history);
  return { ...holding(state, recalledBox(history) ?? EMPTY_BOX), history };
}

/** What Enter sends, if anything, and the state after it: empty, or saying what is missing. */
export function sent(state: BoxState, commands: readonly OfferedCommand[]): { state: BoxState; box?: Box } {
  const box = state.box.kind === 'text' ? boxOfLine(state.box.text, commands) : state.box;
  if (box.kind === 'text') return box.text === '' ? { state } : { state: holding(state, EMPTY_BOX), box };
  const problem = problemIn(box);
  if (problem) return { state: { ...holding(state, box, problem.at), problem } };
  return { state: holding({ ...state, history: remembering(state.history, box) }, EMPTY_BOX), box };
}
