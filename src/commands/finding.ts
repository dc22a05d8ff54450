import { entityAt } from '../data/catalogue.ts';
import { isReference, type Reference } from '../data/reference.ts';
import { type Choosing, choiceOf, notFound, otherKindOf } from '../replies/choice.ts';
import { labelOf } from '../replies/labels.ts';
import { CHOICES } from '../replies/limits.ts';
import { INDEX_NAMES, type IndexName } from '../search/search.ts';
import { cardAt } from './cards.ts';
import type { Choice, Context } from './command.ts';
import type { Answer } from './response.ts';

/** Suggestions among what some indexes hold: the stable id as value, the label as name. */
export function suggestWithin(within: readonly IndexName[]) {
  return (typed: string, { house, words }: Context): Choice[] =>
    house.search.suggest(typed, within, CHOICES.count).map(({ reference, matched }) => ({
      name: labelOf(house.catalogue, reference, words, matched),
      value: reference,
    }));
}

function prefersKind(reference: string, within: readonly IndexName[]): boolean {
  const index = reference.startsWith('film:')
    ? 'films'
    : reference.startsWith('festival:')
      ? 'festivals'
      : 'names';
  return within.includes(index);
}

/** An id that a suggestion gave, be it the entity's first or one of its later names. */
function chosenId(typed: string, within: readonly IndexName[], { house }: Context): Reference | undefined {
  const text = typed.trim();
  if (!isReference(text) || !prefersKind(text, within)) return undefined;
  return entityAt(house.catalogue, text)?.reference;
}

interface Asking extends Choosing {
  readonly typed: string;
  readonly within: readonly IndexName[];
  /** The commands to look in when nothing fits, as `/film`. */
  readonly where: string;
}

function card(reference: Reference, { page, privately }: Asking, context: Context): Answer | undefined {
  const message = cardAt({ reference, page, part: 0 }, [], context);
  return message && { outcome: 'found', message, privately };
}

/**
 * Answers what was typed: the card it means, a choice where it means several, what it is elsewhere, what comes
 * near, or that it isn't there. Only a card is for everybody.
 */
export function answerAbout(asking: Asking, context: Context): Answer {
  const { typed, within, where } = asking;
  const { house, words } = context;
  const setting = { catalogue: house.catalogue, words };
  const id = chosenId(typed, within, context);
  if (id) return card(id, asking, context) ?? nothing();
  const resolution = house.search.resolve(typed, within);
  if (resolution.outcome === 'found') {
    const [only, ...others] = resolution.references;
    const answer = only && others.length === 0 ? card(only, asking, context) : undefined;
    return (
      answer ?? {
        outcome: 'choice',
        message: choiceOf(typed, resolution.references, asking, setting),
        privately: true,
      }
    );
  }
  const elsewhere = house.search.resolve(
    typed,
    INDEX_NAMES.filter((name) => !within.includes(name)),
  );
  if (elsewhere.outcome === 'found') {
    const message = otherKindOf(typed, where, [...elsewhere.references, ...resolution.near], asking, setting);
    return { outcome: 'choice', message, privately: true };
  }
  return nothing(resolution.near);

  function nothing(near: readonly Reference[] = []): Answer {
    return { outcome: 'not-found', message: notFound(typed, near, where, asking, setting), privately: true };
  }
}
