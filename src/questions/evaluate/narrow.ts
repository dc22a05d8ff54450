import { entityAt } from '../../data/catalogue.ts';
import type { Found } from '../../data/found.ts';
import { kindOf } from '../../data/reference.ts';
import type { Query } from '../query.ts';
import { fitting } from './conditions.ts';
import type { Evaluation } from './evaluation.ts';
import { restingOn } from './extreme.ts';
import { entityIn, type Group, withFacts } from './groups.ts';
import { valueKey } from './keys.ts';
import { measuresIn } from './measures.ts';
import { valuedIn } from './steps.ts';

type Gather = (query: Query, ev: Evaluation) => Group[];

/** How much there is to look at, roughly: what is named, what that leads to, the films of a value, everything. */
function effort(query: Query): number {
  switch (query.op) {
    case 'entities':
      return 0;
    case 'facts':
    case 'holders':
      return effort(query.of) + 1;
    case 'valued':
      return 100;
    case 'all':
      return 1000;
    case 'measured':
    case 'detail':
    case 'except':
    case 'extreme':
      return effort(query.of);
    case 'common':
      return Math.min(...query.of.map(effort));
    case 'either':
      return Math.max(...query.of.map(effort));
  }
}

function intersected(groups: readonly Group[], others: readonly Group[], ev: Evaluation): Group[] {
  const facts = new Map<string, Found[]>();
  for (const other of others) {
    const key = valueKey(other.first.value, ev.normal);
    facts.set(key, [...(facts.get(key) ?? []), ...other.facts]);
  }
  return groups.flatMap((group) => {
    const more = facts.get(valueKey(group.first.value, ev.normal));
    return more ? [withFacts(group, more)] : [];
  });
}

function valued(groups: readonly Group[], query: Extract<Query, { op: 'valued' }>, ev: Evaluation): Group[] {
  const fits = fitting(query.condition, query.relation, ev);
  return groups.flatMap((group) => {
    const reference = entityIn(group);
    const thing = reference && entityAt(ev.catalogue, reference);
    const facts = thing ? [...valuedIn(thing, query.relation, fits, ev)] : [];
    return facts.length > 0 ? [withFacts(group, facts)] : [];
  });
}

/** Those of some answers that a query has, too, without looking at all that it has where that can be helped. */
function narrowed(groups: readonly Group[], query: Query, ev: Evaluation, gather: Gather): readonly Group[] {
  switch (query.op) {
    case 'all':
      return groups.filter((group) => {
        const reference = entityIn(group);
        return reference !== undefined && kindOf(reference) === query.kind;
      });
    case 'valued':
      return valued(groups, query, ev);
    case 'measured':
      return narrowed(groups, query.of, ev, gather).flatMap((group) => {
        const fact = measuresIn(group, query.measure, query.range, ev);
        return fact ? [restingOn(group, fact)] : [];
      });
    case 'common':
      // Of no sets nothing is in all, whether they are gathered or narrow others.
      return query.of.length === 0
        ? []
        : query.of.reduce((left, each) => narrowed(left, each, ev, gather), groups);
    default:
      return intersected(groups, gather(query, ev), ev);
  }
}

/** What is in all of several sets, found from the smallest. */
export function gatherCommon(queries: readonly Query[], ev: Evaluation, gather: Gather): Group[] {
  const [smallest, ...others] = [...queries].sort((a, b) => effort(a) - effort(b));
  if (!smallest) return [];
  return [
    ...others.reduce(
      (left, each) => narrowed(left, each, ev, gather),
      gather(smallest, ev) as readonly Group[],
    ),
  ];
}
