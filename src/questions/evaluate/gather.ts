import { type Catalogue, entityAt } from '../../data/catalogue.ts';
import type { Found, FoundValue } from '../../data/found.ts';
import type { EntityKind, Reference } from '../../data/reference.ts';
import type { Query } from '../query.ts';
import { RELATIONS } from '../relations/relations.ts';
import { fittingAll } from './conditions.ts';
import type { Evaluation } from './evaluation.ts';
import { extremeOf, restingOn } from './extreme.ts';
import { entityIn, type Group, grouped } from './groups.ts';
import { valueKey } from './keys.ts';
import { measuresIn } from './measures.ts';
import { gatherCommon } from './narrow.ts';
import { sidesOf } from './sides.ts';
import { startOf } from './starts.ts';
import { factsOf, holdersOf, holdersOfValue, valuedBy } from './steps.ts';

type Step = Extract<Query, { op: 'facts' | 'holders' }>;

function bare(reference: Reference): Found {
  return { value: { is: 'entity', reference }, details: {}, sources: [] };
}

/** Things by their references of today; what is gone is no answer. */
function* named(references: readonly Reference[], catalogue: Catalogue): Generator<Found> {
  const things = references.flatMap((reference) => entityAt(catalogue, reference)?.reference ?? []);
  for (const reference of new Set(things)) yield bare(reference);
}

function* everything(kind: EntityKind, catalogue: Catalogue): Generator<Found> {
  const all = {
    film: () => catalogue.films(),
    person: () => catalogue.people(),
    company: () => catalogue.companies(),
    festival: () => catalogue.festivals(),
  }[kind]();
  for (const { reference } of all) yield bare(reference);
}

/** The facts that a step comes upon; of values, only those backwards. */
function* stepFrom(inner: readonly Group[], step: Step, ev: Evaluation): Generator<Found> {
  const fits = fittingAll(step.where, step.relation, ev);
  const look = step.op === 'facts' ? factsOf : holdersOf;
  const ofValues = step.op === 'holders' && RELATIONS[step.relation].to.includes('value');
  for (const group of inner) {
    const reference = entityIn(group);
    if (reference) yield* look(reference, step.relation, fits, ev);
    else if (ofValues) yield* holdersOfValue(group.first.value, step.relation, fits, ev);
  }
}

function isAmong(references: ReadonlySet<Reference>, value: FoundValue): boolean {
  return value.is === 'entity' && references.has(value.reference);
}

function* without(references: ReadonlySet<Reference>, facts: Iterable<Found>): Generator<Found> {
  for (const fact of facts) if (!isAmong(references, fact.value)) yield fact;
}

function gatherStep(step: Step, ev: Evaluation): Group[] {
  const facts = stepFrom(gather(step.of, ev), step, ev);
  const leavesOut = step.apart || ev.leaveOutStart;
  return grouped(leavesOut ? without(startOf(step.of, ev), facts) : facts, ev.normal);
}

function gatherMeasured(query: Extract<Query, { op: 'measured' }>, ev: Evaluation): Group[] {
  return gather(query.of, ev).flatMap((group) => {
    const fact = measuresIn(group, query.measure, query.range, ev);
    return fact ? [restingOn(group, fact)] : [];
  });
}

function gatherExtreme(query: Extract<Query, { op: 'extreme' }>, ev: Evaluation): Group[] {
  const { groups, base } = extremeOf(gather(query.of, ev), query.measure, query.end, ev);
  ev.bases.push(base);
  return groups;
}

function gatherExcept({ of, those }: Extract<Query, { op: 'except' }>, ev: Evaluation): Group[] {
  const left = new Set(gather(those, ev).map(({ first }) => valueKey(first.value, ev.normal)));
  return gather(of, ev).filter(({ first }) => !left.has(valueKey(first.value, ev.normal)));
}

/** The answers to a query, each once, in the order in which they come up. */
export function gather(query: Query, ev: Evaluation): Group[] {
  switch (query.op) {
    case 'entities':
      return grouped(named(query.references, ev.catalogue), ev.normal);
    case 'all':
      return grouped(everything(query.kind, ev.catalogue), ev.normal);
    case 'facts':
    case 'holders':
      return gatherStep(query, ev);
    case 'valued':
      return grouped(valuedBy(query.relation, query.condition, ev), ev.normal);
    case 'measured':
      return gatherMeasured(query, ev);
    case 'detail':
      return grouped(
        sidesOf(
          gather(query.of, ev).flatMap(({ facts }) => facts),
          query.detail,
        ),
        ev.normal,
      );
    case 'except':
      return gatherExcept(query, ev);
    case 'common':
      return gatherCommon(query.of, ev, gather);
    case 'either':
      return grouped(
        query.of.flatMap((each) => gather(each, ev).flatMap(({ facts }) => facts)),
        ev.normal,
      );
    case 'extreme':
      return gatherExtreme(query, ev);
  }
}
