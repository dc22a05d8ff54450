import { ENTITY_KINDS, idOf } from '../../data/reference.ts';
import type { Findable } from '../entries.ts';
import { isAscii, SCRIPTS, scriptOf } from '../script.ts';
import { type Columns, named } from './columns.ts';
import { type FormToStore, formsToStore } from './forms.ts';
import { Texts } from './texts.ts';

/** What is said of a form by yes or no: whether it may be shown, and whether it has nothing but plain Latin letters, digits and signs. */
export const SHOWN = 1;
export const PLAIN = 2;

interface ToStore {
  readonly findable: Findable;
  readonly forms: readonly FormToStore[];
  readonly shortest: number;
}

function toStore(findable: Findable): ToStore {
  const forms: FormToStore[] = [];
  let shortest = Number.POSITIVE_INFINITY;
  for (const written of findable.written) {
    for (const form of formsToStore(written)) {
      forms.push(form);
      shortest = Math.min(shortest, form.folded.length);
    }
  }
  return { findable, forms, shortest };
}

function flagsOf({ text, shown }: FormToStore): number {
  return (shown ? SHOWN : 0) | (isAscii(text) ? PLAIN : 0);
}

/** Most looked-for first; of those alike the one with the shortest title, which is the likelier meant. */
function byImportance(one: ToStore, other: ToStore): number {
  return other.findable.weight - one.findable.weight || one.shortest - other.shortest;
}

/** Where the things of each owner begin in a list of all, and at last where they end. */
function beginsOf(counts: readonly number[]): Uint32Array {
  const begins = new Uint32Array(counts.length + 1);
  for (const [owner, count] of counts.entries()) begins[owner + 1] = (begins[owner] ?? 0) + count;
  return begins;
}

/** Things to find in columns, the most looked-for first, in whatever order they come. */
export function storedEntries(findables: Iterable<Findable>): Columns {
  const entries: ToStore[] = [];
  for (const findable of findables) entries.push(toStore(findable));
  entries.sort(byImportance);
  const forms: FormToStore[] = [];
  const years: number[] = [];
  for (const entry of entries) {
    forms.push(...entry.forms);
    years.push(...entry.findable.years);
  }
  const ids = entries.map(({ findable }) => idOf(findable.reference));
  return {
    ...named('ids', Texts.of(ids).columns()),
    'by-id': inOrderOf(ids),
    kinds: new Uint8Array(entries.map(({ findable }) => ENTITY_KINDS.indexOf(findable.kind))),
    years: new Uint16Array(years),
    'years-begin': beginsOf(entries.map(({ findable }) => findable.years.length)),
    'forms-begin': beginsOf(entries.map((entry) => entry.forms.length)),
    ...named('texts', Texts.of(forms.map(({ text }) => text)).columns()),
    scripts: new Uint8Array(forms.map(({ text }) => SCRIPTS.indexOf(scriptOf(text)))),
    flags: new Uint8Array(forms.map(flagsOf)),
    ...named('folded', Texts.of(forms.map(({ folded }) => folded)).columns()),
  };
}

/** The places of texts in the order of their letters. */
function inOrderOf(texts: readonly string[]): Uint32Array {
  const places = texts.map((_, place) => place);
  return new Uint32Array(places.sort((one, other) => ((texts[one] ?? '') < (texts[other] ?? '') ? -1 : 1)));
}
