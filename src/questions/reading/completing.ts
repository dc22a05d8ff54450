import type { Query, Question } from '../query.ts';
import type { RelationName } from '../relations/relation.ts';
import { apart, isOfOneStep } from './apart.ts';
import type { Item } from './item.ts';
import type { Manner } from './manner.ts';
import type { Meaning, PairMeaning } from './meaning.ts';
import { ofSet } from './of-sets.ts';
import { allOf, asSet } from './queries.ts';
import { claimed } from './whether.ts';
import { type Completed, which } from './whole-question.ts';

/** *Other* is hardly said where a question leads nowhere that it came from. */
const COST_OF_NO_OTHERS = 0.15;

/** What is asked by a sentence that means something as a whole; none where it asks for what it cannot mean. */
export function completed(item: Item, manner: Manner): Completed[] {
  return asked(item.meaning, item, manner).map(({ question, cost }) => ({
    question: inYear(manner.isApart ? apart(question) : question, manner),
    cost: item.cost + cost + (manner.isApart && isOfOneStep(question) ? COST_OF_NO_OTHERS : 0),
  }));
}

function asked(meaning: Meaning, item: Item, manner: Manner): Completed[] {
  switch (meaning.is) {
    case 'claim':
      return claimed(meaning, manner).map((question) => ({ question, cost: manner.isWhether ? 0 : 0.5 }));
    case 'compare': {
      if (meaning.whether && !manner.isWhether) return [];
      const { things, extreme, whether } = meaning;
      return [{ question: { asks: 'compare', things, ...extreme, whether }, cost: 0 }];
    }
    case 'pair':
      return ofPair(meaning, manner);
    case 'set':
      return ofSet(meaning, item, manner);
    case 'things': {
      const set = manner.askers.includes('how many') ? allOf(meaning) : asSet(meaning);
      return set ? ofSet(set, item, manner) : [];
    }
    default:
      return [];
  }
}

/** Two people and no more: the films of both. */
function ofPair({ sets, joined }: PairMeaning, { askers, isWhether }: Manner): Completed[] {
  const arePeople = sets.every(({ kinds }) => kinds.includes('person'));
  if (joined === 'or' || isWhether || askers.includes('who') || !arePeople) return [];
  return (['performer', 'anybody'] as const).map((relation, at) => {
    const of = sets.map(
      ({ query }): Query => ({ op: 'holders', of: query, relation, where: [], apart: false }),
    );
    return { question: which({ op: 'common', of }), cost: 0.2 + 0.1 * at };
  });
}

const DATED: readonly RelationName[] = ['release', 'premiere', 'born', 'died', 'production period'];

/** *In which year was it released*: of a date, its year. */
function inYear(question: Question, { isOfYear }: Manner): Question {
  if (!isOfYear || question.asks !== 'which' || question.unit !== undefined) return question;
  const { query } = question;
  const isDated = query.op === 'facts' && DATED.includes(query.relation);
  return isDated ? { ...question, unit: 'year' } : question;
}
