import { normalForm } from '../data/normal-form.ts';
import { withoutHyphens } from './stored/forms.ts';

/** Most spans of a sentence are so already, and it is seen at a tenth of the price of making it so. */
const NORMAL = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

/** A text in all that it is equal by. */
export interface ExactKey {
  /** Its normal form or, for a text all of signs, as *$* or *???*, those signs. */
  readonly whole: string;
  /** The same with the words run together that hyphens part; where there are none, nothing else. */
  readonly joined: string;
}

/** The normal form of a text that mostly is in it. */
export function normalFormOf(text: string): string {
  return NORMAL.test(text) ? text : normalForm(text);
}

/** The one form in which a text is equal to another: its normal form or, for one all of signs, those signs. */
export function exactKey(text: string): string {
  return normalFormOf(text) || text.trim();
}

/** All that a text is equal by. */
export function exactKeyOf(text: string): ExactKey {
  if (NORMAL.test(text)) return { whole: text, joined: text };
  const whole = exactKey(text);
  const joined = withoutHyphens(text);
  return { whole, joined: joined === text ? whole : exactKey(joined) };
}
