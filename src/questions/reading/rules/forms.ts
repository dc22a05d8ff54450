import type { Read, RelationMeaning, SetMeaning } from '../meaning.ts';

/** *Original title*: titles and names of a kind. */
export function relationInForm(relation: RelationMeaning, kind: string): Read[] {
  if (!relation.names.some((name) => name === 'title' || name === 'name')) return [];
  const where = [...relation.where, { by: 'form', kind } as const];
  return [{ meaning: { ...relation, where }, cost: 0 }];
}

/** The title or name of something in a form. */
export function setInForm(set: SetMeaning, kind: string): Read[] {
  return set.isNamed ? namedInForm(set, kind) : titlesInForm(set, kind);
}

/** *How is Golos transliterated*. */
function namedInForm(set: SetMeaning, kind: string): Read[] {
  const relation = set.kinds.includes('film') ? 'title' : 'name';
  const where = [{ by: 'form', kind } as const];
  const query = { op: 'facts', of: set.query, relation, where, apart: false } as const;
  return [{ meaning: { is: 'set', kinds: ['value'], query, isNamed: false, via: relation }, cost: 0.05 }];
}

/** *The title of Golos, transliterated*: of its titles, those of that kind. */
function titlesInForm(set: SetMeaning, kind: string): Read[] {
  const { query, via } = set;
  if (query.op !== 'facts' || (via !== 'title' && via !== 'name')) return [];
  const where = [...query.where, { by: 'form', kind } as const];
  return [{ meaning: { ...set, query: { ...query, where } }, cost: 0 }];
}
