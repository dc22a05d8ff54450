import type { Reference } from '../data/reference.ts';
import {
  bestFirst,
  better,
  type Candidate,
  candidatesAmong,
  lettersOf,
  placesToAsk,
  plainCandidates,
  wideCandidates,
} from './by-letters.ts';
import type { IndexOfForms } from './index-of-forms.ts';
import { WordReader } from './read-words.ts';
import { entriesByEar, type Heard, heardAmong } from './resolve-by-ear.ts';
import { mayHaveAll } from './shortlist.ts';
import type { Entry } from './stored/entry-table.ts';
import { CUT, labelStarts, partYear, type TypedTitle } from './typed-text.ts';

/** What a typed text means: things that it fits equally well, or none, with those that come near. */
export type Resolution =
  | { readonly outcome: 'found'; readonly exact: boolean; readonly references: readonly Reference[] }
  | { readonly outcome: 'none'; readonly near: readonly Reference[] };

const MOST_NEAR = 5;

/** A part of a name stands for the whole; a part of a title is as likely to be another film's title. */
function answers({ entry, certain, complete }: Candidate): boolean {
  return certain && (complete || entry.kind !== 'film');
}

/** The places of entries of a year, or all of them where none is asked for. */
function ofYear(
  { table }: IndexOfForms,
  places: readonly number[],
  year: number | undefined,
): readonly number[] {
  return year === undefined ? places : places.filter((place) => table.years(place).includes(year));
}

function found({ table }: IndexOfForms, places: readonly number[], exact: boolean): Resolution {
  return { outcome: 'found', exact, references: places.map((place) => table.reference(place)) };
}

function onlyNear({ table }: IndexOfForms, places: readonly number[]): Resolution {
  const nearest = [...new Set(places)].slice(0, MOST_NEAR);
  return { outcome: 'none', near: nearest.map((place) => table.reference(place)) };
}

function placesOf(candidates: readonly Candidate[]): number[] {
  return candidates.map(({ entry }) => entry.place);
}

/** What candidates mean: those that fit best or, where a nearer one is doubtful, a question. Undefined where none fits. */
function decide(
  index: IndexOfForms,
  candidates: readonly Candidate[],
  year: number | undefined,
): Resolution | undefined {
  const ofThatYear = candidates.filter(({ entry }) => year === undefined || entry.years.includes(year));
  const fitting = ofThatYear.filter(answers);
  const [best] = fitting;
  if (!best) return undefined;
  // Where a doubtful match is nearer than the best that is certain (Voyager, Voyageur), only the asker can tell.
  const isNearer = (candidate: Candidate) =>
    candidate.edits < best.edits && answers({ ...candidate, certain: true });
  if (ofThatYear.some(isNearer)) {
    return onlyNear(index, placesOf([...candidates].sort((a, b) => a.edits - b.edits)));
  }
  return found(index, placesOf(fitting.filter((candidate) => better(best, candidate) === 0)), false);
}

/**
 * Whether a text in an entry's own script lacks but a letter of it, and of a title but two, since titles are heard only in
 * another script: then that is asked about, whatever else sounds alike.
 */
function isAlmost({ entry, complete, edits }: Candidate, script: string): boolean {
  return isWrittenIn(script, entry) && complete && edits <= (entry.kind === 'film' ? 2 : 1);
}

function isWrittenIn(script: string, { forms }: Entry): boolean {
  return forms.some((form) => form.script === script);
}

/** What letters say, in two steps: what is meant, or all that comes near. */
function decideByLetters(
  reader: WordReader,
  typed: ReturnType<typeof lettersOf>,
  year: number | undefined,
): { readonly decided?: Resolution | undefined; readonly wide: readonly Candidate[] } {
  const { index } = reader;
  const plain = plainCandidates(reader, typed);
  const plainly = decide(index, plain, year);
  if (plainly) return { decided: plainly, wide: plain };
  const wide = bestFirst([...plain, ...wideCandidates(reader, typed)]);
  return { decided: decide(index, wide, year), wide };
}

/**
 * What a text means to a reader of one index by its letters alone, be there slips in them; nothing where only sounds could
 * tell, or where no form has a word for each of its words.
 */
export function misspeltIn(reader: WordReader, text: string): readonly Reference[] {
  const { text: title, year } = partYear(text);
  const typed = lettersOf(title);
  const readings = typed.words.map((word) => reader.widely(word));
  if (!mayHaveAll(reader.index, readings)) return [];
  const { decided } = decideByLetters(reader, typed, year);
  return decided?.outcome === 'found' ? decided.references : [];
}

/**
 * What a text means by its letters or, where they fit nothing, by ear; what comes near either way is worth a question.
 * Each step takes longer than the one before, and is taken only where that found nothing.
 */
function resolveLoosely(index: IndexOfForms, { text, year }: TypedTitle): Resolution {
  const typed = lettersOf(text);
  const { decided, wide } = decideByLetters(new WordReader(index), typed, year);
  if (decided) return decided;
  if (wide.some((candidate) => isAlmost(candidate, typed.script))) return onlyNear(index, placesToAsk(wide));
  const sounding = entriesByEar(index, text);
  const all = bestFirst([...wide, ...candidatesAmong(sounding, typed)]);
  const nearly = decide(index, all, year);
  if (nearly) return nearly;
  const heard = heardAmong(sounding, text);
  const certain = ofYear(index, heard.certain, year);
  if (certain.length > 0) return found(index, certain, false);
  return onlyNear(
    index,
    ofYear(index, nearestFirst(all, heard.near, typed.script), year).concat(placesToAsk(all)),
  );
}

/** From here on what is heard is nearer than a name in which two letters differ. */
const PLAINLY_HEARD = 0.95;
const MOST_SLIPS = 2;

/**
 * The places of what is near by its letters and by ear: a name in which one letter differs, one that is plainly heard, and
 * so on. In another script letters say less than sounds.
 */
function nearestFirst(spelled: readonly Candidate[], heard: Heard['near'], script: string): number[] {
  if (heard.length === 0) return [];
  const isASlipAway = ({ entry, complete, edits }: Candidate) =>
    isWrittenIn(script, entry) && complete && edits >= 1 && edits <= MOST_SLIPS;
  const whole = spelled.filter(isASlipAway);
  const near = [
    ...whole.map(({ entry, edits }) => ({ place: entry.place, farness: edits })),
    ...heard.map(({ entry, likeness }) => {
      return { place: entry.place, farness: likeness >= PLAINLY_HEARD ? 1.5 : MOST_SLIPS + 1 };
    }),
  ];
  return near.sort((a, b) => a.farness - b.farness).map(({ place }) => place);
}

/** Entries with a form that is equal to a title, or starts with it where the title was cut. */
function equalTo(index: IndexOfForms, text: string): readonly number[] {
  return text.endsWith(CUT) ? index.startingWith(text) : index.equalTo(text);
}

/** What is equal to a text that may have a year or be a label: the longest start that is. */
function equalWithYear(index: IndexOfForms, starts: readonly string[]): readonly number[] {
  for (const { text, year } of starts.map(partYear)) {
    const equal = ofYear(index, equalTo(index, text), year);
    if (equal.length > 0) return equal;
  }
  return [];
}

/**
 * What a text means in one index: the reference of a suggestion, else a form that is equal, with or without a
 * year, else one that fits word by word. A year narrows; where none of that year fits, the others come near.
 */
export function resolveIn(index: IndexOfForms, typed: string): Resolution {
  const chosen = index.table.ofReference(typed.trim());
  if (chosen !== undefined) return found(index, [chosen], true);
  const whole = index.equalTo(typed);
  if (whole.length > 0) return found(index, whole, true);
  const starts = labelStarts(typed);
  const equal = equalWithYear(index, starts);
  if (equal.length > 0) return found(index, equal, true);
  const shortest = starts.at(-1) ?? typed;
  const title = partYear(shortest);
  if (title.year !== undefined) {
    // The number may belong to the title (Blade Runner 2049), and then it decides.
    const withNumber = resolveLoosely(index, { text: shortest, year: undefined });
    if (withNumber.outcome === 'found') return withNumber;
  }
  const ofOtherYears = equalTo(index, title.text);
  if (ofOtherYears.length === 0) return resolveLoosely(index, title);
  const near = placesOf(plainCandidates(new WordReader(index), lettersOf(title.text)));
  return onlyNear(index, [...ofOtherYears, ...ofYear(index, near, title.year)]);
}

/** What a text means in several indexes: all that is equal in any of them, else all that fits loosely; each thing once. */
export function combine(resolutions: readonly Resolution[]): Resolution {
  const hits = resolutions.filter((resolution) => resolution.outcome === 'found');
  const exact = hits.some((hit) => hit.exact);
  const references = new Set(hits.filter((hit) => hit.exact === exact).flatMap((hit) => hit.references));
  if (references.size > 0) return { outcome: 'found', exact, references: [...references] };
  const near = resolutions.flatMap((resolution) => (resolution.outcome === 'none' ? [resolution.near] : []));
  return { outcome: 'none', near: [...new Set(inTurn(near))].slice(0, MOST_NEAR) };
}

/** The first of each list, then the second of each, and so on. */
export function inTurn<Item>(lists: readonly (readonly Item[])[]): Item[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, turn) =>
    lists.flatMap((list) => list.slice(turn, turn + 1)),
  ).flat();
}
