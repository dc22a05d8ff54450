import type { Query } from '../../query.ts';
import type { RelationName } from '../../relations/relation.ts';
import { follows, type Item } from '../item.ts';
import type { Read, RelationMeaning, SetMeaning } from '../meaning.ts';
import { type Application, factsOf, holdersIn } from './application.ts';
import { ofCompanies } from './companies.ts';
import { areAkin, isOf, leadsTo, mayBeSaidAs, targetsOf } from './families.ts';
import { besideWith, fellows, nounOfPeople, overFilms } from './people.ts';
import { inCapacity, isSaidTwice, saidAgain } from './said-again.ts';
import { called, givenBy, ofOtherSide, wonAt, yearsOfFacts, yearsOfShowings } from './sides.ts';

/** Those who share something with a set: films with the same director. */
function sharing({ relation, name, set }: Application): Read[] {
  if (!isOf(name, set.kinds)) return [];
  return [{ meaning: holdersIn(factsOf(set, relation, name), relation, name), cost: 0 }];
}

/** What stands between a noun and whose it is. */
const OF = new Set(['of', 'for', 'in', 'on', 'at', 'from', 'to', 'by', 'behind', 'with']);

/** *The director of The Voice*, *The Voice’s director*; less likely *The Voice director*, hardly *The Voice is the director*. */
function costOfFacts({ relation, isBehind, setItem, relationItem }: Application): number {
  if (!relation.isNoun || setItem.isOwner) return 0;
  if (isBehind) return setItem.before.some((word) => OF.has(word)) ? 0 : 0.1;
  return relationItem.before.length === 0 ? 0.05 : 0.15;
}

/** *What role did she play*: of the parts in somebody's films, those that are theirs. */
function theirOwn(relation: RelationMeaning, name: RelationName, { query }: SetMeaning): RelationMeaning {
  if (name !== 'part' || query.op !== 'holders' || query.of.op !== 'entities') return relation;
  return { ...relation, where: [...relation.where, { by: 'entity', references: query.of.references }] };
}

/** *Which company is from Japan*: the company is, hardly the films that it made. */
function costOfOrigin({ relation, name, set }: Application): number {
  return relation.isNoun && set.via === 'country' && targetsOf(name).includes('company') ? 0.6 : 0;
}

/** *The director of Solaris also directed*: what else, rather than the same once more. */
function isDoneAlso({ relation, set, name, isBehind, relationItem }: Application): boolean {
  return !isBehind && !relation.isNoun && leadsTo(name, set.kinds) && follows(relationItem, 'also');
}

/** *The titles that Averbakh directed* are those films; *their original titles* are titles. */
function areTitlesOfFilms({ relation, name, set }: Application): boolean {
  const isPlain = relation.where.length === 0 && relation.extremes.length === 0;
  return name === 'title' && relation.isNoun && isPlain && !set.isNamed && set.kinds.includes('film');
}

/** Forwards, from a film to its director; what says the same again adds nothing. */
function forwards(application: Application): Read[] {
  const { relation, name, set } = application;
  const again: Read[] =
    isSaidTwice(application) && !isDoneAlso(application)
      ? [{ meaning: saidAgain(set, relation, name), cost: 0.01 }]
      : [];
  const isOfYear = set.query.op === 'valued' && set.query.relation === 'year';
  if (isOfYear && (name === 'year' || name === 'release')) return again;
  if (!isOf(name, set.kinds) || relation.isBackwards || (relation.isWork && again.length > 0)) return again;
  if (areTitlesOfFilms(application)) return [{ meaning: set, cost: costOfFacts(application) }];
  const facts = factsOf(set, theirOwn(relation, name, set), name);
  return [{ meaning: facts, cost: costOfFacts(application) + costOfOrigin(application) }, ...again];
}

/** *Who directed Bette Davis*, *who was Bette Davis directed by*: the films that she plays in. */
function whoMade({ relation, name, set, isBehind, relationItem }: Application): Read[] {
  const isDone = isBehind || follows(relationItem, 'been', 'was', 'being');
  if (name !== 'director' || !isDone || !set.isNamed || !set.kinds.includes('person')) return [];
  const films = holdersIn(set, { ...relation, where: [], extremes: [] }, 'performer');
  return [{ meaning: factsOf(films, relation, name), cost: 0.25 }];
}

/** Backwards, from a director to the films. */
function backwards(application: Application): Read[] {
  const { relation, name, set } = application;
  if (!leadsTo(name, set.kinds)) return [];
  if (relation.isNoun && !relation.isBackwards) return nounOfPeople(application);
  const cost = set.isNamed || !set.via ? 0 : 0.02;
  const beside = besideWith(application);
  // *Acted with Filatov* hardly means his films.
  const more = beside.length > 0 ? 0.3 : 0;
  const films: Read = { meaning: holdersIn(set, relation, name), cost: cost + more };
  return [films, ...beside, ...whoMade(application)];
}

/** Rules that say all that there is to say where they fit, in this order. */
const WHOLE: readonly ((application: Application) => Read[])[] = [
  ofCompanies,
  ofOtherSide,
  inCapacity,
  yearsOfShowings,
  yearsOfFacts,
];

function applyOne(application: Application): Read[] {
  const { relation, name, set } = application;
  for (const rule of WHOLE) {
    const reads = rule(application);
    if (reads.length > 0) return reads;
  }
  if (relation.isOverFilms && !isOf(name, set.kinds) && !leadsTo(name, set.kinds)) {
    return overFilms(application);
  }
  if (relation.isShared) return sharing(application);
  if (relation.isFellow) return fellows(application);
  const reads = readsOf(application);
  // *Honoured with a prize*: a word more for what is said already.
  const { via } = set;
  const isAgain = reads.length === 0 && !set.isNamed && via && areAkin(via, name) && mayBeSaidAs(via, name);
  return isAgain ? [{ meaning: set, cost: 0.05 }] : reads;
}

function readsOf(application: Application): Read[] {
  const reads = [
    ...called(application),
    ...givenBy(application),
    ...wonAt(application),
    ...forwards(application),
  ];
  return isSaidTwice(application) && application.set.kinds.includes('value')
    ? reads
    : [...reads, ...backwards(application)];
}

/** Several relations at once: *wrote and directed* means both, *the writer and director* either. */
function joined(each: readonly SetMeaning[], { isNoun, isEither }: RelationMeaning): Read[] {
  const [first] = each;
  if (!first) return [];
  const of = each.map(({ query }) => query);
  const query: Query =
    isEither || (isNoun && first.kinds.includes('person')) ? { op: 'either', of } : { op: 'common', of };
  return [{ meaning: { ...first, query, via: undefined }, cost: 0.05 }];
}

/** *Kitano as director and actor*: the films in which somebody was that, or both. */
function inCapacities(
  relation: RelationMeaning,
  relationItem: Item,
  set: SetMeaning,
  isBehind: boolean,
): Read[] {
  const isOfSeveral = relation.names.length > 1 && follows(relationItem, 'is', 'was', 'both');
  const isAs = relation.isNoun && !relation.isEither && (isOfSeveral || follows(relationItem, 'as'));
  if (isBehind || !isAs || !set.kinds.includes('person') || !set.isNamed) return [];
  const each = relation.names.map((name) => holdersIn(set, { ...relation, isNoun: false }, name));
  const [only] = each;
  return only && each.length === 1
    ? [{ meaning: only, cost: 0.05 }]
    : joined(each, { ...relation, isNoun: false });
}

/** *Directed and acted in*: what *and* joins belongs together, rather than to what came before. */
const COST_OF_PARTING = 0.3;

/** What a relation and a set beside it mean together. */
export function apply(
  relationItem: Item,
  relation: RelationMeaning,
  setItem: Item,
  set: SetMeaning,
  isBehind: boolean,
): Read[] {
  const isParted = isBehind
    ? !set.isNamed && follows(setItem, 'and', 'but', 'or')
    : follows(relationItem, 'and', 'but', 'or');
  // *By Ana* is said of what comes before it, not of what comes behind.
  const isTaken =
    !isBehind && set.isNamed && !relation.isNoun && follows(setItem, 'by', 'with', 'of', 'from', 'about');
  const parted = isParted || isTaken ? COST_OF_PARTING : 0;
  const asThat = inCapacities(relation, relationItem, set, isBehind);
  if (asThat.length > 0) return asThat;
  const each = relation.names.map((name) =>
    applyOne({ relation, name, set, isBehind, setItem, relationItem }),
  );
  const [only = []] = each;
  if (each.length === 1) return only.map((read) => ({ ...read, cost: read.cost + parted }));
  const sets = each.flatMap(([first]) => (first?.meaning.is === 'set' ? [first.meaning] : []));
  return sets.length === each.length ? joined(sets, relation) : [];
}
