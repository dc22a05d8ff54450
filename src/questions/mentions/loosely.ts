import { entityAt } from '../../data/catalogue.ts';
import { normalForm } from '../../data/normal-form.ts';
import { kindOf, type Reference } from '../../data/reference.ts';
import { INDEX_NAMES } from '../../search/indexes.ts';
import type { CatalogueSearch } from '../../search/search.ts';
import { editDistance } from '../../search/words/edit-distance.ts';
import type { Asked } from '../ask.ts';
import { isPlain } from '../lexicon/lexicon.ts';
import type { ValueCandidate } from '../reading/meaning.ts';
import type { Cutting, Piece } from '../reading/pieces.ts';
import type { Word } from '../words.ts';
import { setsOf } from './named.ts';
import { type Sentence, type Stretch, textOf } from './sentence.ts';
import { slipsIn } from './slips.ts';
import { bySurname } from './surnames.ts';
import { places } from './values.ts';

/** So many stretches of a whole question are looked for: what is misspelt takes up to some milliseconds. */
const MOST_LOOKED_FOR = 6;
/** Names of more words are written in full. */
const MOST_WORDS = 6;
/** Fewer letters are near to too much. */
const LEAST_LETTERS = 5;
/** So many words between two that nothing explains may belong to one name. */
const MOST_BETWEEN = 2;

const COST_OF_PART = 1.5;
const COST_OF_NEAR = 2;

/** Words that nothing explains, those together that stand near each other. */
function unknownStretches({ pieces }: Cutting): Stretch[] {
  const stretches: { from: number; to: number }[] = [];
  for (const { from, to, isUnknown } of pieces) {
    if (!isUnknown) continue;
    const last = stretches.at(-1);
    if (last && from - last.to <= MOST_BETWEEN) last.to = to;
    else stretches.push({ from, to });
  }
  return stretches;
}

/** What a stretch may be a part of, the longest first; then each of its words. */
function widened({ from, to }: Stretch, words: readonly Word[]): Stretch[] {
  const isEdge = (at: number) => at >= 0 && at < words.length && !isPlain(words[at]?.text ?? '');
  const starts = [0, 1, 2, 3]
    .map((more) => from - more)
    .filter((at) => at === from || isEdge(at) || words[at]?.text === 'the');
  const ends = [0, 1].map((more) => to + more).filter((at) => at === to || isEdge(at - 1));
  const wider = starts.flatMap((start) => ends.map((end) => ({ from: start, to: end })));
  const each = Array.from({ length: to - from > 1 ? to - from : 0 }, (_, at) => ({
    from: from + at,
    to: from + at + 1,
  }));
  return [...wider.sort((one, other) => other.to - other.from - (one.to - one.from)), ...each].filter(
    (stretch) => stretch.to - stretch.from <= MOST_WORDS,
  );
}

type FindMisspelt = ReturnType<CatalogueSearch['misspelt']>;

function near(text: string, find: FindMisspelt, asked: Asked): readonly Reference[] {
  const references = find(text).filter((reference) => isLike(text, reference, asked));
  const people = references.filter((reference) => kindOf(reference) === 'person');
  return people.length > 1 ? [] : references;
}

/** So many letters of a word may be others, of a short one half as many. */
const MOST_SLIPS = 2;

/** Whether every word of a text is in a form of something, give or take a slip: search passes over words that say little. */
function isLike(text: string, reference: Reference, { catalogue }: Asked): boolean {
  const entity = entityAt(catalogue, reference);
  const forms = entity?.kind === 'film' ? entity.titles : (entity?.names ?? []);
  const years = entity?.kind === 'film' ? entity.years.map(({ value }) => String(value)) : [];
  const typed = normalForm(text)
    .split(' ')
    .filter((word) => !years.includes(word));
  return forms.some(({ value }) => {
    const words = normalForm(value.text).split(' ');
    return typed.every((word) => words.some((other) => isNear(word, other)));
  });
}

function isNear(word: string, other: string): boolean {
  const most = word.length > LEAST_LETTERS + 1 ? MOST_SLIPS : 1;
  return editDistance(word, other, most) <= most;
}

/** Those of some stretches that name something by one means of finding, none within another, with what they name. */
function namedIn(
  stretches: readonly Stretch[],
  sentence: Sentence,
  find: (text: string) => readonly Reference[],
  make: (stretch: Stretch, text: string, references: readonly Reference[]) => Piece,
): Piece[] {
  const found: Piece[] = [];
  for (const stretch of stretches) {
    if (found.some((piece) => overlap(piece, stretch))) continue;
    const text = textOf(sentence, stretch.from, stretch.to);
    const references = find(text);
    if (references.length > 0) found.push(make(stretch, text, references));
  }
  return found;
}

function overlap(one: Stretch, other: Stretch): boolean {
  return one.from < other.to && other.from < one.to;
}

function isWithin(one: Stretch, other: Stretch): boolean {
  return other.from <= one.from && one.to <= other.to;
}

/** What stands right behind these is what somebody does: *would you call it a comedy*. */
const BEFORE_VERBS = /^(?:i|you|we|they|he|she|it|to|would|could|should|can|will|please|lets)$/;

/** By the ends of names, which takes microseconds: *Averbakh*. */
function inPart(stretches: readonly Stretch[], sentence: Sentence, asked: Asked): Piece[] {
  return namedIn(
    stretches,
    sentence,
    (text) => bySurname(text, asked),
    (stretch, text, references) => ({
      ...stretch,
      cost: COST_OF_PART,
      meanings: setsOf(references, text, asked),
    }),
  );
}

function isLongEnough(text: string): boolean {
  return text.length >= LEAST_LETTERS && !/^\d+$/.test(text);
}

/** What is only near is taken for a film where the sentence is plainly about films. */
function misspelt(
  stretches: readonly Stretch[],
  sentence: Sentence,
  find: FindMisspelt,
  asked: Asked,
): Piece[] {
  return namedIn(
    stretches,
    sentence,
    (text) => near(text, find, asked),
    (stretch, text, references) => ({
      ...stretch,
      cost: COST_OF_NEAR,
      meanings: setsOf(references, text, asked),
      isEveryday: stretch.to - stretch.from === 1,
    }),
  );
}

/** Titles and names that are misspelt or only named in part, around the words that nothing explains. */
export function looselyIn(sentence: Sentence, cutting: Cutting, asked: Asked): Piece[] {
  let left = MOST_LOOKED_FOR;
  const find = asked.search.misspelt(INDEX_NAMES);
  return unknownStretches(cutting).flatMap((unknown) => {
    const stretches = widened(unknown, sentence.words).filter(
      ({ from }) => !BEFORE_VERBS.test(sentence.words[from - 1]?.text ?? ''),
    );
    const parts = inPart(stretches, sentence, asked);
    // *Lars van Trier* is more than a surname.
    const others = stretches
      .filter((stretch) => !parts.some((part) => isWithin(stretch, part)))
      .filter(({ from, to }) => isLongEnough(textOf(sentence, from, to)))
      .slice(0, left);
    left -= others.length;
    const found = [...parts, ...misspelt(others, sentence, find, asked)];
    return [...found, ...slipsIn(unknown, sentence, asked), ...unknownValue(unknown, found, sentence)];
  });
}

/** Longer than any name of a place or a subject. */
const MOST_WORDS_OF_PLACE = 3;
const COST_OF_UNKNOWN_VALUE = 2.5;

/** *In December 1982* is no place. */
const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/i;

/** A place or subject that the records don’t have, by the preposition before it: *was it shown in Cannes*. */
function unknownValue({ from, to }: Stretch, found: readonly Piece[], sentence: Sentence): Piece[] {
  const isFound = found.some((piece) => overlap(piece, { from, to }));
  const before = sentence.words[from - 1]?.text ?? '';
  const text = textOf(sentence, from, to);
  if (isFound || to - from > MOST_WORDS_OF_PLACE || MONTH.test(text)) return [];
  const candidates: ValueCandidate[] =
    before === 'in' || before === 'at'
      ? [{ relation: 'filming place', condition: { by: 'place', text } }, ...places(text)]
      : [];
  if (candidates.length === 0) return [];
  return [{ from, to, cost: COST_OF_UNKNOWN_VALUE, meanings: [{ is: 'value', candidates }] }];
}
