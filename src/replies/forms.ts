import type { Facts, Sourced } from '../data/entities.ts';
import { shownForms } from '../data/names.ts';
import type { WrittenForm } from '../data/schema/values.ts';
import type { Setting } from './card.ts';
import { formInWords } from './form-in-words.ts';
import { EMBED } from './limits.ts';
import type { SourceMarks } from './sources.ts';
import { escaped } from './text.ts';

/** As many other forms are read at once; the others stand further down. */
const SHOWN = 4;

/** The forms of a title or name besides the heading: the first few, and those for which a lead has no room. */
export interface OtherForms {
  readonly first: readonly string[];
  readonly more: readonly string[];
}

/** What heads a card, and which of the forms is in it; `said` are the words that then stand for that form. */
export interface Heading {
  readonly text: string;
  readonly form: string;
  readonly said: string;
}

/** Whether a heading shows all of a text; a longer one is cut. */
export function fitsHeading(text: string): boolean {
  return escaped(text).length <= EMBED.title;
}

interface FormSetting extends Setting {
  readonly marks: SourceMarks;
}

function formLine({ value, sources }: Sourced<WrittenForm>, heading: Heading, setting: FormSetting): string {
  const { words, marks } = setting;
  const about = formInWords(value, words);
  const known = `${about ? ` · ${about}` : ''}${marks.of(sources)}`;
  if (value.text === heading.form && fitsHeading(heading.text)) return known && `${heading.said}${known}`;
  const text = escaped(value.text);
  return `${value.kind === 'original' ? `**${text}**` : text}${known}`;
}

/** Originals first; the heading's own form, of which the words are said already, last. */
function rank({ kind, text }: WrittenForm, { form }: Heading): number {
  if (kind === 'original') return 0;
  return text === form ? 2 : 1;
}

/**
 * A line for each recorded form with its kind and language, the original in bold. The heading's own form is named
 * only where there is something to say of it, and then not repeated.
 */
export function otherForms(forms: Facts<WrittenForm>, heading: Heading, setting: FormSetting): OtherForms {
  const lines = shownForms(forms)
    .toSorted((one, other) => rank(one.value, heading) - rank(other.value, heading))
    .map((form) => formLine(form, heading, setting))
    .filter((line) => line !== '');
  // One more takes no more room than the line that counts it.
  const most = lines.length > SHOWN + 1 ? SHOWN : lines.length;
  return { first: lines.slice(0, most), more: lines.slice(most) };
}
