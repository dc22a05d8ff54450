import { EMBED } from '../limits.ts';
import { escaped, plain } from '../text.ts';

/**
 * A question as the title of its answer, from which turning a page reads it back; undefined where it doesn't fit. It
 * shows as it was typed and mentions no one.
 */
export function titleOfQuestion(question: string): string | undefined {
  const title = escaped(question);
  return title.length <= EMBED.title ? title : undefined;
}

/** A question as the title of an embed; none where it doesn't fit, or nothing of it shows. */
export function titled(question: string): { readonly title?: string } {
  const title = titleOfQuestion(question);
  return title ? { title } : {};
}

/** The question in a title, on one line: as it was typed, but for blanks and what steers text. */
export function questionInTitle(title: string): string {
  return plain(title.replace(/\\([^\p{L}\p{N}\s])/gu, '$1'));
}
