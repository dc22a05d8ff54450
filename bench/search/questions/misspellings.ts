import { oneTypo } from '../../typos.ts';
import { withoutMarks } from './plain-form.ts';

/** How somebody may write a title; nothing for a title that cannot be written so. */
export type Misspelling = (title: string, random: () => number) => string | undefined;

const ARTICLE = /^(?:the|an?) /i;
const HYPHEN_IN_WORD = /(?<=\p{L})-(?=\p{L})/gu;

function swapped(title: string, random: () => number): string | undefined {
  const words = title.split(' ');
  if (words.length < 2) return undefined;
  const first = Math.floor(random() * (words.length - 1));
  const [one = '', next = ''] = words.slice(first, first + 2);
  return [...words.slice(0, first), next, one, ...words.slice(first + 2)].join(' ');
}

function unlessTheSame(title: string, written: string): string | undefined {
  return written === title ? undefined : written;
}

/** The kinds of questions, in the order of the tables. */
export const MISSPELLINGS: ReadonlyMap<string, Misspelling> = new Map<string, Misspelling>([
  ['exact', (title) => title],
  ['one typo', oneTypo],
  ['two typos', (title, random) => oneTypo(oneTypo(title, random), random)],
  ['words swapped', swapped],
  ['no article', (title) => unlessTheSame(title, title.replace(ARTICLE, ''))],
  ['no marks', (title) => unlessTheSame(title, withoutMarks(title).replace(HYPHEN_IN_WORD, ''))],
]);
