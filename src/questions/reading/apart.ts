import type { Query, Question } from '../query.ts';

/** Every step of a chain, never back to where it came from. */
export function apart(question: Question): Question {
  return 'query' in question ? { ...question, query: apartIn(question.query) } : question;
}

/** Whether some step of a question may come back to where it started: those by *the director of Ponyo*, but not its director. */
export function mayComeBack(question: Question): boolean {
  return !('query' in question) || isOfSteps(question.query);
}

function isOfSteps(query: Query): boolean {
  switch (query.op) {
    case 'facts':
    case 'holders':
      return query.of.op !== 'entities' && query.of.op !== 'all' && query.of.op !== 'valued';
    case 'measured':
    case 'extreme':
    case 'detail':
      return isOfSteps(query.of);
    case 'except':
      return true;
    case 'common':
    case 'either':
      return query.of.some(isOfSteps);
    default:
      return false;
  }
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
