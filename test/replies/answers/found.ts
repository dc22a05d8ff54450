import type { Found, FoundDetails, FoundValue } from '../../../src/data/found.ts';
import type { Reference } from '../../../src/data/reference.ts';

interface Said {
  readonly details?: FoundDetails;
  readonly of?: Reference;
  readonly sources?: readonly string[];
}

/** A value as it is found. */
export function found(value: FoundValue, { details = {}, of, sources = ['made-up'] }: Said = {}): Found {
  return { value, details, of, sources };
}

/** Something in the records as it is found. */
export function thing(reference: Reference, said?: Said): Found {
  return found({ is: 'entity', reference }, said);
}

/** A text as it is found. */
export function told(text: string, said?: Said): Found {
  return found({ is: 'text', text }, said);
}
