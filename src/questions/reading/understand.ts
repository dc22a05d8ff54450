import type { Asked } from '../ask.ts';
import { festivalsIn } from '../mentions/festivals.ts';
import { mentionsIn } from '../mentions/mentions.ts';
import type { Sentence } from '../mentions/sentence.ts';
import type { Query, Question } from '../query.ts';
import { itemsOf, readings } from './chart.ts';
import { completed } from './completing.ts';
import { cuesIn } from './cues.ts';
import { isDoubted } from './doubts.ts';
import { mannerOf } from './manner.ts';
import { type Cutting, cuttings, type Piece } from './pieces.ts';
import { tellsAll } from './told.ts';

/** A question as it may be understood, and what it costs to understand it so. */
interface Understood {
  readonly question: Question;
  readonly cost: number;
}

/** What was made of a sentence: how it may be understood, the likeliest first, or the cheapest way to cut it. */
export interface Understanding {
  readonly understood: readonly Understood[];
  readonly cutting: Cutting | undefined;
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

/** Hardly anybody asks for the writers of all films there are, but where they are counted or put in order. */
const COST_OF_EVERYTHING = 0.5;

function costOfEverything(question: Question): number {
  return question.asks === 'which' && isOfEverything(question.query) ? COST_OF_EVERYTHING : 0;
}

function isEverything(query: Query): boolean {
  return query.op === 'all' || (query.op === 'except' && isEverything(query.of));
}

/** Whether a chain starts from everything of a kind. */
function isOfEverything(query: Query): boolean {
  if (query.op !== 'facts' && query.op !== 'holders') return false;
  return isEverything(query.of) || isOfEverything(query.of);
}

function understoodOf(cutting: Cutting, sentence: Sentence): Understood[] {
  if (isDoubted(cutting, sentence)) return [];
  const manner = mannerOf(cutting, sentence.words);
  return readings(itemsOf(cutting.pieces, sentence.words)).flatMap((item) =>
    completed(item, manner)
      .filter(({ question }) => tellsAll(question, cutting))
      .map(({ question, cost }) => ({ question, cost: cost + cutting.cost + costOfEverything(question) })),
  );
}
