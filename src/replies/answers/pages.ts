import type { Found } from '../../data/found.ts';
import { cutEscaped, pieces } from '../text.ts';

/** As many answers are read at a glance. */
const ANSWERS_A_PAGE = 10;
/** What a page's lines may take of a description of 4,096, beside what stands above and below them. */
const CHARACTERS_A_PAGE = 2400;
const LONGEST_LINE = CHARACTERS_A_PAGE / ANSWERS_A_PAGE - 1;

/** A page of an answer, counted from 0: those that are on it, and their lines. */
export interface AnswerPage {
  readonly page: number;
  readonly pages: number;
  readonly found: readonly Found[];
  readonly lines: readonly string[];
}

function haveCards(found: readonly Found[]): boolean {
  return found.every(({ value }) => value.is === 'entity');
}

function thingsOn(found: readonly Found[], wanted: number) {
  const pages = Math.max(1, Math.ceil(found.length / ANSWERS_A_PAGE));
  const page = Math.min(wanted, pages - 1);
  return { page, pages, shown: found.slice(page * ANSWERS_A_PAGE, (page + 1) * ANSWERS_A_PAGE) };
}

/** Those that have to be looked up for a page: of things only its own, since there may be thousands; of values all. */
export function lookedUpFor(wanted: number, found: readonly Found[]): readonly Found[] {
  return haveCards(found) ? thingsOn(found, wanted).shown : found;
}

/** Things that have cards, ten a page. */
function pageOfThings(found: readonly Found[], wanted: number, lineOf: (one: Found) => string): AnswerPage {
  const { shown, ...place } = thingsOn(found, wanted);
  return { ...place, found: shown, lines: shown.map((one) => cutEscaped(lineOf(one), LONGEST_LINE)) };
}

interface Filling {
  readonly found: Found[];
  readonly lines: string[];
  characters: number;
}

/** Values that no card has whole: at most ten a page, a long text going on on the next, so that nothing is lost. */
function pageOfValues(found: readonly Found[], wanted: number, lineOf: (one: Found) => string): AnswerPage {
  const first: Filling = { found: [], lines: [], characters: 0 };
  const filled = [first];
  for (const one of found) {
    for (const piece of pieces(lineOf(one), CHARACTERS_A_PAGE)) {
      let last = filled.at(-1) ?? first;
      const isFull =
        last.lines.length === ANSWERS_A_PAGE || last.characters + piece.length + 1 > CHARACTERS_A_PAGE;
      if (isFull && last.lines.length > 0) {
        last = { found: [], lines: [], characters: 0 };
        filled.push(last);
      }
      last.found.push(one);
      last.lines.push(piece);
      last.characters += piece.length + 1;
    }
  }
  const page = Math.min(wanted, filled.length - 1);
  const { found: shown, lines } = filled[page] ?? first;
  return { page, pages: filled.length, found: shown, lines };
}

/** A page of what was found, the last one where there are fewer than wanted. */
export function pageOf(found: readonly Found[], wanted: number, lineOf: (one: Found) => string): AnswerPage {
  return haveCards(found) ? pageOfThings(found, wanted, lineOf) : pageOfValues(found, wanted, lineOf);
}
