import { expect } from 'vitest';
import type { Response } from '../../src/commands/response.ts';
import { markdownOf } from './asking.ts';

/** A sign that markdown takes for itself: https://support.discord.com/hc/en-us/articles/210298617 */
const ESCAPED_SIGN = /\\[^A-Za-z0-9\s]/g;
/** What would be a link, a mention, an emoji, hidden, struck out, or code. */
const MARKUP = /[_~`|[\]<>\\]|https?:|@everyone|@here/gi;
/** What would be a heading, a list or a quote of what follows it on its line. */
const LINE_START = /^(?:#{1,3}|-#|[-+*]|\d+\.)(?=[^\S\n])/gm;

/** A question that can be asked, on a line of its own, in the code that a reply makes of it. */
const CODE_LINE = /^`[^`\n]+`$/gm;

/** Holds a card to have no markup but the bold and the italics that it makes itself. */
export function expectNoForeignMarkup(response: Response): void {
  expectNoMarkupIn(markdownOf(response));
}

/** Holds an answer to a question to the same, but for lines of code, which are questions that can be asked. */
export function expectNoMarkupButCode(response: Response): void {
  expectNoMarkupIn(markdownOf(response).replace(CODE_LINE, 'x'));
}

function expectNoMarkupIn(markdown: string): void {
  const text = markdown.replace(ESCAPED_SIGN, 'x');
  expect([...text.matchAll(MARKUP), ...text.matchAll(LINE_START)].map(([sign]) => sign)).toEqual([]);
}
