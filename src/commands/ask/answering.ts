import type { Answer as Answered } from '../../questions/answer.ts';
import { ask } from '../../questions/ask.ts';
import { answerMessage } from '../../replies/answers/message.ts';
import { notFollowedMessage } from '../../replies/answers/not-followed.ts';
import { titleOfQuestion } from '../../replies/answers/question-title.ts';
import type { ShownAnswer } from '../../replies/answers/shown-answer.ts';
import { EMBED } from '../../replies/limits.ts';
import { plain } from '../../replies/text.ts';
import type { Context } from '../command.ts';
import { type Answer, type Delivery, sentence } from '../response.ts';

/** Questions that the built-in records answer. */
export const EXAMPLES = [
  'who directed The Voice?',
  'was The Voice of Sokurov shown in Hong Kong?',
  'how long is Духовные голоса in hours?',
] as const;
/** So many are named where nothing of a question was recognised. */
const EXAMPLES_NAMED = 2;

/** Which page is wanted, whether cards picked from it are only for whoever picks, and who sees an answer. */
export interface Asked {
  readonly page: number;
  readonly privately: boolean;
  readonly delivery: Delivery;
}

type Followed = Exclude<Answered, { readonly outcome: 'not followed' }>;

function shownAnswer(asked: string, { question, reading, result }: Followed): ShownAnswer {
  return {
    asked,
    reading,
    isComparison: question.asks === 'compare',
    unit: question.asks === 'which' ? question.unit : undefined,
    result,
  };
}

/** Only what was found is for everybody; a page that is turned stays where it is. */
function notFound(message: Answer['message'], { delivery }: Asked): Answer {
  return { outcome: 'not-found', message, delivery: delivery === 'in-place' ? delivery : 'asker' };
}

/** Answers a question, says that the records don't tell, or which of its words were not followed. */
export function answerQuestion(typed: string, asked: Asked, { house, words }: Context): Answer {
  // As it is read back from the message, so that a further page is of the same answer.
  const question = plain(typed);
  if (titleOfQuestion(question) === undefined) {
    return sentence('not-found', words.answers.tooLong(EMBED.title));
  }
  const setting = { catalogue: house.catalogue, words };
  const answer = ask(question, house);
  if (answer.outcome === 'not followed') {
    const isBlank = answer.recognised.length === 0 && answer.instead.length === 0;
    const instead = isBlank ? EXAMPLES.slice(0, EXAMPLES_NAMED) : answer.instead;
    const message = notFollowedMessage({ ...answer, asked: question, instead }, asked.privately, setting);
    return notFound(message, asked);
  }
  const message = answerMessage(shownAnswer(question, answer), asked, setting);
  if (answer.outcome === 'not recorded') return notFound(message, asked);
  return { outcome: 'found', message, delivery: asked.delivery };
}
