import { createHash } from 'node:crypto';
import { normalFormOf } from '../exact-key.ts';

/** So long an id leaves room for others in a custom_id. */
const LONGEST_ID = 40;
const DIGITS_OF_HASH = 8;

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, DIGITS_OF_HASH);
}

/**
 * The id of a value that films have, made of its normal form, so that two spellings are one value: `soviet-union`. At
 * most 40 lower-case letters, digits and hyphens; what is longer, or has neither letter nor digit, ends in a hash.
 */
export function valueId(text: string): string {
  const folded = normalFormOf(text);
  if (folded === '') return `sign-${hashOf(text.trim())}`;
  const whole = folded.replaceAll(' ', '-');
  if (whole.length <= LONGEST_ID) return whole;
  return `${whole.slice(0, LONGEST_ID - DIGITS_OF_HASH - 1)}-${hashOf(folded)}`;
}
