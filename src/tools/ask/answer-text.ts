import type { Catalogue } from '../../data/catalogue.ts';
import type { Found } from '../../data/found.ts';
import { calledAt } from '../../data/names.ts';
import type { Answer } from '../../questions/answer.ts';
import { detailsInWords } from '../../replies/answers/found-in-words.ts';
import { en } from '../../replies/wording/en.ts';
import { count as inDigits } from '../../replies/wording/en-formats.ts';
import { answersOf, type Followed, unitOf } from './answers-of.ts';
import { namesApart } from './names-apart.ts';

type NotFollowed = Exclude<Answer, Followed>;

/** So many of a long list are told; lines of JSON have all. */
const MOST_TOLD = 20;

const words = en.answers;

function listed(lines: readonly string[]): string[] {
  const more = lines.length - MOST_TOLD;
  return more > 0 ? [...lines.slice(0, MOST_TOLD), `… and ${inDigits.format(more)} more`] : [...lines];
}

/** Each value with what is said of it in the same breath. */
function linesOf(found: readonly Found[], answer: Followed, catalogue: Catalogue): string[] {
  const names = namesApart(found, catalogue, unitOf(answer));
  const lines = found.map((one, place) =>
    [names[place], detailsInWords(one, { catalogue, words: en })].filter(Boolean).join(' · '),
  );
  return listed([...new Set(lines)]);
}

function notRecorded(others: readonly string[]): string {
  return others.length > 0 ? words.notRecordedBut(words.names(others, 0)) : words.notRecorded;
}

/** A verdict or a number with what it rests on, or the list; what the records have instead where they have no answer. */
function answerOf(answer: Followed, catalogue: Catalogue): string[] {
  const { found, instead, verdict, count, base } = answer.result;
  const isList = verdict === undefined && count === undefined;
  const indented = (lines: readonly string[]) => lines.map((line) => `  ${line}`);
  const [list, others] = [linesOf(found, answer, catalogue), linesOf(instead, answer, catalogue)];
  if (answer.outcome === 'not recorded') return [notRecorded(others)];
  return [
    ...(isList ? list : [...answersOf(answer, catalogue), ...indented(list)]),
    ...indented(others),
    ...(base ? [words.base(base.measure, base.recorded, base.among)] : []),
  ];
}

function sourcesOf({ result }: Followed, catalogue: Catalogue): string[] {
  const ids = new Set([...result.found, ...result.instead].flatMap(({ sources }) => sources));
  const names = [...ids].map((id) => catalogue.source(id)?.name ?? id);
  return names.length > 0 ? [`${names.length > 1 ? 'Sources' : 'Source'}: ${names.join('; ')}`] : [];
}

function notFollowedText(answer: NotFollowed, catalogue: Catalogue): string {
  const { recognised, instead } = answer;
  const quoted = answer.words.map((word) => `“${word}”`);
  const known = recognised.map((reference) => calledAt(catalogue, reference));
  return [
    quoted.length > 0 ? words.notFollowed(quoted) : words.notFollowedAtAll,
    ...(known.length > 0 ? [`Recognised: ${listed(known).join(', ')}`] : []),
    ...(instead.length > 0 ? [words.canBeAsked, ...instead.map((question) => `  ${question}`)] : []),
  ].join('\n');
}

/** An answer as text: what was found, how the question was understood and who says so; else what was not followed. */
export function answerText(answer: Answer, catalogue: Catalogue): string {
  if (answer.outcome === 'not followed') return notFollowedText(answer, catalogue);
  const understood = words.understood(answer.reading);
  return [...answerOf(answer, catalogue), '', understood, ...sourcesOf(answer, catalogue)].join('\n');
}
