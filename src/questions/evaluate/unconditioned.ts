import type { Query } from '../query.ts';

/**
 * What the records list in place of what was asked about: the same facts without the conditions. Undefined where none was
 * made, and where that would be everything that has a value.
 */
export function withoutConditions(query: Query): Query | undefined {
  switch (query.op) {
    case 'facts':
    case 'holders':
      return query.where.length > 0 ? { ...query, where: [] } : undefined;
    case 'measured':
      return isOfSomething(query.of) ? query.of : undefined;
    case 'extreme':
    case 'detail':
      return withoutConditions(query.of);
    case 'common': {
      const [first] = query.of;
      return first && isOfSomething(first) ? (withoutConditions(first) ?? first) : undefined;
    }
    default:
      return undefined;
  }
}

/** Whether a query starts from something that was named. */
function isOfSomething(query: Query): boolean {
  switch (query.op) {
    case 'facts':
    case 'holders':
    case 'measured':
    case 'extreme':
    case 'detail':
      return isOfSomething(query.of);
    case 'common':
      return query.of.some(isOfSomething);
    case 'either':
      return query.of.every(isOfSomething);
    default:
      return false;
  }
}
