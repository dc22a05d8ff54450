import type { Catalogue } from '../data/catalogue.ts';
import type { CatalogueSearch } from '../search/search.ts';
import { notFollowed } from './abstaining.ts';
import type { Answer, Result } from './answer.ts';
import type { EvaluationOptions } from './evaluate/evaluation.ts';
import { resultOf } from './evaluate/result.ts';
import { filmsValued } from './films-valued.ts';
import type { Question } from './query.ts';
import { isWithinReach } from './reach.ts';
import type { Cutting } from './reading/pieces.ts';
import { stages } from './stages.ts';
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
  const options = evaluationOf(asked, asking);
  let first: Answer | undefined;
  let cutting: Cutting | undefined;
  for (const understanding of stages(sentence, asked)) {
    // Names that were taken loosely are followed; the rest of what was typed is not.
    if (!understanding.isOfSubject) cutting = understanding.cutting ?? cutting;
    for (const { question: each } of understanding.understood) {
      if (!isWithinReach(each, asked.catalogue) || (first && isPartOf(each, first))) continue;
      const answer = answered(each, resultOf(each, asked.catalogue, options), asked);
      if (answer.outcome === 'answered') return answer;
      first ??= answer;
    }
  }
  return first ?? notFollowed(sentence, cutting, asked);
}

const APART = /,"apart":(?:true|false)/g;

function queryOf(question: Question): string {
  return 'query' in question ? JSON.stringify(question.query).replace(APART, '') : '';
}

/** Whether a reading asks but a part of what the first one did: that a film has directors is no answer to what else they made. */
function isPartOf(question: Question, first: Answer): boolean {
  if (first.outcome === 'not followed') return false;
  const [part, whole] = [queryOf(question), queryOf(first.question)];
  return part !== '' && part !== whole && whole.includes(part);
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

/** So many films are gone through for words that no index has; it takes some milliseconds. */
const MOST_READ_THROUGH = 5000;

function evaluationOf({ catalogue, search }: Asked, { leaveOutStart = false }: Asking): EvaluationOptions {
  return {
    leaveOutStart,
    filmsValued: (relation, condition) => {
      const films = filmsValued(relation, condition, search.browse);
      const mayBeWithin =
        (relation === 'topic' || relation === 'based on') && catalogue.counts.film <= MOST_READ_THROUGH;
      return films === undefined || (films.length === 0 && mayBeWithin) ? everyFilm(catalogue) : films;
    },
  };
}

function* everyFilm(catalogue: Catalogue) {
  for (const { reference } of catalogue.films()) yield reference;
}
