import type { Reference } from '../../../data/reference.ts';
import type { Query } from '../../query.ts';
import type { RelationName } from '../../relations/relation.ts';
import { follows, type Item } from '../item.ts';
import { ordered, type Read, type RelationMeaning, type SetMeaning } from '../meaning.ts';
import { areAkin, isOf, leadsTo, narrowerOf, targetsOf } from './families.ts';

/** The facts of a set by a relation. */
export function factsOf(set: SetMeaning, relation: RelationMeaning, name: RelationName): SetMeaning {
  const facts: Query = {
    op: 'facts',
    of: set.query,
    relation: name,
    where: relation.where,
    apart: relation.isFellow || relation.isShared,
  };
  return {
    is: 'set',
    kinds: targetsOf(name),
    query: ordered(facts, relation.extremes),
    isNamed: false,
    via: name,
  };
}

/** Those of which a relation leads to a set. */
export function holdersIn(set: SetMeaning, relation: RelationMeaning, name: RelationName): SetMeaning {
  const holders: Query = {
    op: 'holders',
    of: set.query,
    relation: name,
    where: relation.where,
    apart: relation.isFellow || relation.isShared,
  };
  return {
    is: 'set',
    kinds: ['film'],
    query: ordered(holders, relation.extremes),
    isNamed: false,
    via: name,
  };
}

/** The relation that a maker's films go by where none is said: what is said of them, else that they made them. */
export function viaOf(set: SetMeaning): RelationName {
  if (set.via && set.via !== 'topic' && leadsTo(set.via, ['person', 'company', 'festival'])) return set.via;
  if (set.kinds.includes('company')) return 'any company';
  return set.kinds.includes('festival') ? 'showing' : 'maker';
}

interface Application {
  readonly relation: RelationMeaning;
  readonly name: RelationName;
  readonly set: SetMeaning;
  /** Whether the set stands behind the relation. */
  readonly isBehind: boolean;
  readonly setItem: Item;
  readonly relationItem: Item;
}

/** Of people, co-directors are those with whom they directed. */
const FELLOWS: Readonly<Partial<Record<RelationName, RelationName>>> = {
  'co-director': 'director',
  'co-producer': 'producer',
};

/** *Which festival honoured it*: a noun that says no more than of which kind they are. */
function isOfKind(name: RelationName, { kinds }: SetMeaning): boolean {
  return (
    (name === 'showing' && kinds.includes('festival')) ||
    (name === 'any company' && kinds.includes('company'))
  );
}

/** A set with what a noun says of it a second time: that it is the first, or in which year. */
function saidAgain(set: SetMeaning, { extremes, where }: RelationMeaning, via: RelationName): SetMeaning {
  const query =
    set.query.op === 'facts' && where.length > 0
      ? { ...set.query, where: [...set.query.where, ...where] }
      : set.query;
  return { ...set, via, query: ordered(query, extremes) };
}

/** *The director Kubrick*: a noun that says what somebody is; or *the actors of the director*, through their films. */
function nounOfPeople({ relation, name, set, isBehind, setItem }: Application): Read[] {
  const isOwned = isBehind ? follows(setItem, 'of', 'for', 'in', 'by', 'with') : setItem.isOwner;
  const { via } = set;
  if (via && !set.isNamed && (areAkin(via, name) || isOfKind(name, set))) {
    return [{ meaning: saidAgain(set, relation, narrowerOf(via, name)), cost: isOwned ? 0.35 : 0.05 }];
  }
  const through: Read = {
    meaning: factsOf(holdersIn(set, { ...relation, where: [] }, viaOf(set)), relation, name),
    cost: isOwned ? 0.1 : 0.5,
  };
  const fellow = FELLOWS[name];
  if (fellow && isOwned) {
    return [
      {
        meaning: factsOf(
          holdersIn(set, { ...relation, isFellow: true }, fellow),
          { ...relation, isFellow: true },
          fellow,
        ),
        cost: 0.05,
      },
    ];
  }
  if (!set.isNamed) return [through];
  const isWhat: Read = { meaning: { ...set, via: name }, cost: isOwned ? 0.4 : 0.05 };
  return [isWhat, through];
}

/** Those who share something with a set: films with the same director. */
function sharing({ relation, name, set }: Application): Read[] {
  if (!isOf(name, set.kinds)) return [];
  return [{ meaning: holdersIn(factsOf(set, relation, name), relation, name), cost: 0 }];
}

/** With whom somebody did something. */
function fellows({ relation, name, set }: Application): Read[] {
  const plain = { ...relation, isFellow: false };
  const apart = { ...relation, isFellow: true };
  if (leadsTo(name, set.kinds)) {
    return [{ meaning: factsOf(holdersIn(set, apart, name), apart, name), cost: 0 }];
  }
  return isOf(name, set.kinds) ? [{ meaning: factsOf(set, plain, name), cost: 0.25 }] : [];
}

/** What stands between a noun and whose it is. */
const OF = new Set(['of', 'for', 'in', 'on', 'at', 'from', 'to', 'by', 'behind', 'with']);

/** *The director of The Voice*, *The Voice’s director*; less likely *The Voice director*, hardly *The Voice is the director*. */
function costOfFacts({ relation, isBehind, setItem, relationItem }: Application): number {
  if (!relation.isNoun || setItem.isOwner) return 0;
  if (isBehind) return setItem.before.some((word) => OF.has(word)) ? 0 : 0.05;
  return relationItem.before.length === 0 ? 0.05 : 0.15;
}

/** *The topics that it is about*, *its genre or type*, *directed by the same director*: said twice. */
function isSaid({ name, set, relation }: Application): boolean {
  if (!set.via || set.isNamed || !areAkin(set.via, name)) return false;
  const isShared = set.query.op === 'holders' && set.query.apart && !relation.isNoun;
  return isShared || (set.kinds.includes('value') && targetsOf(name).includes('value'));
}

/** *When did the films come out whose writers also wrote …*: of the films of those people. */
function overFilms({ relation, name, set }: Application): Read[] {
  if (!set.kinds.includes('person') || set.isNamed || !isOf(name, ['film'])) return [];
  const films = holdersIn(set, { ...relation, where: [], extremes: [] }, viaOf(set));
  return [{ meaning: factsOf(films, relation, name), cost: 0.1 }];
}

/** Facts of films in which somebody is the other side: the parts that they play, the opinions that they have. */
const SIDES: Readonly<Partial<Record<RelationName, RelationName>>> = {
  part: 'performer',
  opinion: 'reviewer',
};

/** *What did Filatov play*: the parts in his films that are his. */
function sideOf(
  set: SetMeaning,
  references: readonly Reference[],
  name: RelationName,
  side: RelationName,
): SetMeaning {
  const films: Query = { op: 'holders', of: set.query, relation: side, where: [], apart: false };
  const where = [{ by: 'entity', references } as const];
  const query: Query = { op: 'facts', of: films, relation: name, where, apart: false };
  return { is: 'set', kinds: targetsOf(name), query, isNamed: false, via: name };
}

/** *Who acted with Filatov*, *worked with*. */
function isBesideWith({ relation, set, isBehind, setItem }: Application): boolean {
  return (
    !relation.isNoun && isBehind && set.isNamed && set.kinds.includes('person') && follows(setItem, 'with')
  );
}

/** What a word for people's work means of companies. */
const OF_COMPANIES: Readonly<Partial<Record<RelationName, RelationName>>> = {
  anybody: 'any company',
  maker: 'studio',
  producer: 'studio',
  'any producer': 'studio',
};

/** *Which company made it*, *films that Lenfilm was involved in*. */
function ofCompanies(application: Application): Read[] {
  const { relation, name, set } = application;
  const asCompany = OF_COMPANIES[name];
  if (asCompany && set.kinds.includes('company') && !relation.isNoun) {
    return [{ meaning: holdersIn(set, relation, asCompany), cost: 0.02 }];
  }
  const { query, via } = set;
  const theirs = via && OF_COMPANIES[via];
  if (
    relation.isNoun &&
    theirs &&
    query.op === 'facts' &&
    (targetsOf(name).includes('company') || name === 'country')
  ) {
    const exactly = name === 'any company' ? theirs : name;
    const where = [...query.where, ...relation.where];
    return [
      {
        meaning: { ...factsOf(set, relation, exactly), query: { ...query, relation: exactly, where } },
        cost: 0.05,
      },
    ];
  }
  return [];
}

function applyOne(application: Application): Read[] {
  const { relation, name, set } = application;
  const companies = ofCompanies(application);
  if (companies.length > 0) return companies;
  if (relation.isOverFilms && !isOf(name, set.kinds) && !leadsTo(name, set.kinds))
    return overFilms(application);
  if (relation.isShared) return sharing(application);
  if (relation.isFellow) return fellows(application);
  const reads: Read[] = [];
  const side = SIDES[name];
  if (side && set.kinds.includes('person') && set.query.op === 'entities') {
    return [{ meaning: sideOf(set, set.query.references, name, side), cost: 0.02 }];
  }
  if (name === 'title' && !relation.isNoun && set.isNamed && set.kinds.includes('film')) {
    reads.push({ meaning: { ...set, isNamed: false }, cost: 0.1 });
  }
  if (name === 'year' && set.query.op === 'holders' && set.query.relation === 'showing') {
    return [
      {
        meaning: {
          ...factsOf(set, relation, 'edition'),
          query: { ...set.query, op: 'facts', relation: 'edition' },
        },
        cost: 0,
      },
    ];
  }
  if (isOf(name, set.kinds) && !relation.isBackwards) {
    reads.push({ meaning: factsOf(set, relation, name), cost: costOfFacts(application) });
  }
  const isSaidTwice = isSaid(application);
  if (isSaidTwice) {
    reads.push({ meaning: saidAgain(set, relation, narrowerOf(set.via ?? name, name)), cost: 0.01 });
  }
  if (isSaidTwice && set.kinds.includes('value')) return reads;
  if (leadsTo(name, set.kinds)) {
    if (isBesideWith(application))
      reads.push(...fellows(application).map((read) => ({ ...read, cost: 0.15 })));
    if (relation.isNoun && !relation.isBackwards) reads.push(...nounOfPeople(application));
    else reads.push({ meaning: holdersIn(set, relation, name), cost: set.isNamed || !set.via ? 0 : 0.02 });
  }
  return reads;
}

/** Several relations at once: *wrote and directed* means both, *the writer and director* either. */
function joined(each: readonly SetMeaning[], isNoun: boolean): Read[] {
  const [first] = each;
  if (!first) return [];
  const of = each.map(({ query }) => query);
  const query: Query = isNoun && first.kinds.includes('person') ? { op: 'either', of } : { op: 'common', of };
  return [{ meaning: { ...first, query, via: undefined }, cost: 0.05 }];
}

/** What a relation and a set beside it mean together. */
export function apply(
  relationItem: Item,
  relation: RelationMeaning,
  setItem: Item,
  set: SetMeaning,
  isBehind: boolean,
): Read[] {
  const reads = relation.names.map((name) =>
    applyOne({ relation, name, set, isBehind, setItem, relationItem }),
  );
  const [only = []] = reads;
  if (reads.length === 1) return only;
  const each = reads.flatMap(([first]) => (first?.meaning.is === 'set' ? [first.meaning] : []));
  return each.length === reads.length ? joined(each, relation.isNoun) : [];
}
