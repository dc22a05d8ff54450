import { follows, type Item } from './item.ts';
import type { Extreme, Meaning, Read, RelationMeaning, SetMeaning, ThingsMeaning } from './meaning.ts';
import { allOf, asSet } from './queries.ts';
import { apply } from './rules/applying.ts';
import { without } from './rules/besides.ts';
import { factsAndValue, filmAndValue } from './rules/claims.ts';
import { comparativeAnd, comparedWith, compareOf } from './rules/comparing.ts';
import { relationInForm, setInForm } from './rules/forms.ts';
import { setAndSet } from './rules/joining.ts';
import { backwards, shared, thingsAgain } from './rules/marking.ts';
import { setOfValue } from './rules/narrowing.ts';
import { extremeOf } from './rules/ordering.ts';
import { pairAndSet, relationOfPair, thingsOfPair } from './rules/pairs.ts';
import { relationOfValue } from './rules/relation-of-value.ts';
import { bothRelations } from './rules/several-relations.ts';
import { thingsAndSet, thingsOfValue, thingsTwice, withThings } from './rules/things.ts';
import { togetherWith } from './rules/together.ts';
import { andWithAny, filmsWithAny } from './rules/with-any.ts';

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
      return extremeBeside(meaning.extreme, other.meaning);
    case 'comparative':
      return comparativeAnd(meaning, other, isBehind);
    case 'together':
      return togetherWith(other.meaning);
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
    case 'set': {
      const isAdded = follows(item, 'and') && !isBehind;
      const applied = apply(item, relation, other, meaning, isBehind);
      return isAdded ? [...applied, ...andWithAny(relation, meaning)] : applied;
    }
    case 'pair':
      return relationOfPair(item, relation, other, meaning, isBehind);
    case 'value':
      return relationOfValue(relation, meaning, isBehind);
    case 'things':
      return [
        ...filmsWithAny(relation, meaning),
        ...withThings(relation, meaning, isBehind),
        ...appliedToThings(item, relation, other, meaning, isBehind),
      ];
    case 'relation':
      return isBehind ? bothRelations(relation, other, meaning) : [];
    case 'form':
      return relationInForm(relation, meaning.kind);
    default:
      return [];
  }
}

/** Things that were narrowed are a set by themselves, though the sentence may say yet which they are. */
const COST_OF_THINGS_AS_SET = 0.3;

function appliedToThings(
  item: Item,
  relation: RelationMeaning,
  other: Item,
  things: ThingsMeaning,
  isBehind: boolean,
): Read[] {
  const set = asSet(things);
  const applied = set ? apply(item, relation, other, set, isBehind) : [];
  return applied.map((read) => ({ ...read, cost: read.cost + COST_OF_THINGS_AS_SET }));
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
      return thingsTwice(things, meaning);
    default:
      return [];
  }
}

function setBeside(item: Item, set: SetMeaning, other: Item, isBehind: boolean): Read[] {
  const { meaning } = other;
  switch (meaning.is) {
    case 'value': {
      const isFilm = set.isNamed && set.kinds.includes('film');
      const claims = isFilm ? filmAndValue(set, meaning, other) : factsAndValue(set, meaning);
      return [...setOfValue(set, meaning, other), ...claims];
    }
    case 'set':
      return isBehind ? setAndSet(item, set, other, meaning) : [];
    case 'form':
      return setInForm(set, meaning.kind);
    case 'than':
      return isBehind ? comparedWith(set, meaning) : [];
    default:
      return [];
  }
}

function extremeBeside(extreme: Extreme, meaning: Meaning): Read[] {
  switch (meaning.is) {
    case 'pair':
      return compareOf(extreme, meaning);
    case 'things':
    case 'set':
    case 'relation':
      return extremeOf(extreme, meaning);
    default:
      return [];
  }
}
