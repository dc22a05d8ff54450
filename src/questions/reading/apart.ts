import type { Query, Question } from '../query.ts';

/** Every step of a chain, never back to where it came from. */
export function apart(question: Question): Question {
  return 'query' in question ? { ...question, query: apartIn(question.query) } : question;
}

/** Whether a question is of no more than a fact of something named, as of Ponyo its director: there are no others to tell apart. */
export function isOfOneStep(question: Question): boolean {
  return 'query' in question && question.query.op === 'facts' && question.query.of.op === 'entities';
}

function apartIn(query: Query): Query {
  switch (query.op) {
    case 'facts':
    case 'holders':
      return { ...query, of: apartIn(query.of), apart: true };
    case 'measured':
    case 'extreme':
    case 'except':
    case 'detail':
      return { ...query, of: apartIn(query.of) };
    case 'common':
    case 'either':
      return { ...query, of: query.of.map(apartIn) };
    default:
      return query;
  }
}
