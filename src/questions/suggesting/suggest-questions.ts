import { normalForm } from '../../data/normal-form.ts';
import type { Reference } from '../../data/reference.ts';
import type { Asked } from '../ask.ts';
import { understand } from '../reading/understand.ts';
import { wordsOf } from '../words.ts';
import { aboutEach, type Candidate } from './about.ts';
import { answerable } from './answerable.ts';
import { beginningSo } from './beginning.ts';
import { completedInPlace, mended } from './in-place.ts';
import { closed } from './phrasings.ts';
import { recognisedIn } from './recognised.ts';
import { beginsSomething, thing, thingsBeginning } from './things.ts';

/** A choice of https://discord.com/developers/docs/interactions/application-commands has so many characters. */
const LONGEST = 100;
/** To an empty text. */
const A_HANDFUL = 8;
/** To read one takes up to a millisecond, and whoever types waits: so many are suggested, and so many read. */
const MOST_SUGGESTED = 15;
const MOST_READ = 25;
/** After so many in a row that are not understood, those that differ only in a name won’t be either. */
const MOST_IN_VAIN = 6;
function recognised(typed: string, asked: Asked): readonly Reference[] {
  const { cutting } = understand({ text: typed, words: wordsOf(typed) }, asked);
  return recognisedIn(cutting);
}

/** Ways in which a text may go on, the best first; the next is taken where those before it come to nothing. */
function* ways(typed: string, asked: Asked): Generator<() => Iterable<Candidate>> {
  const text = typed.trim();
  yield () => beginningSo(typed.trimStart(), asked);
  yield function* () {
    yield { text: closed(text) };
    if (beginsSomething(text, asked)) yield* aboutEach(thingsBeginning(text, asked), asked);
    yield* completedInPlace(text, asked);
  };
  yield () => mended(text, asked);
  yield () =>
    aboutEach(
      recognised(text, asked).map((reference) => thing(reference, asked)),
      asked,
    );
}

/** Those of some questions that are answered, each once; where none is, those that are understood. */
function verified(candidates: Iterable<Candidate>, asked: Asked, most: number): string[] {
  const known = new Set<string>();
  const questions = { answered: [] as string[], understood: [] as string[] };
  let inVain = 0;
  for (const { text, about } of candidates) {
    if (questions.answered.length === most || known.size === MOST_READ || inVain === MOST_IN_VAIN) break;
    const form = normalForm(text);
    if (text.length > LONGEST || known.has(form)) continue;
    known.add(form);
    const outcome = answerable(text, asked, about);
    inVain = outcome === undefined ? inVain + 1 : 0;
    if (outcome !== undefined) questions[outcome].push(text);
  }
  return questions.answered.length > 0 ? questions.answered : questions.understood.slice(0, most);
}

/**
 * Questions that a text which is still being typed may become, best first: at most as many as are wanted, each at most
 * 100 characters, none that would be declined. What was typed stays as it is, but for a title or name, which is
 * written in full.
 */
export function suggestQuestions(typed: string, asked: Asked, wanted: number): string[] {
  const most = Math.min(wanted, typed.trim() === '' ? A_HANDFUL : MOST_SUGGESTED);
  if (typed.trim() === '') return verified(beginningSo('', asked), asked, most);
  if (typed.length > LONGEST) return [];
  for (const way of ways(typed, asked)) {
    const questions = verified(way(), asked, most);
    if (questions.length > 0) return questions;
  }
  return [];
}
