import { isDeepStrictEqual } from 'node:util';
import type { Found, FoundDetails } from '../../data/found.ts';
import type { Reference } from '../../data/reference.ts';
import { answerKey } from './keys.ts';

/** One answer, with every fact that it rests on. */
export interface Group {
  readonly first: Found;
  readonly facts: readonly Found[];
  /** Of how many things it is said. */
  readonly things: number;
}

interface GrowingGroup {
  readonly first: Found;
  readonly facts: Found[];
  /** Most answers rest on one fact, and need no set. */
  of?: Set<Reference | undefined>;
}

/** Facts as answers, each once, in the order in which they first come. */
export function grouped(facts: Iterable<Found>, normal: (text: string) => string): Group[] {
  const groups = new Map<string, GrowingGroup>();
  for (const fact of facts) {
    const key = answerKey(fact, normal);
    const known = groups.get(key);
    if (!known) {
      groups.set(key, { first: fact, facts: [fact] });
      continue;
    }
    known.of ??= new Set([known.first.of]);
    known.of.add(fact.of);
    known.facts.push(fact);
  }
  return [...groups.values()].map(({ first, facts, of }) => ({ first, facts, things: of?.size ?? 1 }));
}

/** An answer that rests on more facts, too, of no further thing. */
export function withFacts(group: Group, facts: readonly Found[]): Group {
  return { ...group, facts: [...group.facts, ...facts] };
}

/** What an answer leads to in the catalogue; undefined for a value. */
export function entityIn({ first }: Group): Reference | undefined {
  return first.value.is === 'entity' ? first.value.reference : undefined;
}

type DetailName = keyof FoundDetails;

const DETAIL_NAMES: Readonly<Record<DetailName, true>> = {
  role: true,
  part: true,
  year: true,
  date: true,
  country: true,
  place: true,
  festival: true,
  company: true,
  person: true,
  section: true,
  premiere: true,
  subtitles: true,
  use: true,
  according: true,
  note: true,
};

function namesIn(details: FoundDetails): DetailName[] {
  const isThere = (name: string): name is DetailName => name in DETAIL_NAMES;
  return Object.keys(details)
    .filter(isThere)
    .filter((name) => details[name] !== undefined);
}

function distinct(all: readonly FoundDetails[]): FoundDetails[] {
  return all.filter((one, index) => all.findIndex((other) => isDeepStrictEqual(one, other)) === index);
}

function inCommon(all: readonly FoundDetails[]): FoundDetails {
  const [first = {}, ...others] = all;
  const common: { -readonly [Name in keyof FoundDetails]: FoundDetails[Name] } = {};
  const keep = <Name extends DetailName>(name: Name) => {
    common[name] = first[name];
  };
  for (const name of namesIn(first)) {
    if (others.every((other) => isDeepStrictEqual(other[name], first[name]))) keep(name);
  }
  return common;
}

/** What facts of one thing say beside their value, where they say the same, and each where they don't. */
function detailsOfOne(facts: readonly Found[]): Pick<Found, 'details' | 'each'> {
  const all = distinct(facts.map(({ details }) => details).filter((details) => namesIn(details).length > 0));
  const [details = {}, ...more] = all;
  return more.length === 0 ? { details } : { details: inCommon(all), each: all };
}

/** An answer as it is given. */
export function foundOf({ first, facts }: Group): Found {
  if (facts.length === 1) return first;
  // What only narrowed the answers down is of nothing.
  const told = facts.filter(({ of }) => of !== undefined);
  const of = told[0]?.of;
  const isOfOne = told.every((fact) => fact.of === of);
  const sources = [...new Set(facts.flatMap((fact) => fact.sources))];
  return {
    value: first.value,
    ...(isOfOne ? detailsOfOne(facts) : { details: inCommon(told.map(({ details }) => details)) }),
    ...(isOfOne && of !== undefined && { of }),
    sources,
  };
}
