import type { Catalogue } from '../data/catalogue.ts';
import type { CatalogueSearch } from '../search/search.ts';
import { notFollowed } from './abstaining.ts';
import type { Answer, Result } from './answer.ts';
import type { EvaluationOptions } from './evaluate/evaluation.ts';
import { resultOf } from './evaluate/result.ts';
import { filmsValued } from './films-valued.ts';
import { looselyIn } from './mentions/loosely.ts';
import type { Sentence } from './mentions/mentions.ts';
import type { Question } from './query.ts';
import { type Understanding, understand } from './reading/understand.ts';
import { readingInWords } from './wording/reading-in-words.ts';
import { withoutClosing, wordsOf } from './words.ts';

/** What questions are answered from. */
export interface Asked {
  readonly catalogue: Catalogue;
  readonly search: CatalogueSearch;
}

export interface Asking {
  /** Whether every chain leaves out where it started, as benchmarks of such questions have it. */
  readonly leaveOutStart?: boolean;
}

/** More is no question; `max_length` of an option is 6,000. */
const LONGEST_QUESTION = 1000;

/** Answers a plain question from the records, or tells what of it was not followed. */
export function ask(text: string, asked: Asked, asking: Asking = {}): Answer {
  const question = withoutClosing(text);
  const words = question.length > LONGEST_QUESTION ? [] : wordsOf(question);
  const sentence = { text: question, words };
  const { understood, cutting } = understoodSomehow(sentence, asked);
  const options = evaluationOf(asked, asking);
  let first: { question: Question; result: Result } | undefined;
  for (const { question: each } of understood) {
    const result = resultOf(each, asked.catalogue, options);
    first ??= { question: each, result };
    if (isAnswered(result)) return answered(each, result, asked);
  }
  if (first) return answered(first.question, first.result, asked);
  return notFollowed(sentence, cutting, asked);
}

/** A sentence as it is written or, where that means nothing, with its names taken loosely. */
function understoodSomehow(sentence: Sentence, asked: Asked): Understanding {
  const plainly = understand(sentence, asked);
  const { understood, cutting } = plainly;
  if (understood.length > 0 || !cutting?.pieces.some(({ isUnknown }) => isUnknown)) return plainly;
  const found = looselyIn(sentence, cutting, asked);
  return found.length === 0 ? plainly : understand(sentence, asked, found);
}

function isAnswered({ found, verdict, count }: Result): boolean {
  return found.length > 0 || verdict !== undefined || count !== undefined;
}

function answered(question: Question, result: Result, { catalogue }: Asked): Answer {
  return {
    outcome: isAnswered(result) ? 'answered' : 'not recorded',
    question,
    reading: readingInWords(question, catalogue),
    result,
  };
}

function evaluationOf({ catalogue, search }: Asked, { leaveOutStart = false }: Asking): EvaluationOptions {
  return {
    leaveOutStart,
    filmsValued: (relation, condition) =>
      filmsValued(relation, condition, search.browse) ?? everyFilm(catalogue),
  };
}

function* everyFilm(catalogue: Catalogue) {
  for (const { reference } of catalogue.films()) yield reference;
}
