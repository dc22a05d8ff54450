import { suggestQuestions } from '../../questions/suggesting/suggest-questions.ts';
import { CHOICES } from '../../replies/limits.ts';
import type { Choice, Context } from '../command.ts';

/** Suggests whole questions that what is typed may become; one that is too long to be sent back is left out. */
export function suggestWhole(typed: string, { house }: Context): Choice[] {
  const questions = suggestQuestions(typed, house, CHOICES.count);
  return questions
    .filter((question) => question.length <= CHOICES.name)
    .map((question) => ({ name: question, value: question }));
}
