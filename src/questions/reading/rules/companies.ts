import type { RelationName } from '../../relations/relation.ts';
import type { Read } from '../meaning.ts';
import { type Application, factsOf, holdersIn } from './application.ts';
import { targetsOf } from './families.ts';

/** What a word for people's work means of companies. */
const OF_COMPANIES: Readonly<Partial<Record<RelationName, RelationName>>> = {
  anybody: 'any company',
  maker: 'studio',
  producer: 'studio',
  'any producer': 'studio',
};

/** *Films that Lenfilm was involved in*. */
function madeBy({ relation, name, set }: Application): Read[] {
  const asCompany = OF_COMPANIES[name];
  if (!asCompany || relation.isNoun || !set.kinds.includes('company')) return [];
  return [{ meaning: holdersIn(set, relation, asCompany), cost: 0.02 }];
}

/** *Which company made it*, *which countries produced it*: a noun that says who was meant by a word for people's work. */
function whichMade({ relation, name, set }: Application): Read[] {
  const { query, via } = set;
  const theirs = via && OF_COMPANIES[via];
  const isSuch = targetsOf(name).includes('company') || name === 'country';
  if (!relation.isNoun || !theirs || !isSuch || query.op !== 'facts') return [];
  const exactly = name === 'any company' ? theirs : name;
  const where = [...query.where, ...relation.where];
  const meaning = factsOf(set, relation, exactly);
  return [{ meaning: { ...meaning, query: { ...query, relation: exactly, where } }, cost: 0 }];
}

/** What companies did, said with the words for people's work. */
export function ofCompanies(application: Application): Read[] {
  return [...madeBy(application), ...whichMade(application)];
}
