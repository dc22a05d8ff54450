import { setImmediate as turn } from 'node:timers/promises';
import { dispatch } from '../../../src/commands/dispatch.ts';
import type { House } from '../../../src/commands/house.ts';
import type { Circumstances, CommandRequest, SuggestRequest } from '../../../src/commands/request.ts';
import { timesOf } from '../../search/measure/times.ts';
import type { Times } from './results.ts';

const ASKER: Circumstances = { user: { id: '1' }, locale: 'en', now: new Date() };
/** So many of each kind come first and are not counted, so that what the engine learns about the code is not. */
const WARMING = 400;

/** A command by its English name, with its options. */
export function command(name: string, options: CommandRequest['options']): CommandRequest {
  return { kind: 'command', command: name, options, ...ASKER };
}

/** What is being typed for a command's option. */
export function typing(name: string, option: string, typed: string): SuggestRequest {
  return { kind: 'suggest', command: name, option, typed, options: {}, ...ASKER };
}

/** Throws where an answer is an apology, which would take no time. */
export async function answered(request: CommandRequest | SuggestRequest, house: House): Promise<void> {
  const { outcome, error } = await dispatch(request, house);
  if (outcome === 'fault') throw new Error(`${JSON.stringify(request)} was not answered.`, { cause: error });
}

/** Asks one after the other; everybody else has a turn between two of them. */
export async function timesOfAnswers(requests: readonly CommandRequest[], house: House): Promise<Times> {
  const took: number[] = [];
  for (const request of requests) {
    const started = performance.now();
    await answered(request, house);
    took.push(performance.now() - started);
    await turn();
  }
  const counted = took.slice(WARMING);
  return { ...timesOf(counted), first: took[0] ?? Number.NaN, max: Math.max(...counted) };
}
