import type { Found } from '../../data/found.ts';
import type { Reference } from '../../data/reference.ts';
import { foundInWords } from './found-in-words.ts';
import { kindAmong, nameWithYear, namingAmong } from './naming.ts';
import type { AnswerSetting } from './shown-answer.ts';
import { isLongText, marksOf, shownDetails, shownName, valueLine } from './value-line.ts';

/** So many are named before the list. */
const NAMED = 3;
/** So many are named that stand in no list. */
const NAMED_INSTEAD = 5;
/** So much of what stands behind a reason is told within a sentence. */
const LONGEST_REASON = 90;

/** The first of some things; one more takes no more room than the count of those that are left. */
function firstOf(found: readonly Found[], most: number): readonly Found[] {
  return found.length > most + 1 ? found.slice(0, most) : found;
}

/** Those of an answer that its first line names. */
export function namedOf(found: readonly Found[]): readonly Found[] {
  return firstOf(found, NAMED);
}

/** What the records list in place of what was asked about, or what speaks for a yes or no, with its details. */
function reasonsIn(found: readonly Found[], most: number, setting: AnswerSetting): string {
  const shown = firstOf(found, most);
  const naming = namingAmong(shown, setting, setting.answer.unit);
  const inWords = (one: Found) => {
    const details = shownDetails(one, setting, LONGEST_REASON);
    return `${shownName(naming(one))}${details && ` (${details})`}${marksOf(one, setting)}`;
  };
  return setting.words.answers.names(shown.map(inWords), found.length - shown.length);
}

/** What was measured, each with its value; of what has been named, its value alone. */
function measuresIn(named: Reference | undefined, setting: AnswerSetting): string {
  const { unit, result } = setting.answer;
  const inWords = (one: Found) => {
    const whose = one.of && one.of !== named ? `${shownName({ name: nameWithYear(one.of, setting) })}, ` : '';
    return `${whose}${shownName({ name: foundInWords(one, setting, unit) })}${marksOf(one, setting)}`;
  };
  const { instead } = result;
  const own = instead.filter(({ of }) => of === named);
  const others = instead.filter(({ of }) => of !== named);
  const shown = [...own, ...others].slice(0, NAMED_INSTEAD).map(inWords);
  return shown.join('; ');
}

function verdictLine(verdict: 'yes' | 'no', setting: AnswerSetting): string {
  const { answer, words } = setting;
  const { found, instead } = answer.result;
  const reason = answer.isComparison
    ? measuresIn(undefined, setting)
    : reasonsIn(verdict === 'yes' && found.length > 0 ? found : instead, NAMED, setting);
  return [`**${words.answers.verdict[verdict]}**`, reason].filter(Boolean).join(': ');
}

/** How many there are, and the first of them. */
function countLine(count: number, setting: AnswerSetting): string {
  const { answer, words, naming } = setting;
  const { found } = answer.result;
  if (found.length === 0) return `**${words.number(count)}**`;
  const number = words.answers.counted(count, kindAmong(found));
  const named = namedOf(found);
  const names = named.map((one) => shownName(naming(one)));
  return `**${number}**: ${words.answers.names(names, found.length - named.length)}`;
}

function nothingLine(setting: AnswerSetting): string {
  const { answer, words } = setting;
  const { instead } = answer.result;
  if (instead.length === 0) return words.answers.notRecorded;
  return words.answers.notRecordedBut(reasonsIn(instead, NAMED_INSTEAD, setting));
}

/** What is at an end by a measure, or one of two that were compared, with its value and the other's. */
function measuredLine(found: Found, setting: AnswerSetting): string {
  const named = found.value.is === 'entity' ? found.value.reference : undefined;
  return [valueLine(found, setting), measuresIn(named, setting)].filter(Boolean).join(', ');
}

function foundLine(setting: AnswerSetting): string {
  const { found, base } = setting.answer.result;
  const [only, ...others] = found;
  if (!only) return nothingLine(setting);
  if (others.length > 0) return countLine(found.length, setting);
  if (isLongText(only)) return '';
  return base || setting.answer.isComparison ? measuredLine(only, setting) : valueLine(only, setting);
}

function baseIn({ answer, words }: AnswerSetting): string {
  const { base } = answer.result;
  return base ? words.answers.base(base.measure, base.recorded, base.among) : '';
}

/** The answer itself, in one line of markdown; empty where it is a text, which follows in paragraphs. */
export function firstLine(setting: AnswerSetting): string {
  const { verdict, count } = setting.answer.result;
  if (verdict) return verdictLine(verdict, setting);
  const line = count === undefined ? foundLine(setting) : countLine(count, setting);
  return [line, baseIn(setting)].filter(Boolean).join(' · ');
}
