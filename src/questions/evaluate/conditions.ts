import { entityAt } from '../../data/catalogue.ts';
import type { Found } from '../../data/found.ts';
import type { Reference } from '../../data/reference.ts';
import type { Place } from '../../data/schema/values.ts';
import type { Condition } from '../query.ts';
import type { Entity, RelationName } from '../relations/relation.ts';
import type { Evaluation } from './evaluation.ts';
import { calledPlacesOf, partTexts, textsOf } from './wording.ts';
import { isOfYears } from './years.ts';

/** Whether a fact of a thing is meant. */
export type Fits = (fact: Found, of: Entity) => boolean;

const LEADING_ARTICLE = /^(?:the|an?) (?=\S)/;

/** The reference under which something stands in the catalogue, which may be asked for by an earlier one. */
export function currentReference(reference: Reference, { catalogue }: Evaluation): Reference {
  return entityAt(catalogue, reference)?.reference ?? reference;
}

/** Whether a fact leads to something or mentions it. */
export function mentions({ value, details }: Found, isMeant: (reference: Reference) => boolean): boolean {
  if (value.is === 'entity' && isMeant(value.reference)) return true;
  const { person, company, festival } = details;
  return [person, company, festival].some((reference) => reference !== undefined && isMeant(reference));
}

function askedWords(text: string, { normal }: Evaluation): string {
  return normal(text).replace(LEADING_ARTICLE, '');
}

function isRunIn(words: string, text: string | undefined, { normal }: Evaluation): boolean {
  return text !== undefined && ` ${normal(text)} `.includes(` ${words} `);
}

/** Whether some of several texts have the words of another in a row. */
function saying(
  asked: string,
  textsIn: (fact: Found) => readonly (string | undefined)[],
  ev: Evaluation,
): Fits {
  const words = askedWords(asked, ev);
  if (words === '') return () => false;
  return (fact) => textsIn(fact).some((text) => isRunIn(words, text, ev));
}

const BETWEEN_PIECES = /[,;()/]/;

/** A name tells where it is by a whole piece or by its beginning; within it the same words may be part of another name. */
function isNamed(name: string, words: string, { normal }: Evaluation): boolean {
  return (
    `${normal(name)} `.startsWith(`${words} `) ||
    name.split(BETWEEN_PIECES).some((piece) => normal(piece) === words)
  );
}

function isCalled({ name, alsoNamed = [], venue, country }: Place, words: string, ev: Evaluation): boolean {
  if (isRunIn(words, country, ev)) return true;
  const names = [name, ...alsoNamed, venue].filter((text) => text !== undefined);
  return names.some((text) => isNamed(text, words, ev) || ev.normal(`${text} ${country ?? ''}`) === words);
}

/** Whether a fact is of a place: of “Moscow” what was in Moscow, and not at a post of the Moscow detachment elsewhere. */
function beingAt(asked: string, ev: Evaluation): Fits {
  const words = askedWords(asked, ev);
  if (words === '') return () => false;
  return (fact) => {
    const { places, texts } = calledPlacesOf(fact, ev.catalogue);
    return (
      places.some((place) => isCalled(place, words, ev)) || texts.some((text) => isRunIn(words, text, ev))
    );
  };
}

function partsIn({ value, details }: Found): (string | undefined)[] {
  return partTexts(value.is === 'part' ? value.part : details.part);
}

function inForm({ kind, language }: { kind?: string | undefined; language?: string | undefined }): Fits {
  return ({ value }) => {
    if (value.is !== 'form') return false;
    const { form } = value;
    const isInLanguage =
      language === undefined || form.language === language || form.language?.startsWith(`${language}-`);
    return (kind === undefined || form.kind === kind) && isInLanguage === true;
  };
}

/** What a condition on facts of a relation means. */
export function fitting(condition: Condition, relation: RelationName | undefined, ev: Evaluation): Fits {
  switch (condition.by) {
    case 'years':
      return (fact, of) => isOfYears(fact, of, relation, condition.range);
    case 'place':
      return beingAt(condition.text, ev);
    case 'part':
      return saying(condition.text, partsIn, ev);
    case 'words':
      return saying(condition.text, textsOf, ev);
    case 'entity': {
      const meant = new Set(condition.references.map((reference) => currentReference(reference, ev)));
      return (fact) => mentions(fact, (reference) => meant.has(reference));
    }
    case 'form':
      return inForm(condition);
    case 'anything':
      return () => true;
  }
}

/** What several conditions mean together. */
export function fittingAll(
  conditions: readonly Condition[],
  relation: RelationName | undefined,
  ev: Evaluation,
): Fits {
  const all = conditions.map((condition) => fitting(condition, relation, ev));
  return (fact, of) => all.every((fits) => fits(fact, of));
}
