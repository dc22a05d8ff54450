import { kindOf, type Reference } from '../../data/reference.ts';
import type { Asked } from '../ask.ts';
import { type Evaluation, startEvaluation } from '../evaluate/evaluation.ts';
import { factsOf, holdersOf } from '../evaluate/steps.ts';
import { inTurn } from './in-turn.ts';
import { asked as askedIn, PHRASINGS, type Phrasing } from './phrasings.ts';
import type { Thing } from './things.ts';

/** A question that may be suggested, and what it is to be about if it is about something given. */
export interface Candidate {
  readonly text: string;
  readonly about?: Reference | undefined;
}

function evaluationOf({ catalogue }: Asked): Evaluation {
  return startEvaluation(catalogue, { leaveOutStart: false, filmsValued: () => [] });
}

const anyFact = () => true;

/** Whether what a phrasing asks for is recorded of a thing; it takes far less than to read the question. */
export function isRecorded({ relations, asksFor }: Phrasing, about: Reference, asked: Asked): boolean {
  const evaluation = evaluationOf(asked);
  const look = asksFor === 'facts' ? factsOf : holdersOf;
  return relations.some((relation) => !look(about, relation, anyFact, evaluation).next().done);
}

/** Questions about a thing whose answers are recorded, those that are asked most first. */
export function* questionsAbout({ reference, called }: Thing, asked: Asked): Generator<Candidate> {
  for (const phrasing of PHRASINGS) {
    if (!phrasing.isUsual || phrasing.of !== kindOf(reference)) continue;
    if (isRecorded(phrasing, reference, asked)) {
      yield { text: askedIn(phrasing, called), about: reference };
    }
  }
}

/** So many things that a text may name are asked about. */
const MOST_ASKED_ABOUT = 5;
/** So many questions about the likeliest come before any about the others. */
const MOST_ABOUT_FIRST = 9;

/** Questions about things: some about the first, then one about each of the others in turn, then the rest. */
export function* aboutEach([first, ...others]: readonly Thing[], asked: Asked): Generator<Candidate> {
  if (!first) return;
  const aboutFirst = [...questionsAbout(first, asked)];
  yield* aboutFirst.slice(0, MOST_ABOUT_FIRST);
  yield* inTurn(others.slice(0, MOST_ASKED_ABOUT - 1).map((each) => questionsAbout(each, asked)));
  yield* aboutFirst.slice(MOST_ABOUT_FIRST);
}
