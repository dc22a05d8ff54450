import type { Found } from '../../data/found.ts';
import { cut, escaped } from '../text.ts';
import { detailsInWords } from './found-in-words.ts';
import { type Naming, nameWithYear } from './naming.ts';
import type { AnswerSetting } from './shown-answer.ts';

/** Longer names and details are cut; a card has them whole. */
const LONGEST_NAME = 100;
const LONGEST_DETAILS = 240;
/** A longer text is told in paragraphs, as a story. */
const LONGEST_IN_LINE = 200;
/** Keeps a mark on the line of what it marks. */
const HARD_SPACE = '\u00a0';

/** Plain text as a message shows it, at most so long before it is escaped. */
function shortened(text: string, most: number): string {
  return escaped(cut(text, most));
}

/** A name as a message shows it, with what tells it from another. */
export function shownName({ name, apart }: Naming): string {
  return shortened([name, apart].filter(Boolean).join(' · '), LONGEST_NAME);
}

/** What stands behind a value, escaped; empty where nothing does. */
export function shownDetails(found: Found, setting: AnswerSetting, most = LONGEST_DETAILS): string {
  const whose = found.of && setting.isOfSeveral ? nameWithYear(found.of, setting) : '';
  return shortened([detailsInWords(found, setting), whose].filter(Boolean).join(' · '), most);
}

/** The marks of the sources of a value. */
export function marksOf({ sources }: Found, { marks }: AnswerSetting): string {
  return marks.of(sources).replaceAll(' ', HARD_SPACE);
}

/** Whether a value is a text that takes paragraphs. */
export function isLongText({ value }: Found): boolean {
  return value.is === 'text' && value.text.length > LONGEST_IN_LINE;
}

function inParagraphs(text: string): string {
  return text
    .split(/\n+/u)
    .map(escaped)
    .filter((paragraph) => paragraph !== '')
    .join('\n');
}

/** A value in a line of its own, with details and marks; a long text in paragraphs below its details. */
export function valueLine(found: Found, setting: AnswerSetting): string {
  const { name, apart } = setting.naming(found);
  const details = shownDetails(found, setting);
  const marks = marksOf(found, setting);
  if (isLongText(found)) return `${details && `*${details}*\n`}${inParagraphs(name)}${marks}`;
  // Of values that are no names, none is cut: no card is opened that has them whole.
  const shown = found.value.is === 'entity' ? shownName({ name }) : escaped(name);
  return `${[`**${shown}**`, apart && shownName({ name: apart }), details].filter(Boolean).join(' · ')}${marks}`;
}
