import type { Asked } from '../../../src/questions/ask.ts';
import { METAQA_SETS, type MetaqaSet, questionsOf } from '../sets/metaqa.ts';
import { isAnswered, isExact, isHit, type Reply, repliesTo, shareOf } from './replies.ts';
import { type Times, timesOf } from './times.ts';

/** What came of a set, in parts of 1. */
export interface MetaqaResult {
  readonly set: MetaqaSet;
  readonly replies: readonly Reply[];
  readonly answered: number;
  readonly hits: number;
  readonly exact: number;
  readonly hitsOfAnswered: number;
  readonly times: Times;
}

/**
 * Asks all questions of all sets, leaving out where chains started, as the sets do. Each set is asked twice, of which the
 * second time counts, so that what the engine learns about the code is not timed.
 */
export function measureMetaqa(folder: string, asked: Asked, say: (text: string) => void): MetaqaResult[] {
  const asking = { leaveOutStart: true };
  return METAQA_SETS.map((set) => {
    const questions = questionsOf(set, folder);
    say(`MetaQA ${set.name}: ${questions.length} questions`);
    repliesTo(questions, asked, asking);
    const replies = repliesTo(questions, asked, asking);
    return {
      set,
      replies,
      answered: shareOf(replies, isAnswered),
      hits: shareOf(replies, isHit),
      exact: shareOf(replies, isExact),
      hitsOfAnswered: shareOf(replies.filter(isAnswered), isHit),
      times: timesOf(replies),
    };
  });
}
