import type { Reference } from '../../data/reference.ts';
import type { Setting } from '../card.ts';
import { describedBy } from '../choice.ts';
import { pickId } from '../custom-ids.ts';
import { opening } from '../facts.ts';
import { COMPONENTS } from '../limits.ts';
import { type Message, QUESTION_COLOUR, type Row, row, select } from '../message.ts';
import { cut, escaped, plain } from '../text.ts';
import type { Wording } from '../wording/wording.ts';
import { titled } from './question-title.ts';

/** A question that was not followed. */
export interface NotFollowed {
  readonly asked: string;
  /** The words that were not followed; none where they are clear, but not what they ask. */
  readonly words: readonly string[];
  /** What was recognised, the surest first. */
  readonly recognised: readonly Reference[];
  /** Questions that can be asked instead. */
  readonly instead: readonly string[];
}

const MOST_WORDS = 12;
const LONGEST_WORD = 40;
const MOST_QUESTIONS = 3;
const LONGEST_QUESTION = 150;

function wordsLine({ words: typed }: NotFollowed, { answers }: Wording): string {
  if (typed.length === 0) return answers.notFollowedAtAll;
  const shown = typed.slice(0, MOST_WORDS).map((word) => escaped(cut(word, LONGEST_WORD)));
  return answers.notFollowed(shown.filter((word) => word !== ''));
}

/** A question in a span of code, which takes no escapes and ends at a backtick. */
function questionLine(question: string, { answers }: Wording): string {
  return answers.question(plain(cut(question, LONGEST_QUESTION).replaceAll('`', '’')));
}

function recognisedRow({ recognised }: NotFollowed, privately: boolean, setting: Setting): Row[] {
  const { words } = setting;
  if (recognised.length === 0) return [];
  const offers = [...new Set(recognised)].slice(0, COMPONENTS.selectOptions).map((reference) => ({
    ...opening(setting, reference),
    description: describedBy(reference, setting),
  }));
  return [row([select(pickId(privately), words.answers.open, offers)])];
}

/** Says which words were not followed, what can be asked, and offers the cards of what was recognised. */
export function notFollowedMessage(question: NotFollowed, privately: boolean, setting: Setting): Message {
  const { answers } = setting.words;
  const instead = question.instead.slice(0, MOST_QUESTIONS).map((one) => questionLine(one, setting.words));
  const description = [
    wordsLine(question, setting.words),
    ...(instead.length > 0 ? [answers.canBeAsked, ...instead] : []),
  ].join('\n');
  return {
    embeds: [{ ...titled(question.asked), description, color: QUESTION_COLOUR }],
    components: recognisedRow(question, privately, setting),
  };
}
