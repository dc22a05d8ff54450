import { seededRandom } from '../../typos.ts';
import type { Item } from '../contestant.ts';
import { drawByPopularity, drawOften } from '../corpus/popularity.ts';
import { MISSPELLINGS, type Misspelling } from './misspellings.ts';
import { plainForm } from './plain-form.ts';

const SEED = 24;
const EACH = 1000;
/** A kind that a smaller part of the titles can be written as is left out: few names begin with an article. */
const SMALLEST_PART = 0.01;
const TYPED_THROUGH = 200;

/** A text that is asked for, and who is meant. */
export interface Question {
  readonly text: string;
  readonly wanted: number;
  /** Others of the same title. */
  readonly twins: readonly number[];
}

/**
 * What is asked of one search. Those who are meant are drawn in proportion to their popularity, since people ask for what
 * is popular: without putting any back, so that many titles are asked for, but for what is begun, where it is counted
 * how often somebody has to type on.
 */
export interface Questions {
  readonly kinds: readonly { readonly kind: string; readonly questions: readonly Question[] }[];
  /** Titles to be typed letter by letter. */
  readonly typedThrough: readonly string[];
  /** Titles that are to be among the suggestions after a few letters. */
  readonly begun: readonly Question[];
}

interface Asked {
  readonly text: string;
  readonly item: Item;
}

function askedAs(misspell: Misspelling, items: readonly Item[], random: () => number): Asked[] {
  // Whether a title can be written so is asked first: of the popular ones alone there may be too few.
  const able = items.filter(({ title }) => misspell(title, () => 0) !== undefined);
  if (able.length < SMALLEST_PART * items.length) return [];
  return drawByPopularity(able, EACH, random).flatMap((item) => {
    const text = misspell(item.title, random);
    return text === undefined ? [] : [{ text, item }];
  });
}

function twinsOf(items: readonly Item[], asked: readonly Asked[]): (item: Item) => number[] {
  const byForm = new Map(asked.map(({ item }): [string, number[]] => [plainForm(item.title), []]));
  for (const { id, title } of items) byForm.get(plainForm(title))?.push(id);
  return ({ id, title }) => (byForm.get(plainForm(title)) ?? []).filter((other) => other !== id);
}

/** Makes the questions about some items, the same for the same items. */
export function questionsAbout(items: readonly Item[]): Questions {
  const random = seededRandom(SEED);
  const kinds = [...MISSPELLINGS].map(([kind, misspell]) => ({
    kind,
    asked: askedAs(misspell, items, random),
  }));
  const begun = drawOften(items, EACH, random).map((item) => ({ text: item.title, item }));
  const twins = twinsOf(items, [...begun, ...kinds.flatMap(({ asked }) => asked)]);
  const questionsOf = (asked: readonly Asked[]) =>
    asked.map(({ text, item }) => ({ text, wanted: item.id, twins: twins(item) }));
  return {
    kinds: kinds
      .filter(({ asked }) => asked.length > 0)
      .map(({ kind, asked }) => ({ kind, questions: questionsOf(asked) })),
    typedThrough: drawByPopularity(items, TYPED_THROUGH, random).map(({ title }) => title),
    begun: questionsOf(begun),
  };
}
