import type { Reference } from '../../data/reference.ts';
import type { Asked } from '../ask.ts';
import type { EvaluationOptions } from '../evaluate/evaluation.ts';
import { resultOf } from '../evaluate/result.ts';
import { filmsValued } from '../films-valued.ts';
import type { Query, Question } from '../query.ts';
import { readAtOnce } from '../stages.ts';
import { withoutClosing, wordsOf } from '../words.ts';

/** Whether the records answer a question: it may be understood, but not be recorded. Undefined where it is not understood. */
type Answerable = 'answered' | 'understood' | undefined;

/** The queries that a query is made of, itself among them. */
function* within(query: Query): Generator<Query> {
  yield query;
  if (!('of' in query)) return;
  const inner = 'op' in query.of ? [query.of] : query.of;
  for (const each of inner) yield* within(each);
}

function* queriesOf(question: Question): Generator<Query> {
  if (question.asks === 'compare') {
    for (const thing of question.things) yield* within(thing);
    return;
  }
  yield* within(question.query);
  if (question.asks === 'whether' && 'query' in question.expected) yield* within(question.expected.query);
}

function names(question: Question, about: Reference): boolean {
  return [...queriesOf(question)].some(
    (query) => query.op === 'entities' && query.references.includes(about),
  );
}

/** Whether everything of a kind would be gone through, which is for whoever asks, not at each letter that is typed. */
function takesLong(question: Question): boolean {
  return [...queriesOf(question)].some(({ op }) => op === 'all');
}

function optionsOf({ search }: Asked): EvaluationOptions {
  return {
    leaveOutStart: false,
    // What no index orders would take a look at every film.
    filmsValued: (relation, condition) => filmsValued(relation, condition, search.browse) ?? [],
  };
}

/** Whether a question is understood, about a given thing if one is given, and whether the records answer it. */
export function answerable(text: string, asked: Asked, about?: Reference): Answerable {
  const question = withoutClosing(text);
  const { understood } = readAtOnce({ text: question, words: wordsOf(question) }, asked);
  const meant = understood.filter((each) => about === undefined || names(each.question, about));
  if (meant.length === 0) return undefined;
  const options = optionsOf(asked);
  const isAnswered = meant.some((each) => {
    if (takesLong(each.question)) return false;
    const { found, verdict, count } = resultOf(each.question, asked.catalogue, options);
    return found.length > 0 || verdict !== undefined || count !== undefined;
  });
  return isAnswered ? 'answered' : 'understood';
}
