import { follows, type Item } from './item.ts';
import {
  allOf,
  asSet,
  type Meaning,
  type PairMeaning,
  type Read,
  type RelationMeaning,
  type SetMeaning,
  type ThingsMeaning,
} from './meaning.ts';
import { apply } from './rules/applying.ts';
import { areAkin } from './rules/families.ts';
import { factsAndValue, filmAndValue, pairAndSet, setAndSet, without } from './rules/joining.ts';
import {
  andWithAny,
  backwards,
  compareOf,
  extremeOf,
  fellow,
  filmsWithAny,
  narrowedBy,
  ofBoth,
  shared,
  togetherWithNamed,
  togetherWithSet,
  withThings,
} from './rules/marking.ts';
import { relationOfValue, setOfValue, thingsAndSet, thingsOfValue } from './rules/narrowing.ts';

/** Everything that two stretches side by side may mean together. */
export function combine(left: Item, right: Item): Read[] {
  return [...ofTwo(left, right, true), ...ofTwo(right, left, false)];
}

/** What an item means beside another one, which stands behind it or before it. Rules that see both at once run once. */
function ofTwo(item: Item, other: Item, isBehind: boolean): Read[] {
  const { meaning } = item;
  switch (meaning.is) {
    case 'relation':
      return relationBeside(item, meaning, other, isBehind);
    case 'things':
      return thingsBeside(meaning, other, isBehind);
    case 'set':
      return setBeside(item, meaning, other, isBehind);
    case 'pair':
      return other.meaning.is === 'set' && isBehind ? pairAndSet(meaning, other, other.meaning) : [];
    case 'extreme':
      return extremeBeside(item, other);
    case 'comparative':
      return comparativeBeside(item, other, isBehind);
    case 'together':
      return togetherBeside(other.meaning);
    case 'sharing':
      return other.meaning.is === 'relation' ? shared(other.meaning) : thingsAgain(meaning, other.meaning);
    case 'in their films':
      return other.meaning.is === 'relation' ? backwards(other.meaning) : [];
    default:
      return [];
  }
}

function relationBeside(item: Item, relation: RelationMeaning, other: Item, isBehind: boolean): Read[] {
  const { meaning } = other;
  switch (meaning.is) {
    case 'set':
      return [
        ...apply(item, relation, other, meaning, isBehind),
        ...(follows(item, 'and') && !isBehind ? andWithAny(relation, meaning) : []),
      ];
    case 'pair':
      return relationOfPair(item, relation, other, meaning, isBehind);
    case 'value':
      return relationOfValue(relation, meaning, isBehind);
    case 'things': {
      const set = asSet(meaning);
      const applied = set ? apply(item, relation, other, set, isBehind) : [];
      return [
        ...filmsWithAny(relation, meaning),
        ...withThings(relation, meaning, isBehind),
        ...applied.map((read) => ({ ...read, cost: read.cost + 0.3 })),
      ];
    }
    case 'relation':
      return isBehind ? bothRelations(relation, other, meaning) : [];
    case 'form':
      return relation.names.some((name) => name === 'title' || name === 'name')
        ? [
            {
              meaning: { ...relation, where: [...relation.where, { by: 'form', kind: meaning.kind }] },
              cost: 0,
            },
          ]
        : [];
    default:
      return [];
  }
}

/** *Wrote and directed*, *the writer and director*; or two words for one thing, as *listed as director for*. */
function bothRelations(left: RelationMeaning, rightItem: Item, right: RelationMeaning): Read[] {
  const isPlain = ({ isFellow, isShared, isBackwards }: RelationMeaning) =>
    !isFellow && !isShared && !isBackwards;
  if (!isPlain(left) || !isPlain(right)) return [];
  const isList = left.names.length + right.names.length > 2 && left.isNoun === right.isNoun;
  if (!isList && !follows(rightItem, 'and', 'or', 'but'))
    return follows(rightItem, 'by', 'of') ? [] : saidTwice(left, right);
  if (left.isNoun !== right.isNoun) return [];
  const names = [...new Set([...left.names, ...right.names])];
  return [{ meaning: { ...left, names }, cost: 0.05 }];
}

/** *Won a prize*: a verb and its noun say one thing. */
function saidTwice(left: RelationMeaning, right: RelationMeaning): Read[] {
  const [verb, noun] = left.isNoun ? [right, left] : [left, right];
  const [name] = verb.names;
  const [other] = noun.names;
  if (name === 'part' && other && noun.isNoun && other !== 'part') return playing(verb, other);
  if (verb.isNoun || !noun.isNoun || !name || !other || !areAkin(name, other)) return [];
  const where = [...verb.where, ...noun.where];
  return [{ meaning: { ...verb, where, extremes: [...verb.extremes, ...noun.extremes] }, cost: 0.05 }];
}

/** *Who plays the director*: a part that is called as a trade is. */
function playing(verb: RelationMeaning, trade: string): Read[] {
  const where = [...verb.where, { by: 'part', text: trade } as const];
  return [{ meaning: { ...verb, names: ['performer'], where }, cost: 0.1 }];
}

function relationOfPair(
  item: Item,
  relation: RelationMeaning,
  other: Item,
  { sets, joined }: PairMeaning,
  isBehind: boolean,
): Read[] {
  const plain = { ...relation, isFellow: false, isShared: false };
  const each = sets.map((set) => apply(item, plain, other, set, isBehind)[0]?.meaning);
  const found = each.filter((meaning): meaning is SetMeaning => meaning?.is === 'set');
  if (found.length < sets.length) return [];
  const isBackwards = found.every(({ kinds, query }) => kinds.includes('film') && query.op === 'holders');
  const isCommon = isBackwards || relation.isShared || follows(other, 'both');
  return ofBoth(found, joined, isCommon);
}

function thingsBeside(things: ThingsMeaning, other: Item, isBehind: boolean): Read[] {
  const { meaning } = other;
  switch (meaning.is) {
    case 'set': {
      const others = without(allOf(things), meaning, other);
      return others.length > 0 ? others : thingsAndSet(things, meaning, other, isBehind);
    }
    case 'value':
      return thingsOfValue(things, meaning, other);
    case 'pair':
      return thingsOfPair(things, other, meaning);
    case 'things':
      return things.kind === meaning.kind && meaning.filters.length + meaning.extremes.length === 0
        ? [{ meaning: things, cost: 0.1 }]
        : [];
    default:
      return [];
  }
}

function thingsOfPair(things: ThingsMeaning, other: Item, pair: PairMeaning): Read[] {
  const [first] = pair.sets;
  if (first?.kinds.includes(things.kind)) return [{ meaning: pair, cost: 0.02 }];
  const bare = { ...things, filters: [], extremes: [] };
  // Whoever is named together was most often seen together.
  return (['performer', 'anybody'] as const).flatMap((via, at) => {
    const each = pair.sets.map((set) => {
      const reads = thingsAndSet(bare, set, other, true);
      return (reads.find(({ meaning }) => meaning.is === 'set' && meaning.via === via) ?? reads[0])?.meaning;
    });
    const found = each.filter((meaning): meaning is SetMeaning => meaning?.is === 'set');
    if (found.length < pair.sets.length) return [];
    return ofBoth(found, pair.joined, true).flatMap(({ meaning }) =>
      meaning.is === 'set' ? [{ ...narrowedBy(meaning, things), cost: 0.2 + 0.1 * at }] : [],
    );
  });
}

function setBeside(item: Item, set: SetMeaning, other: Item, isBehind: boolean): Read[] {
  const { meaning } = other;
  switch (meaning.is) {
    case 'value': {
      const claims =
        set.isNamed && set.kinds.includes('film')
          ? filmAndValue(set, meaning, other)
          : factsAndValue(set, meaning);
      return [...setOfValue(set, meaning, other), ...claims];
    }
    case 'set':
      return isBehind ? setAndSet(item, set, other, meaning) : [];
    case 'form':
      if (set.isNamed) return inForm(set, meaning.kind);
      return set.query.op === 'facts' && (set.via === 'title' || set.via === 'name')
        ? [
            {
              meaning: {
                ...set,
                query: { ...set.query, where: [...set.query.where, { by: 'form', kind: meaning.kind }] },
              },
              cost: 0,
            },
          ]
        : [];
    case 'than':
      return isBehind && set.isNamed
        ? [
            {
              meaning: {
                is: 'compare',
                things: [set.query, meaning.set.query],
                extreme: meaning.extreme,
                whether: true,
              },
              cost: 0,
            },
          ]
        : [];
    default:
      return [];
  }
}

/** *How is Golos transliterated*. */
function inForm(set: SetMeaning, kind: string): Read[] {
  const relation = set.kinds.includes('film') ? 'title' : 'name';
  const where = [{ by: 'form', kind } as const];
  const query = { op: 'facts', of: set.query, relation, where, apart: false } as const;
  return [{ meaning: { is: 'set', kinds: ['value'], query, isNamed: false, via: relation }, cost: 0.05 }];
}

function extremeBeside(item: Item, other: Item): Read[] {
  const { meaning } = other;
  if (item.meaning.is !== 'extreme') return [];
  if (meaning.is === 'pair') return compareOf(item.meaning.extreme, meaning, false);
  return meaning.is === 'things' || meaning.is === 'set' || meaning.is === 'relation'
    ? extremeOf(item.meaning.extreme, meaning)
    : [];
}

function comparativeBeside(item: Item, other: Item, isBehind: boolean): Read[] {
  const { meaning } = other;
  if (item.meaning.is !== 'comparative') return [];
  const { extreme } = item.meaning;
  if (meaning.is === 'pair') return compareOf(extreme, meaning, false);
  if (meaning.is === 'set' && isBehind && meaning.isNamed)
    return [{ meaning: { is: 'than', extreme, set: meaning }, cost: 0 }];
  // *Which film is longer*, *released earlier*: a word more for the same.
  return meaning.is === 'things' || (meaning.is === 'relation' && !meaning.isNoun)
    ? [{ meaning: item.meaning, cost: 0.1 }]
    : [];
}

function togetherBeside(meaning: Meaning): Read[] {
  switch (meaning.is) {
    case 'relation':
      return fellow(meaning);
    case 'set':
      return [...togetherWithSet(meaning), ...togetherWithNamed(meaning)];
    case 'together':
      return [{ meaning, cost: 0 }];
    case 'pair':
      return [{ meaning: { ...meaning, isTogether: true }, cost: 0 }];
    default:
      return thingsAgain({ is: 'together' }, meaning);
  }
}

/** A word for films beside a marker says nothing more. */
function thingsAgain(marker: Meaning, meaning: Meaning): Read[] {
  return meaning.is === 'things' && meaning.filters.length === 0 && meaning.extremes.length === 0
    ? [{ meaning: marker, cost: 0.1 }]
    : [];
}
