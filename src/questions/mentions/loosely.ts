import { entityAt } from '../../data/catalogue.ts';
import { normalForm } from '../../data/normal-form.ts';
import { kindOf, type Reference } from '../../data/reference.ts';
import { INDEX_NAMES } from '../../search/indexes.ts';
import { editDistance } from '../../search/words/edit-distance.ts';
import type { Asked } from '../ask.ts';
import { cuesNear, isPlain } from '../lexicon/lexicon.ts';
import type { ValueCandidate } from '../reading/meaning.ts';
import { type Cutting, type Piece, piecesOfPhrase } from '../reading/pieces.ts';
import type { Word } from '../words.ts';
import { setsOf } from './named.ts';
import { type Sentence, type Stretch, textOf } from './sentence.ts';
import { places } from './values.ts';

/** So many stretches are looked for: what is misspelt takes up to some milliseconds. */
const MOST_LOOKED_FOR = 8;
/** Names of more words are written in full. */
const MOST_WORDS = 6;
/** Fewer letters are near to too much. */
const LEAST_LETTERS = 5;
/** A surname of more people names none of them. */
const MOST_OF_A_NAME = 1;
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

/** What has a name that ends so, if that is one thing; a part of a title is as likely another film’s. */
function byItsEnd(text: string, { search }: Asked): readonly Reference[] {
  const ending = search.ending(text, ['names'], MOST_OF_A_NAME + 1);
  return ending.length <= MOST_OF_A_NAME ? ending : [];
}

function near(text: string, asked: Asked): readonly Reference[] {
  const resolution = asked.search.resolve(text, INDEX_NAMES);
  if (resolution.outcome === 'none') return [];
  const references = resolution.references.filter((reference) => isLike(text, reference, asked));
  const people = references.filter((reference) => kindOf(reference) === 'person');
  return people.length > MOST_OF_A_NAME ? [] : references;
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

/** By the ends of names, which takes microseconds: *Averbakh*. */
function inPart(stretches: readonly Stretch[], sentence: Sentence, asked: Asked): Piece[] {
  return namedIn(
    stretches,
    sentence,
    (text) => byItsEnd(text, asked),
    (stretch, text, references) => ({ ...stretch, cost: COST_OF_PART, meanings: setsOf(references, text) }),
  );
}

/** What is only near is taken for a film where the sentence is plainly about films. */
function misspelt(stretches: readonly Stretch[], sentence: Sentence, asked: Asked): Piece[] {
  return namedIn(
    stretches.slice(0, MOST_LOOKED_FOR),
    sentence,
    (text) => (text.length < LEAST_LETTERS || /^\d+$/.test(text) ? [] : near(text, asked)),
    (stretch, text, references) => ({
      ...stretch,
      cost: COST_OF_NEAR,
      meanings: setsOf(references, text),
      isEveryday: stretch.to - stretch.from === 1,
    }),
  );
}

/** Titles and names that are misspelt or only named in part, around the words that nothing explains. */
export function looselyIn(sentence: Sentence, cutting: Cutting, asked: Asked): Piece[] {
  return unknownStretches(cutting).flatMap((unknown) => {
    const stretches = widened(unknown, sentence.words);
    const parts = inPart(stretches, sentence, asked);
    const others = stretches.filter((stretch) => !parts.some((part) => overlap(part, stretch)));
    const found = [...parts, ...misspelt(others, sentence, asked)];
    return [...found, ...misspeltCues(unknown, found, sentence), ...unknownValue(unknown, found, sentence)];
  });
}

const COST_OF_SLIP = 0.8;

/** *Relased*, *wriote*: a word of the lexicon with a slip. */
function misspeltCues({ from, to }: Stretch, found: readonly Piece[], { words }: Sentence): Piece[] {
  const isFound = found.some((piece) => overlap(piece, { from, to }));
  if (isFound || to - from > 1) return [];
  const pieces = piecesOfPhrase({ from, to, cues: cuesNear(words[from]?.text ?? '') }, '');
  return pieces.map((piece) => ({ ...piece, cost: piece.cost + COST_OF_SLIP }));
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
