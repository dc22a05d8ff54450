import type { Found, FoundValue } from '../../../src/data/found.ts';
import { isReference } from '../../../src/data/reference.ts';
import type { Answer, Result } from '../../../src/questions/answer.ts';
import type { Question, Unit } from '../../../src/questions/query.ts';

/** Something that was found: what a reference points at, or a value. */
export function found(value: FoundValue | string, sources: readonly string[] = ['made-up']): Found {
  if (typeof value !== 'string') return { value, details: {}, sources };
  if (!isReference(value)) throw new Error(`"${value}" is no reference.`);
  return { value: { is: 'entity', reference: value }, details: {}, sources };
}

function which(unit: Unit | undefined): Question {
  return { asks: 'which', query: { op: 'all', kind: 'film' }, unit };
}

/** An answer to a question that was followed. */
export function answered(result: Partial<Result>, unit?: Unit): Answer {
  const whole = { found: [], instead: [], ...result };
  return { outcome: 'answered', question: which(unit), reading: 'all films', result: whole };
}

/** What is said where the records have no answer, but something else of the kind. */
export function notRecorded(instead: readonly Found[] = []): Answer {
  const result = { found: [], instead };
  return { outcome: 'not recorded', question: which(undefined), reading: 'all films', result };
}

/** What is said where nothing was understood. */
export const NOT_FOLLOWED: Answer = {
  outcome: 'not followed',
  words: ['blorp'],
  recognised: [],
  instead: [],
};
