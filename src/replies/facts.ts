import type { Facts } from '../data/entities.ts';
import type { Reference } from '../data/reference.ts';
import type { Money, Place } from '../data/schema/values.ts';
import type { Setting } from './card.ts';
import { labelOf } from './labels.ts';
import { type Opening, type Section, section } from './sections.ts';
import type { SourceMarks } from './sources.ts';
import { escaped } from './text.ts';
import type { Wording } from './wording/wording.ts';

/** So many values stand one below the other in a column; more would make a tower of it. */
const MOST_BELOW_EACH_OTHER = 5;

/** All values of a fact on one line, each with its sources, so that those which disagree can be compared. */
export function factLine<Value>(
  facts: Facts<Value>,
  marks: SourceMarks,
  inWords: (value: Value) => string,
): string {
  return marks.each(facts, (value) => escaped(inWords(value))).join(' · ');
}

/** A fact that has one value, or as many as there are sources that disagree; in a column. */
export function factSection<Value>(
  heading: string,
  facts: Facts<Value>,
  marks: SourceMarks,
  inWords: (value: Value) => string,
): Section[] {
  return section(heading, [factLine(facts, marks, inWords)], true);
}

/** A fact that may have several values, as countries: in a column, one a line unless there are many. */
export function listSection<Value>(
  heading: string,
  facts: Facts<Value>,
  marks: SourceMarks,
  inWords: (value: Value) => string,
): Section[] {
  if (facts.length > MOST_BELOW_EACH_OTHER) return factSection(heading, facts, marks, inWords);
  return section(
    heading,
    marks.each(facts, (value) => escaped(inWords(value))),
    true,
  );
}

/** What a select needs to open something; of hundreds on a card it words only those of the part that is shown. */
export function opening({ catalogue, words }: Setting, reference: Reference): Opening {
  return {
    reference,
    get label() {
      return labelOf(catalogue, reference, words);
    },
  };
}

/** A place in one line, from the most particular to the country. */
export function placeInWords({ venue, name, alsoNamed = [], country }: Place): string {
  const [first, ...others] = [...(name ? [name] : []), ...alsoNamed];
  const named = others.length > 0 ? `${first} (${others.join(', ')})` : first;
  return [venue, named, country].filter(Boolean).join(', ');
}

/** An amount with its currency, and whether it is an estimate. */
export function moneyInWords({ amount, currency, estimated }: Money, words: Wording): string {
  const money = words.money(amount, currency);
  return estimated ? words.estimated(money) : money;
}
