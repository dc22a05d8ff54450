import type { Reference } from '../data/reference.ts';
import { exactKey, exactKeyOf } from './exact-key.ts';
import type { IndexOfForms } from './index-of-forms.ts';
import type { IndexLayer, IndexName } from './indexes.ts';
import { inTurn } from './resolve.ts';
import { LONGEST_TYPED } from './typed-text.ts';

/** What is called so. */
export interface Named {
  readonly reference: Reference;
  /** Whether one of its titles or names is the text letter by letter but for case: *Them!* is not *Them*. */
  readonly literally: boolean;
}

const NOTHING: readonly Named[] = [];

/** Everything that is called so in indexes of layers, the upper ones first; in each the most looked-for first. */
export function namedIn(
  layers: readonly IndexLayer[],
  text: string,
  within: readonly IndexName[],
): readonly Named[] {
  if (text.length > LONGEST_TYPED) return NOTHING;
  const key = exactKeyOf(text);
  let found: Map<Reference, boolean> | undefined;
  for (const name of within) {
    for (const { indexes, replaced } of layers) {
      const index = indexes[name]();
      for (const place of index.equalBy(key)) {
        const reference = index.table.reference(place);
        const now = replaced.get(reference) ?? reference;
        found ??= new Map();
        found.set(now, found.get(now) || isLiterally(text, place, index));
      }
    }
  }
  return found ? Array.from(found, ([reference, literally]) => ({ reference, literally })) : NOTHING;
}

/** What has a form that ends so in indexes of layers, at most `most`: the most looked-for of each, then the second of each. */
export function endingIn(
  layers: readonly IndexLayer[],
  text: string,
  within: readonly IndexName[],
  most: number,
): readonly Reference[] {
  if (text.length > LONGEST_TYPED) return [];
  const end = exactKey(text);
  const lists: Reference[][] = [];
  for (const name of within) {
    for (const { indexes, replaced } of layers) {
      const index = indexes[name]();
      const references = index.endingWith(end, most).map((place) => index.table.reference(place));
      if (references.length > 0)
        lists.push(references.map((reference) => replaced.get(reference) ?? reference));
    }
  }
  return lists.length === 0 ? [] : [...new Set(inTurn(lists))].slice(0, most);
}

/** Whether a form begins so in one of the indexes of layers. */
export function beginsAFormIn(
  layers: readonly IndexLayer[],
  text: string,
  within: readonly IndexName[],
): boolean {
  if (text.length > LONGEST_TYPED) return false;
  const key = exactKeyOf(text);
  for (const name of within)
    for (const { indexes } of layers) if (indexes[name]().hasFormBeginningBy(key)) return true;
  return false;
}

function isLiterally(text: string, place: number, { table }: IndexOfForms): boolean {
  const wanted = literal(text);
  return table.formsOf(place).some((form) => literal(table.text(form)) === wanted);
}

function literal(text: string): string {
  return text.trim().normalize('NFC').toLowerCase();
}
