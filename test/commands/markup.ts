import { expect } from 'vitest';
import type { Response } from '../../src/commands/response.ts';
import { markdownOf } from './asking.ts';

/** A sign that markdown takes for itself: https://support.discord.com/hc/en-us/articles/210298617 */
const ESCAPED_SIGN = /\\[^A-Za-z0-9\s]/g;
/** What would be a link, a mention, an emoji, hidden, struck out, or code. */
const MARKUP = /[_~`|[\]<>\\]|https?:|@everyone|@here/gi;
/** What would be a heading, a list or a quote. */
const LINE_START = /^(?:#{1,3}|-#|[-+*]|\d+\.)(?=\s)/gm;

/** Holds a card to have no markup but the bold and the italics that it makes itself. */
export function expectNoForeignMarkup(response: Response): void {
  const text = markdownOf(response).replace(ESCAPED_SIGN, 'x');
  expect([...text.matchAll(MARKUP), ...text.matchAll(LINE_START)].map(([sign]) => sign)).toEqual([]);
}
