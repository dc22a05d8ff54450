import { entityAt } from '../data/catalogue.ts';
import { type EntityKind, isReference, kindOf, type Reference } from '../data/reference.ts';
import type { Setting } from '../replies/card.ts';
import { type Choosing, choiceOf, notFound, otherKindOf } from '../replies/choice.ts';
import { labelOf } from '../replies/labels.ts';
import { CHOICES } from '../replies/limits.ts';
import { INDEX_NAMES, type IndexName } from '../search/indexes.ts';
import { LABEL_SEPARATOR } from '../search/typed-text.ts';
import { cardAt } from './cards.ts';
import type { AskedContext, Choice, Context } from './command.ts';
import { inLocale } from './localized.ts';
import type { Answer } from './response.ts';

/** A label that was picked and is being typed on suggests itself alone. */
function goesOn(typed: string, { name }: Choice): boolean {
  return !typed.includes(LABEL_SEPARATOR) || name.toLowerCase().startsWith(typed.trim().toLowerCase());
}

/** Suggestions among what some indexes hold: the stable id as value, the label as name. */
export function suggestWithin(within: readonly IndexName[]) {
  return (typed: string, { house, words }: Context): Choice[] =>
    house.search
      .suggest(typed, within, CHOICES.count)
      .map(({ reference, matched }) => ({
        name: labelOf(house.catalogue, reference, words, matched),
        value: reference,
      }))
      .filter((choice) => goesOn(typed, choice));
}

const INDEX_OF = {
  film: 'films',
  person: 'names',
  company: 'names',
  festival: 'festivals',
} as const satisfies Record<EntityKind, IndexName>;

/** An id that a suggestion gave, be it the entity's first or one of its later names. */
function chosenId(typed: string, within: readonly IndexName[], { house }: Context): Reference | undefined {
  const text = typed.trim();
  if (!isReference(text) || !within.includes(INDEX_OF[kindOf(text)])) return undefined;
  return entityAt(house.catalogue, text)?.reference;
}

const MOST_NEAR = 5;

/**
 * Of several that fit, those whose label begins what was sent, the longest first: the director in it tells two films
 * of one title and year apart.
 */
function meantByLabel(typed: string, references: readonly Reference[], { house, words }: Context) {
  if (!typed.includes(LABEL_SEPARATOR)) return references;
  const lengths = references.map((reference) => {
    const label = labelOf(house.catalogue, reference, words);
    return typed.startsWith(label) ? label.length : 0;
  });
  const longest = Math.max(...lengths);
  return references.filter((_, index) => lengths[index] === longest);
}

interface Asking extends Choosing {
  readonly typed: string;
  readonly within: readonly IndexName[];
}

function settingOf({ house, words }: Context): Setting {
  return { catalogue: house.catalogue, words };
}

/** The command as it stands in the asker's list, as `/film`. */
function commandAsked({ command, circumstances }: AskedContext): string {
  return `/${inLocale(command, circumstances.locale)}`;
}

/** The card of the only thing meant, for everybody, or a choice among several. */
function openOrChoose(references: readonly Reference[], asking: Asking, context: AskedContext): Answer {
  const [only, ...others] = references;
  const { page, privately, typed } = asking;
  const card = only && others.length === 0 && cardAt({ reference: only, page, part: 0 }, [], context);
  if (card) return { outcome: 'found', message: card, delivery: privately ? 'asker' : 'everybody' };
  return {
    outcome: 'choice',
    message: choiceOf(typed, references, asking, settingOf(context)),
    delivery: 'asker',
  };
}

/** A title that was sent half typed: what it could have become. */
function beginningWith({ typed, within }: Asking, { house }: Context): Reference[] {
  if (typed.trim() === '') return [];
  const suggestions = house.search.suggest(typed, within, MOST_NEAR);
  return suggestions.flatMap(({ reference, begins }) => (begins ? reference : []));
}

function nothingFound(resolved: readonly Reference[], asking: Asking, context: AskedContext): Answer {
  const near = resolved.length > 0 ? resolved : beginningWith(asking, context);
  const message = notFound(asking.typed, near, commandAsked(context), asking, settingOf(context));
  return { outcome: 'not-found', message, delivery: 'asker' };
}

/**
 * Answers what was typed: the card it means, a choice where it means several, what it is elsewhere, what comes
 * near, or that it isn't there. Only a card is for everybody.
 */
export function answerAbout(asking: Asking, context: AskedContext): Answer {
  const { typed, within } = asking;
  const { search } = context.house;
  const id = chosenId(typed, within, context);
  if (id) return openOrChoose([id], asking, context);
  const resolution = search.resolve(typed, within);
  if (resolution.outcome === 'found') {
    return openOrChoose(meantByLabel(typed, resolution.references, context), asking, context);
  }
  const others = INDEX_NAMES.filter((name) => !within.includes(name));
  const elsewhere = search.resolve(typed, others);
  if (elsewhere.outcome === 'none') return nothingFound(resolution.near, asking, context);
  const found = { elsewhere: elsewhere.references, exact: elsewhere.exact, near: resolution.near };
  const message = otherKindOf(typed, commandAsked(context), found, asking, settingOf(context));
  return { outcome: 'choice', message, delivery: 'asker' };
}
