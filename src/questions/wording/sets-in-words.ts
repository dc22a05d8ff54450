import type { Catalogue } from '../../data/catalogue.ts';
import type { EntityKind } from '../../data/reference.ts';
import type { Query } from '../query.ts';
import type { RelationName } from '../relations/relation.ts';
import { RELATIONS } from '../relations/relations.ts';
import { amountOf, years } from './amounts-in-words.ts';
import { conditionInWords, conditionsInWords } from './conditions-in-words.ts';
import { endInWords } from './ends-in-words.ts';
import { named } from './names-in-words.ts';
import { RELATION_WORDS } from './relation-words.ts';

const and = new Intl.ListFormat('en', { type: 'conjunction' });
const or = new Intl.ListFormat('en', { type: 'disjunction' });

const PLURALS: Readonly<Record<EntityKind, string>> = {
  film: 'films',
  person: 'people',
  company: 'companies',
  festival: 'festivals',
};

/** The kind of things of which a relation is said first. */
function holderOf(relation: RelationName): EntityKind {
  return RELATIONS[relation].of[0] ?? 'film';
}

/** What a query gives in words: *directors of The Voice (1982)*. */
export function setInWords(query: Query, catalogue: Catalogue): string {
  switch (query.op) {
    case 'entities':
      return named(query.references, catalogue);
    case 'all':
      return PLURALS[query.kind];
    case 'facts': {
      const other = query.apart && query.of.op === 'holders' ? 'other ' : '';
      const what = `${other}${RELATION_WORDS[query.relation].facts} of ${setInWords(query.of, catalogue)}`;
      return `${what}${conditionsInWords(query.where, catalogue)}`;
    }
    case 'holders': {
      const other = query.apart && query.of.op === 'facts' ? 'other ' : '';
      const { holders } = RELATION_WORDS[query.relation];
      return `${other}films ${holders} ${setInWords(query.of, catalogue)}${conditionsInWords(query.where, catalogue)}`;
    }
    case 'valued':
      return `${PLURALS[holderOf(query.relation)]} ${valued(query, catalogue)}`;
    case 'measured':
      return `${setInWords(query.of, catalogue)} of ${amountOf(query.range, query.measure)}`;
    case 'detail':
      return `${query.detail === 'who' ? 'by whom' : query.detail}: ${setInWords(query.of, catalogue)}`;
    case 'except':
      return `${setInWords(query.of, catalogue)}, without ${setInWords(query.those, catalogue)}`;
    case 'common':
      return common(query.of, catalogue);
    case 'either':
      return or.format(query.of.map((each) => setInWords(each, catalogue)));
    case 'extreme':
      return `${endInWords(query)} of ${setInWords(query.of, catalogue)}`;
  }
}

/** Of what kind of things: *festivals with place “Germany”*, whatever else may have a place. */
function ofKind(query: Query, kind: EntityKind | undefined, catalogue: Catalogue): string {
  const isOfKinds = kind && query.op === 'valued';
  return isOfKinds ? `${PLURALS[kind]} ${valued(query, catalogue)}` : setInWords(query, catalogue);
}

function common(queries: readonly Query[], catalogue: Catalogue): string {
  const kind = queries.flatMap((each) => (each.op === 'all' ? [each.kind] : []))[0];
  const [first, ...others] = kind && queries.length > 1 ? queries.filter(({ op }) => op !== 'all') : queries;
  if (!first) return '';
  const filters = others.map((each) => setInWords(each, catalogue).replace(/^films /u, ''));
  return and.format([ofKind(first, kind, catalogue), ...filters]);
}

type Valued = Extract<Query, { op: 'valued' }>;

function valued({ relation, condition }: Valued, catalogue: Catalogue): string {
  const { facts, holders } = RELATION_WORDS[relation];
  const isOfFilms = RELATIONS[relation].of.includes('film');
  if (condition.by === 'years') {
    const when = years(condition.range);
    return isOfFilms && relation === 'year' ? when.replace(/^in /u, 'of ') : `with ${facts} ${when}`;
  }
  const text = 'text' in condition ? `“${condition.text}”` : conditionInWords(condition, catalogue);
  return isOfFilms ? `${holders} ${text}` : `with ${facts} ${text}`;
}
