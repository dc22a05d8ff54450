import type { EntityKind } from '../../data/reference.ts';
import type { Asked } from '../ask.ts';
import { type Candidate, isRecorded } from './about.ts';
import { inTurn } from './in-turn.ts';
import { closed, PHRASINGS, type Phrasing } from './phrasings.ts';
import { beginsOneOf, isNameOf, type Thing, thingsOf } from './things.ts';

/** How far a phrasing has been typed. */
interface Begun {
  readonly phrasing: Phrasing;
  /** What stands before the thing: as it was typed, and the rest. */
  readonly before: string;
  /** As much of the title or name as was typed. */
  readonly name: string;
  /** Whether that is all of it, since what comes after it has been begun, too. */
  readonly isNameWhole: boolean;
  /** What comes after it, as it was typed, and the rest. */
  readonly after: string;
}

function beginsWith(text: string, beginning: string): boolean {
  return text.toLowerCase().startsWith(beginning.toLowerCase());
}

/** Where in the rest of what was typed the words after the name begin; undefined where they have not been begun. */
function whereAfterBegins(rest: string, after: string): number | undefined {
  for (let at = rest.indexOf(' '); at >= 0; at = rest.indexOf(' ', at + 1)) {
    const end = rest.slice(at);
    if (end.trim() !== '' && beginsWith(after, end)) return at;
  }
  return undefined;
}

/** The ways in which a phrasing may have been typed so far; what comes after the name may also be more of the name. */
function begun(phrasing: Phrasing, typed: string, asked: Asked): Begun[] {
  const { of, before, after } = phrasing;
  if (beginsWith(before, typed)) {
    return [{ phrasing, before: typed + before.slice(typed.length), name: '', isNameWhole: false, after }];
  }
  if (!beginsWith(typed, before)) return [];
  const written = typed.slice(0, before.length);
  const rest = typed.slice(before.length);
  const asName = { phrasing, before: written, name: rest, isNameWhole: false, after };
  const at = whereAfterBegins(rest, after);
  if (at === undefined) return [asName];
  const name = rest.slice(0, at);
  const end = rest.slice(at);
  const withAfter = { ...asName, name, isNameWhole: true, after: end + after.slice(end.length) };
  if (!beginsOneOf(of, rest, asked)) return [withAfter];
  return isNameOf(of, name, asked) ? [withAfter, asName] : [asName];
}

/** Things by kind and text, each looked for once: many phrasings begin alike. */
function thingsFinder(asked: Asked) {
  const known = new Map<string, Thing[]>();
  return (kind: EntityKind, text: string, isWhole: boolean): Thing[] => {
    const key = `${kind} ${isWhole} ${text}`;
    const things = known.get(key) ?? thingsOf(kind, text, isWhole, asked);
    known.set(key, things);
    return things;
  };
}

function* filled(
  { phrasing, before, after }: Begun,
  things: readonly Thing[],
  asked: Asked,
): Generator<Candidate> {
  for (const { reference, called } of things) {
    if (isRecorded(phrasing, reference, asked)) {
      yield { text: closed(`${before}${called}${after}`), about: reference };
    }
  }
}

/** From another thing on, so that questions that nobody has named a thing for are about various ones. */
function from(first: number, things: readonly Thing[]): readonly Thing[] {
  const at = things.length === 0 ? 0 : first % things.length;
  return [...things.slice(at), ...things.slice(0, at)];
}

/**
 * Questions that begin as a text does, about things that are called as it goes on, or are most looked for. What was typed
 * stays as it is, but for a title or name, which is written in full. One of each phrasing, then the next of each.
 */
export function beginningSo(typed: string, asked: Asked): Generator<Candidate> {
  const find = thingsFinder(asked);
  const counts = new Map<EntityKind, number>();
  const all = PHRASINGS.filter(({ isUsual }) => isUsual || typed !== '').flatMap((phrasing) =>
    begun(phrasing, typed, asked),
  );
  return inTurn(
    all.map((each) => {
      const { of } = each.phrasing;
      const before = counts.get(of) ?? 0;
      counts.set(of, before + 1);
      const things = find(of, each.name, each.isNameWhole);
      return filled(each, each.name.trim() === '' ? from(before, things) : things, asked);
    }),
  );
}
