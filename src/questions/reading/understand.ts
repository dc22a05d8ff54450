import type { EntityKind } from '../../data/reference.ts';
import type { Asked } from '../ask.ts';
import { phrasesFrom, saysSomething } from '../lexicon/lexicon.ts';
import { numberAt } from '../lexicon/numbers.ts';
import { isRegion } from '../lexicon/regions.ts';
import { festivalsIn } from '../mentions/festivals.ts';
import { mentionsIn, type Sentence } from '../mentions/mentions.ts';
import type { Question } from '../query.ts';
import type { Word } from '../words.ts';
import { itemsOf, readings } from './chart.ts';
import { completed, type Manner } from './completing.ts';
import { type Meaning, type RelationMeaning, relationMeaning } from './meaning.ts';
import { type Cutting, cuttings, type Piece, piecesOfPhrase } from './pieces.ts';
import { leadsTo, targetsOf } from './rules/families.ts';

/** A question as it may be understood, and what it costs to understand it so. */
export interface Understood {
  readonly question: Question;
  readonly cost: number;
}

/** What was made of a sentence: how it may be understood, the likeliest first, or the cheapest way to cut it. */
export interface Understanding {
  readonly understood: readonly Understood[];
  readonly cutting: Cutting | undefined;
}

/** Words with which a question begins that is answered yes or no. */
const WHETHER = new Set(
  'is are was were does do did has have had isnt arent wasnt werent doesnt didnt hasnt havent can could would will'.split(
    ' ',
  ),
);
/** *Am I right that it was shown in Berlin*, *it was made in 1982, correct*. */
const ASKED_FOR_TRUTH = /^(?:am i right|is it (?:true|right|correct)) |[^ ] (?:correct|right|true)$/;

/** *Could you tell me*, *do you know*, *can I see*: a request, and no question of its own. */
const REQUESTED = new Set(['you', 'i', 'we', 'anyone', 'anybody', 'someone', 'somebody', 'one']);

/** *What was she in*, *with her in it*: at the end, *in* says that somebody plays in it. */
const INSIDE = /(?:^| )(?<inside>in(?: (?:it|them|that|this|there))?)$/;

function insideAtEnd(words: readonly Word[]): Piece[] {
  const { inside } =
    INSIDE.exec(
      words
        .map(({ text }) => text)
        .join(' ')
        .trim(),
    )?.groups ?? {};
  if (inside === undefined) return [];
  const from = words.length - inside.split(' ').length;
  return [{ from, to: words.length, cost: 0.1, meanings: [relationMeaning('performer', false, true)] }];
}

function cuesIn(words: readonly Word[]): Piece[] {
  return insideAtEnd(words).concat(
    words.flatMap((_, from) => [
      ...phrasesFrom(words, from).flatMap(({ to, cues }) =>
        piecesOfPhrase({ from, to, cues }, words[from]?.text ?? ''),
      ),
      ...numberAt(words, from).map(({ to, meaning }) => numberPiece(from, to, meaning)),
    ]),
  );
}

function numberPiece(
  from: number,
  to: number,
  number: ReturnType<typeof numberAt>[number]['meaning'],
): Piece {
  const candidates =
    number.is === 'years'
      ? [{ relation: 'year', condition: number.condition } as const]
      : number.measures.map((relation) => ({ relation, range: number.range }));
  return { from, to, cost: 0.6 - 0.02 * (to - from), meanings: [{ is: 'value', candidates }] };
}

function mannerOf({ pieces }: Cutting, words: readonly Word[]): Manner {
  const askers = pieces.flatMap(({ asker }, at) => (asker && !isRelative(pieces, at) ? asker : []));
  const lastMeaning = pieces.findLastIndex(({ meanings }) => meanings.length > 0);
  const after = pieces
    .slice(lastMeaning + 1)
    .filter(({ asker }) => asker === undefined)
    .flatMap(({ from, to }) => words.slice(from, to).map(({ text }) => text));
  const [first, second] = words.filter(({ text }) => text !== '');
  const text = words.map((word) => word.text).join(' ');
  const begins = first !== undefined && WHETHER.has(first.text) && !REQUESTED.has(second?.text ?? '');
  const isWhether = begins || ASKED_FOR_TRUTH.test(text);
  return {
    askers,
    isWhether,
    isApart: pieces.some(({ isApart }) => isApart ?? false),
    unit: pieces.flatMap(({ unit }) => unit ?? [])[0] ?? unitOfRelation(pieces),
    after,
    isOfYear: words.some(({ text }) => text === 'year' || text === 'years'),
    kind: askers.length > 0 ? kindAskedFor(pieces, words) : isWhether ? undefined : kindListed(pieces, words),
  };
}

/** *The man who wrote it*: a word that asks, behind a noun, says which one. */
function isRelative(pieces: readonly Piece[], at: number): boolean {
  const before = pieces
    .slice(0, at)
    .findLast(({ meanings, asker }) => meanings.length > 0 || asker !== undefined);
  const isLast = pieces.slice(at + 1).every(({ meanings }) => meanings.length === 0);
  return (
    !isLast &&
    (pieces[at]?.asker === 'who' ||
      pieces[at]?.asker === 'where' ||
      (pieces[at]?.asker === 'which' && (pieces[at - 1]?.isIn ?? false))) &&
    (before?.meanings.some(
      (meaning) => meaning.is === 'things' || (meaning.is === 'relation' && meaning.isNoun),
    ) ??
      false)
  );
}

/** The kind of things right behind a word that asks: *which other films*, *what is the longest film*, but not *which film’s director*. */
function kindAskedFor(pieces: readonly Piece[], words: readonly Word[]): EntityKind | undefined {
  const start = pieces.findIndex(
    ({ asker }) => asker === 'which' || asker === 'what' || asker === 'how many',
  );
  if (start === -1) return undefined;
  let isQualified = true;
  for (const [at, { meanings, asker, isApart, to }] of pieces.entries()) {
    if (at <= start || isApart) continue;
    const meaning = meanings.find(({ is }) => is === 'extreme') ?? meanings.find(isNoun) ?? meanings[0];
    if (!meaning || asker) isQualified = false;
    else if (meaning.is === 'extreme' || meaning.is === 'value') isQualified = true;
    else if (meaning.is === 'relation')
      return kindOfNoun(meaning, isQualified && !words[to - 1]?.isOwner && !isMadeBy(pieces, at));
    else if (meaning.is !== 'things' || !isQualified || words[to - 1]?.isOwner) return undefined;
    else return isOfNoun(pieces[at + 1]) ? undefined : meaning.kind;
  }
  return undefined;
}

/** *Which scripts are by …*: what somebody made, and not who. */
function isMadeBy(pieces: readonly Piece[], at: number): boolean {
  const next = pieces.findIndex(({ meanings }, index) => index > at && meanings.length > 0);
  return pieces.slice(at + 1, next === -1 ? undefined : next).some(({ isBy }) => isBy ?? false);
}

/** *Which actors*, *which festivals*: the kind of those whom a noun names. */
function kindOfNoun({ names, isNoun }: RelationMeaning, isMeant: boolean): EntityKind | undefined {
  const [name] = names;
  const [kind, ...others] = name === undefined ? [] : targetsOf(name);
  return isMeant && isNoun && kind !== 'value' && others.length === 0 ? kind : undefined;
}

function isNoun(meaning: Meaning): boolean {
  return meaning.is === 'things' || (meaning.is === 'relation' && meaning.isNoun);
}

function isOfNoun(piece: Piece | undefined): boolean {
  return piece?.meanings.some((meaning) => meaning.is === 'relation' && meaning.isNoun) ?? false;
}

/** The kind of what a list is asked of, *films by …*: its first noun. */
function kindListed(pieces: readonly Piece[], words: readonly Word[]): EntityKind | undefined {
  for (const [at, { meanings, to }] of pieces.entries()) {
    // *Lenfilm films*, but not *The Voice is a film …*.
    const isBeside = pieces[at + 1]?.meanings.some(({ is }) => is === 'things') ?? false;
    if (!isBeside && meanings.some(({ is }) => is === 'set')) return undefined;
    const things = meanings.find((meaning) => meaning.is === 'things');
    if (things) return words[to - 1]?.isOwner ? undefined : things.kind;
    const isOfOrder = meanings.some(({ is }) => is === 'extreme' || is === 'value');
    if (!isOfOrder && meanings.some(({ is }) => is === 'relation')) return undefined;
  }
  return undefined;
}

function unitOfRelation(pieces: readonly Piece[]): Manner['unit'] {
  for (const { meanings } of pieces) {
    for (const meaning of meanings) if (meaning.is === 'relation' && meaning.unit) return meaning.unit;
  }
  return undefined;
}

/** Whether something in a sentence shows that it is about films, so that a title which is an everyday word is meant as one. */
function isOfFilms({ pieces }: Cutting, sentence: Sentence): boolean {
  const doubtful = pieces.filter((piece) => isDoubtful(piece, sentence));
  if (doubtful.some((piece) => isTelling(piece, sentence) && !isBesideThings(piece, pieces))) return false;
  return doubtful.length === 0 || pieces.some(({ meanings }) => meanings.some(saysFilms));
}

function saysFilms(meaning: Meaning): boolean {
  return meaning.is === 'things' || (meaning.is === 'relation' && meaning.ofFilms);
}

function wordsIn({ from, to }: Piece, { words }: Sentence): string {
  return words
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');
}

/** Whether a title or name is an everyday word, or a country’s name. */
function isDoubtful(piece: Piece, sentence: Sentence): boolean {
  const isNamed = piece.meanings.some(({ is }) => is === 'set');
  return isNamed && ((piece.isEveryday ?? false) || isRegion(wordsIn(piece, sentence)));
}

/** Whether it is one word that asks or tells something by itself, as *Made* and *What*: only *the film Made* is that film. */
function isTelling(piece: Piece, sentence: Sentence): boolean {
  return piece.to - piece.from === 1 && saysSomething(wordsIn(piece, sentence));
}

function isBesideThings(piece: Piece, pieces: readonly Piece[]): boolean {
  const meaningful = pieces.filter(({ meanings }) => meanings.length > 0);
  const at = meaningful.indexOf(piece);
  return [meaningful[at - 1], meaningful[at + 1]].some((beside) =>
    beside?.meanings.some(({ is }) => is === 'things'),
  );
}

/** What is so much dearer than the cheapest understanding is not meant. */
const COSTLIER = 0.3;
/** A cutting with a word that nothing explains costs more than this. */
const UNEXPLAINED = 9;

/** What a sentence may ask, with further pieces that were found in it by other means. */
export function understand(sentence: Sentence, asked: Asked, found: readonly Piece[] = []): Understanding {
  const { words } = sentence;
  const all = cuttings(words, [
    ...cuesIn(words),
    ...mentionsIn(sentence, asked),
    ...festivalsIn(sentence, asked),
    ...found,
  ]);
  const understood: Understood[] = [];
  let cheapest = Number.POSITIVE_INFINITY;
  for (const cutting of all) {
    if (cutting.cost > UNEXPLAINED || cutting.cost > cheapest + COSTLIER) break;
    for (const each of understoodOf(cutting, sentence)) {
      understood.push(each);
      cheapest = Math.min(cheapest, each.cost);
    }
  }
  const likely = understood.filter(({ cost }) => cost <= cheapest + COSTLIER);
  return { understood: likely.sort((one, other) => one.cost - other.cost), cutting: all[0] };
}

const PRONOUNS = new Set(['it', 'its', 'he', 'she', 'him', 'her', 'his', 'hers', 'they', 'them']);

/** Whether a pronoun stands for something that the question doesn’t name: what was said before is not remembered. */
function isOfSomethingElse({ pieces }: Cutting, { words }: Sentence): boolean {
  const isNamed = pieces.some(({ meanings }) => meanings.some(({ is }) => is === 'set' || is === 'things'));
  const isPlain = ({ meanings }: Piece) => meanings.length === 0;
  return (
    !isNamed &&
    pieces.some(
      (piece) => isPlain(piece) && words.slice(piece.from, piece.to).some(({ text }) => PRONOUNS.has(text)),
    )
  );
}

const FIRST_PERSON = new Set(['i', 'we']);
const OURS = new Set(['my', 'our', 'your']);

/** *How do I direct traffic*: what somebody here does is no film’s. */
function isOfOneself({ pieces }: Cutting, { words }: Sentence): boolean {
  return pieces.some(({ meanings, from }) => {
    const isVerb =
      meanings.length > 0 && meanings.every((meaning) => meaning.is === 'relation' && !meaning.isNoun);
    const before = words[from - 1]?.text ?? '';
    const isNoun = meanings.some((meaning) => meaning.is === 'relation' && meaning.isNoun);
    return (isVerb && FIRST_PERSON.has(before)) || (isNoun && OURS.has(before));
  });
}

/** *A dragon*: with its article it is any, and no title. */
function isAnyOfAKind({ pieces }: Cutting, { words }: Sentence): boolean {
  const isOfPeople = pieces.some(({ meanings }) =>
    meanings.some(
      (meaning) => meaning.is === 'relation' && meaning.names.some((name) => leadsTo(name, ['person'])),
    ),
  );
  return (
    !isOfPeople &&
    pieces.some(({ meanings, from, to }) => {
      const isNamed = meanings.some(({ is }) => is === 'set') && meanings.every(({ is }) => is !== 'things');
      return isNamed && to - from === 1 && /^an?$/.test(words[from - 1]?.text ?? '');
    })
  );
}

/** Tags are everyday words, so that only films can be meant by them. */
function areTagsOfNothing({ pieces }: Cutting): boolean {
  const meanings = pieces.flatMap((piece) => piece.meanings);
  const isOnlyTag = (meaning: Meaning) =>
    meaning.is === 'value' &&
    meaning.candidates.every(({ relation }) => relation === 'tag' || relation === 'topic');
  const isOfSomething = meanings.some((meaning) => meaning.is === 'set' || saysFilms(meaning));
  return meanings.some(isOnlyTag) && !isOfSomething;
}

const DOUBTS = [isOfSomethingElse, isOfOneself, isAnyOfAKind, areTagsOfNothing] as const;

function understoodOf(cutting: Cutting, sentence: Sentence): Understood[] {
  const isDoubtful = DOUBTS.some((isDoubted) => isDoubted(cutting, sentence));
  if (isDoubtful || !isOfFilms(cutting, sentence)) return [];
  const manner = mannerOf(cutting, sentence.words);
  return readings(itemsOf(cutting.pieces, sentence.words)).flatMap((item) =>
    completed(item, manner).map(({ question, cost }) => ({ question, cost: cost + cutting.cost })),
  );
}
