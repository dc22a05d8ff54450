import type { Query } from '../../query.ts';
import type { Item } from '../item.ts';
import type { Read, SetMeaning, ValueCandidate, ValueMeaning } from '../meaning.ts';
import { filmsOf, narrowed } from '../queries.ts';
import { leadsTo } from './families.ts';
import { costOf, costOfBeingNamed } from './value-costs.ts';
import { bySide } from './value-sides.ts';

/** Facts by their own year or place. A company’s side is where it is, of which a country that films are from says little. */
function factsOfSide(set: SetMeaning, sided: Query | undefined): Read[] {
  const cost = set.via && leadsTo(set.via, ['company']) ? 0.12 : 0.03;
  return sided ? [{ meaning: { ...set, query: sided }, cost }] : [];
}

/** Titles and names in a language. */
function formsOfLanguage(set: SetMeaning, candidate: ValueCandidate): Read[] {
  const { via, query } = set;
  const language = 'language' in candidate ? candidate.language : undefined;
  if ((via !== 'title' && via !== 'name') || language === undefined || query.op !== 'facts') return [];
  const where = [...query.where, { by: 'form', language } as const];
  return [{ meaning: { ...set, query: { ...query, where } }, cost: 0 }];
}

/** Films by what they are. */
function filmsOfValue(set: SetMeaning, candidate: ValueCandidate, value: ValueMeaning, item: Item): Read[] {
  if (!set.kinds.includes('film') || set.isNamed) return [];
  const query = narrowed(set.query, [filmsOf(candidate)]);
  const cost = 0.05 + costOfBeingNamed(candidate, value) + costOf(candidate, item);
  return [{ meaning: { ...set, query }, cost }];
}

/** Those who did something in some years, where that is no side of what they did. */
function peopleOfYears(set: SetMeaning, { condition }: ValueCandidate): Read[] {
  const { kinds, query } = set;
  if (!kinds.includes('person') || condition?.by !== 'years' || query.op !== 'facts') return [];
  return [{ meaning: { ...set, query: { ...query, where: [...query.where, condition] } }, cost: 0.1 }];
}

/** A set narrowed by a value: its facts by their own year or place, films by what they are. */
export function setOfValue(set: SetMeaning, value: ValueMeaning, valueItem: Item): Read[] {
  return value.candidates.flatMap((candidate) => {
    const sided = bySide(set.query, candidate);
    return [
      ...factsOfSide(set, sided),
      ...formsOfLanguage(set, candidate),
      ...filmsOfValue(set, candidate, value, valueItem),
      ...(sided ? [] : peopleOfYears(set, candidate)),
    ];
  });
}
