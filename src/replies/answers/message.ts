import type { APIEmbed } from 'discord-api-types/v10';
import { entityAt } from '../../data/catalogue.ts';
import type { Found } from '../../data/found.ts';
import type { Reference } from '../../data/reference.ts';
import type { Setting } from '../card.ts';
import { askPageId, pickId } from '../custom-ids.ts';
import { opening } from '../facts.ts';
import { ANSWER_COLOUR, button, type Message, QUESTION_COLOUR, type Row, row, select } from '../message.ts';
import { SourceMarks } from '../sources.ts';
import { cut, cutEscaped, escaped } from '../text.ts';
import type { Wording } from '../wording/wording.ts';
import { firstLine, namedOf } from './first-line.ts';
import { namingAmong } from './naming.ts';
import { type AnswerPage, lookedUpFor, pageOf } from './pages.ts';
import { titled } from './question-title.ts';
import type { AnswerSetting, ShownAnswer } from './shown-answer.ts';
import { isLongText, valueLine } from './value-line.ts';

/** So much of what stands above and below the list is shown. */
const LONGEST_FIRST_LINE = 900;
const LONGEST_READING = 400;

/** Which page of an answer is wanted, and for whom a card is posted that is picked from it. */
export interface Turning {
  readonly page: number;
  readonly privately: boolean;
}

/** A cast: that everybody in it is an actor need not be said of each. */
function withoutActor(found: readonly Found[]): readonly Found[] {
  if (!found.every(({ details, each }) => details.role === 'actor' && each === undefined)) return found;
  return found.map((one) => ({ ...one, details: { ...one.details, role: undefined } }));
}

function settingOf(asked: ShownAnswer, page: number, { catalogue, words }: Setting): AnswerSetting {
  const found = withoutActor(asked.result.found);
  const shown = [...namedOf(found), ...lookedUpFor(page, found)];
  const sources = [...shown, ...asked.result.instead].flatMap((one) => one.sources);
  return {
    catalogue,
    words,
    answer: { ...asked, result: { ...asked.result, found } },
    marks: new SourceMarks(catalogue, sources),
    naming: namingAmong(shown, { catalogue, words }, asked.unit),
    isOfSeveral: new Set(found.map(({ of }) => of)).size > 1,
  };
}

/** A single value is all said in the first line, but for a text in paragraphs. */
function isAllSaid({ result: { found, verdict } }: ShownAnswer): boolean {
  return found.length === 1 && (verdict !== undefined || !found.some(isLongText));
}

function pagerRow({ page, pages }: AnswerPage, words: Wording): Row[] {
  if (pages < 2) return [];
  return [
    row([
      ...(page > 0 ? [button(askPageId(page - 1), `◀ ${words.previous}`)] : []),
      button(askPageId(page), words.partOf(page + 1, pages), true),
      ...(page < pages - 1 ? [button(askPageId(page + 1), `${words.next} ▶`)] : []),
    ]),
  ];
}

function referenceOf({ value }: Found, { catalogue }: Setting): Reference | undefined {
  return value.is === 'entity' ? entityAt(catalogue, value.reference)?.reference : undefined;
}

/** A select whose values are the ids of what is on the page, in its order. */
function openRow({ found }: AnswerPage, privately: boolean, setting: Setting): Row[] {
  const references = new Set(found.flatMap((one) => referenceOf(one, setting) ?? []));
  if (references.size === 0) return [];
  const offers = [...references].map((reference) => opening(setting, reference));
  return [row([select(pickId(privately), setting.words.answers.open, offers)])];
}

/** What is read: the answer, those that were found, and how the question was understood. */
function textOf(setting: AnswerSetting, lines: readonly string[]): string {
  const { answer, words } = setting;
  return [
    cutEscaped(firstLine(setting), LONGEST_FIRST_LINE),
    isAllSaid(answer) ? '' : lines.join('\n'),
    words.answers.understood(escaped(cut(answer.reading, LONGEST_READING))),
  ]
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

function footer({ marks, words, answer: { result } }: AnswerSetting): Pick<APIEmbed, 'footer'> {
  const hasSources = [...result.found, ...result.instead].some(({ sources }) => sources.length > 0);
  return hasSources ? { footer: { text: marks.footer(words) } } : {};
}

function isAnswered({ result: { found, verdict, count } }: ShownAnswer): boolean {
  return found.length > 0 || verdict !== undefined || count !== undefined;
}

/**
 * A page of an answer: the question as its title, what it is answered in the first line, then those that were found, a
 * line each, and how it was understood. A select posts their cards. The pages' buttons hold nothing but the page; the
 * question is read back from the title.
 */
export function answerMessage(answer: ShownAnswer, { page, privately }: Turning, setting: Setting): Message {
  const lines = settingOf(answer, page, setting);
  const shown = pageOf(lines.answer.result.found, page, (one) => valueLine(one, lines));
  return {
    embeds: [
      {
        ...titled(answer.asked),
        description: textOf(lines, shown.lines),
        color: isAnswered(answer) ? ANSWER_COLOUR : QUESTION_COLOUR,
        ...footer(lines),
      },
    ],
    components: [...openRow(shown, privately, setting), ...pagerRow(shown, setting.words)],
  };
}
