import { type EntityKind, refer } from '../../src/data/reference.ts';
import type { Findable, Written } from '../../src/search/entries.ts';
import { IndexOfForms } from '../../src/search/index-of-forms.ts';
import { learnWords } from '../../src/search/learn-words.ts';

interface Details {
  readonly kind?: EntityKind;
  readonly years?: readonly number[];
  readonly weight?: number;
}

function written(text: string | Written): Written {
  return typeof text === 'string' ? { text, shown: true } : text;
}

/** Something to find by its id, with one or several titles or names. */
export function toFind(
  id: string,
  texts: string | readonly (string | Written)[],
  { kind = 'film', years = [], weight = 0 }: Details = {},
): Findable {
  const all = typeof texts === 'string' ? [texts] : texts;
  return { reference: refer(kind, id), kind, written: all.map(written), years, weight };
}

/** An index over titles, each a film of its own, the first the most looked for, that knows all its words. */
export function indexOfTitles(titles: readonly string[]): IndexOfForms {
  const weighed = titles.map((title, place) => toFind(`f${place}`, title, { weight: titles.length - place }));
  const index = IndexOfForms.of(weighed);
  void learnWords([() => index]);
  return index;
}
