import { questionInTitle } from '../../replies/answers/question-title.ts';
import { parseAskPage, pickId } from '../../replies/custom-ids.ts';
import type { Context, Pressed } from '../command.ts';
import { customIdsOn } from '../pressed-message.ts';
import type { Answer } from '../response.ts';
import { answerQuestion } from './answering.ts';

/**
 * Answers a component of an answer, by what follows `ask/` in its custom_id: asks the question in the message's title
 * again and shows another page in its place. Undefined for what no answer has.
 */
export function pressOnAnswer(rest: string, context: Context, { message }: Pressed): Answer | undefined {
  const page = parseAskPage(rest);
  const question = questionInTitle(message.embeds[0]?.title ?? '');
  if (page === undefined || question === '') return undefined;
  const privately = customIdsOn(message).includes(pickId(true));
  return answerQuestion(question, { page, privately, delivery: 'in-place' }, context);
}
