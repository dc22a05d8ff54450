import type { Facts } from '../entities.ts';
import type { WrittenForm } from '../schema/values.ts';

/** What one source says in merged facts, in the facts' order. */
export function saidBy<Value>(facts: Facts<Value>, source: string): Value[] {
  return facts.filter(({ sources }) => sources.includes(source)).map(({ value }) => value);
}

/** A list of a record, which leaves out what its source doesn't say. */
export function unlessEmpty<Value>(values: readonly Value[]): Value[] | undefined {
  return values.length > 0 ? [...values] : undefined;
}

/** The forms that a source writes. Where another source has found all of them misspelt, this one hasn't. */
export function formsSaidBy(forms: Facts<WrittenForm>, source: string): WrittenForm[] {
  const said = saidBy(forms, source);
  if (said.some(({ kind }) => kind !== 'misspelling')) return said;
  return said.map(({ text, language }) => ({ text, ...(language && { language }) }));
}

interface Identified {
  readonly id?: string | undefined;
  readonly sameAs?: string[] | undefined;
}

/** The ids of an entity, as the records that it is told by share them: the first gives its id, the others refer to that. */
export function identityIn(id: string, isFirst: boolean): Identified {
  return isFirst ? { id } : { sameAs: [id] };
}

/** The ids of a record that only keeps an alias of an entity working. */
export function aliasIn(id: string, alias: string): Identified {
  return { id: alias, sameAs: [id] };
}
