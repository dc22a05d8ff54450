import type { Facts } from '../data/entities.ts';
import type { Reference } from '../data/reference.ts';
import type { Place } from '../data/schema/values.ts';
import type { Setting } from './card.ts';
import { labelOf } from './labels.ts';
import { type Opening, type Section, section } from './sections.ts';
import type { SourceMarks } from './sources.ts';
import { escaped } from './text.ts';

/** All values of a fact on one line, each with its sources. */
export function factSection<Value>(
  heading: string,
  facts: Facts<Value>,
  marks: SourceMarks,
  inWords: (value: Value) => string,
): Section[] {
  const values = marks.each(facts, (value) => escaped(inWords(value)));
  return section(heading, values.length > 0 ? [values.join(' · ')] : [], true);
}

/** What a select needs to open something. */
export function opening({ catalogue, words }: Setting, reference: Reference): Opening {
  return { reference, label: labelOf(catalogue, reference, words) };
}

/** A place in one line, from the most particular to the country. */
export function placeInWords({ venue, name, alsoNamed = [], country }: Place): string {
  const [first, ...others] = [...(name ? [name] : []), ...alsoNamed];
  const named = others.length > 0 ? `${first} (${others.join(', ')})` : first;
  return [venue, named, country].filter(Boolean).join(', ');
}
