import type { EntityKind } from '../../data/reference.ts';
import type { Asked } from '../ask.ts';
import { numberAt } from '../lexicon/numbers.ts';
import { phrasesFrom } from '../lexicon/lexicon.ts';
import { mentionsIn, type Sentence } from '../mentions/mentions.ts';
import type { Question } from '../query.ts';
import type { Word } from '../words.ts';
import { itemsOf, readings } from './chart.ts';
import { completed, type Manner } from './completing.ts';
import { type Cutting, cuttings, type Piece, piecesOfPhrase } from './pieces.ts';

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
  'is are was were does do did has have had isnt arent wasnt werent doesnt didnt hasnt havent can could would will'.split(' '),
);
/** *Could you tell me*, *do you know*, *can I see*: a request, and no question of its own. */
const REQUESTED = new Set(['you', 'i', 'we']);

function cuesIn(words: readonly Word[]): Piece[] {
  return words.flatMap((_, from) => [
    ...phrasesFrom(words, from).flatMap(({ to, cues }) => piecesOfPhrase(from, to, cues)),
    ...numberAt(words, from).map(({ to, meaning }) => numberPiece(from, to, meaning)),
  ]);
}

function numberPiece(from: number, to: number, number: ReturnType<typeof numberAt>[number]['meaning']): Piece {
  const candidates =
    number.is === 'years'
      ? [{ relation: 'year', condition: number.condition } as const]
      : [{ relation: 'length', range: number.range } as const];
  return { from, to, cost: 0.6 - 0.02 * (to - from), meanings: [{ is: 'value', candidates }] };
}

function mannerOf({ pieces }: Cutting, words: readonly Word[]): Manner {
  const askers = pieces.flatMap(({ asker }) => asker ?? []);
  const lastMeaning = pieces.findLastIndex(({ meanings }) => meanings.length > 0);
  const after = pieces.slice(lastMeaning + 1).flatMap(({ from, to }) => words.slice(from, to).map(({ text }) => text));
  const [first, second] = words.filter(({ text }) => text !== '');
  return {
    askers,
    isWhether: first !== undefined && WHETHER.has(first.text) && !REQUESTED.has(second?.text ?? ''),
    isApart: pieces.some(({ isApart }) => isApart ?? false),
    unit: pieces.flatMap(({ unit }) => unit ?? [])[0] ?? unitOfRelation(pieces),
    after,
    kind: kindAskedFor(pieces, words),
  };
}

/** The kind of things right behind a word that asks: *which films*, but not *which film’s director*. */
function kindAskedFor(pieces: readonly Piece[], words: readonly Word[]): EntityKind | undefined {
  const meaningful = pieces.filter(({ meanings, asker }) => meanings.length > 0 || asker !== undefined);
  for (const [at, { asker, to }] of meaningful.entries()) {
    const things = meaningful[at + 1];
    if ((asker !== 'which' && asker !== 'what') || things?.from !== to) continue;
    const [meaning] = things.meanings;
    const isOwner = words[things.to - 1]?.isOwner ?? false;
    const isOfNoun = meaningful[at + 2]?.meanings.some((next) => next.is === 'relation' && next.isNoun) ?? false;
    if (meaning?.is === 'things' && !isOwner && !isOfNoun) return meaning.kind;
  }
  return undefined;
}

function unitOfRelation(pieces: readonly Piece[]): Manner['unit'] {
  for (const { meanings } of pieces) {
    for (const meaning of meanings) if (meaning.is === 'relation' && meaning.unit) return meaning.unit;
  }
  return undefined;
}

const regionNames = new Intl.DisplayNames('en', { type: 'region' });
const REGIONS: ReadonlySet<string> = new Set(
  Array.from({ length: 26 * 26 }, (_, at) => String.fromCharCode(65 + Math.floor(at / 26), 65 + (at % 26))).flatMap(
    (code) => {
      const name = regionNames.of(code);
      return name === undefined || name === code ? [] : [name.toLowerCase()];
    },
  ),
);

/** Whether something in a sentence shows that it is about films, so that a title which is an everyday word is meant as one. */
function isOfFilms({ pieces }: Cutting, { words }: Sentence): boolean {
  const isDoubtful = pieces.some(
    ({ from, to, isEveryday, meanings }) =>
      meanings.some((meaning) => meaning.is === 'set') &&
      ((isEveryday ?? false) ||
        REGIONS.has(
          words
            .slice(from, to)
            .map(({ text }) => text)
            .join(' '),
        )),
  );
  if (!isDoubtful) return true;
  return pieces.some(({ meanings }) =>
    meanings.some((meaning) => meaning.is === 'things' || (meaning.is === 'relation' && meaning.ofFilms)),
  );
}

/** What is so much dearer than the cheapest understanding is not meant. */
const COSTLIER = 0.4;
/** A cutting with a word that nothing explains costs more than this. */
const UNEXPLAINED = 9;

/** What a sentence may ask, with further pieces that were found in it by other means. */
export function understand(sentence: Sentence, asked: Asked, found: readonly Piece[] = []): Understanding {
  const { words } = sentence;
  const all = cuttings(words, [...cuesIn(words), ...mentionsIn(sentence, asked), ...found]);
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

function understoodOf(cutting: Cutting, sentence: Sentence): Understood[] {
  if (!isOfFilms(cutting, sentence)) return [];
  const manner = mannerOf(cutting, sentence.words);
  return readings(itemsOf(cutting.pieces, sentence.words)).flatMap((item) =>
    completed(item, manner).map(({ question, cost }) => ({ question, cost: cost + cutting.cost })),
  );
}
