import type { Reference } from '../../data/reference.ts';
import type { Query } from '../query.ts';
import { currentReference } from './conditions.ts';
import type { Evaluation } from './evaluation.ts';

const NOWHERE: ReadonlySet<Reference> = new Set();

/** What the innermost query of a chain names; nothing where it starts from values or from everything. */
export function startOf(query: Query, ev: Evaluation): ReadonlySet<Reference> {
  switch (query.op) {
    case 'entities':
      return new Set(query.references.map((reference) => currentReference(reference, ev)));
    case 'facts':
    case 'holders':
    case 'measured':
    case 'detail':
    case 'extreme':
      return startOf(query.of, ev);
    case 'common':
    case 'either':
      return new Set(query.of.flatMap((each) => [...startOf(each, ev)]));
    default:
      return NOWHERE;
  }
}
