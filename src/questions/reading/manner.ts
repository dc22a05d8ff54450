import type { EntityKind } from '../../data/reference.ts';
import type { Asker } from '../lexicon/cue.ts';
import { textAt } from '../lexicon/years.ts';
import type { Unit } from '../query.ts';
import type { Word } from '../words.ts';
import { kindAskedFor, kindListed } from './asked-kind.ts';
import type { Cutting, Piece } from './pieces.ts';

/** What a question says beside its contents. */
export interface Manner {
  readonly askers: readonly Asker[];
  /** Whether it begins as one that is answered yes or no: *did*, *is*, *was*. */
  readonly isWhether: boolean;
  readonly isApart: boolean;
  /** Whether it begins as one that asks to be told: *list*, *tell me*. */
  readonly isRequest: boolean;
  /** Whether it asks with whom somebody did something. */
  readonly isWithWhom: boolean;
  /** Whether a year is asked for, so that of a date no more is told. */
  readonly isOfYear: boolean;
  /** What kind of things is asked for by name: *which films*. */
  readonly kind?: EntityKind | undefined;
  readonly unit?: Unit | undefined;
  /** The plain words after everything else, as in *what does she act in*. */
  readonly after: readonly string[];
}

/** Words with which a question begins that is answered yes or no. */
const WHETHER = new Set(
  'is are was were does do did has have had isnt arent wasnt werent doesnt didnt hasnt havent'.split(' '),
);
/** *Am I right that it was shown in Berlin*, *it was made in 1982, correct*. */
const ASKED_FOR_TRUTH =
  /^(?:(?:am i|would i be) (?:right|correct)|is (?:it )?(?:true|right|correct)|true or false|confirm|whether|would you (?:call|say|describe)) |(?:^| )(?:knows?|wonder|wondering|me|say|tell|check|see|sure|certain) (?:if|whether) |[^ ] (?:correct|right|true)$/;

/** *Could you tell me*, *do you know*, *can I see*: a request, and no question of its own. */
const REQUESTED = new Set(['you', 'i', 'we', 'anyone', 'anybody', 'someone', 'somebody', 'one']);

/** *With whom did she direct it*, *who was she with in it*. */
const WITH_WHOM = /(?:^| )with whom?(?: |$)|^whom? .* with(?: in .*)?$/;

const REQUESTS = new Set(['tell', 'list', 'name', 'show', 'give', 'find', 'enumerate']);

/** What a question says beside its contents. */
export function mannerOf({ pieces }: Cutting, words: readonly Word[]): Manner {
  const askers = pieces.flatMap(({ asker }, at) =>
    asker && !isRelative(pieces, at) && !isCleft(pieces, at, words) ? asker : [],
  );
  const lastMeaning = pieces.findLastIndex(({ meanings }) => meanings.length > 0);
  const after = pieces
    .slice(lastMeaning + 1)
    .filter(({ asker }) => asker === undefined)
    .flatMap(({ from, to }) => words.slice(from, to).map(({ text }) => text));
  const [first, second] = words.filter(({ text }) => text !== '');
  const text = textAt(words, 0, words.length);
  const begins = first !== undefined && WHETHER.has(first.text) && !REQUESTED.has(second?.text ?? '');
  const isWhether = begins || ASKED_FOR_TRUTH.test(text);
  const kindOfList = isWhether ? undefined : kindListed(pieces, words);
  return {
    askers,
    isWhether,
    isRequest: !isWhether && REQUESTS.has(first?.text ?? ''),
    isWithWhom: WITH_WHOM.test(text),
    isApart: pieces.some(({ isApart }) => isApart ?? false),
    unit: pieces.flatMap(({ unit }) => unit ?? [])[0] ?? unitOfRelation(pieces),
    after,
    isOfYear: words.some(({ text }) => text === 'year' || text === 'years'),
    kind: askers.length > 0 ? kindAskedFor(pieces, words) : kindOfList,
  };
}

/** *The man who wrote it*: a word that asks, behind a noun, says which one. */
function isRelative(pieces: readonly Piece[], at: number): boolean {
  const before = pieces
    .slice(0, at)
    .findLast(({ meanings, asker }) => meanings.length > 0 || asker !== undefined);
  const isLast = pieces.slice(at + 1).every(({ meanings }) => meanings.length === 0);
  return (
    !isLast &&
    (pieces[at]?.asker === 'who' ||
      pieces[at]?.asker === 'where' ||
      (pieces[at]?.asker === 'which' && (pieces[at - 1]?.isIn ?? false))) &&
    (before?.meanings.some(
      (meaning) => meaning.is === 'things' || (meaning.is === 'relation' && meaning.isNoun),
    ) ??
      false)
  );
}

/** *Was it Averbakh who directed it*: who did is said, not asked. */
function isCleft(pieces: readonly Piece[], at: number, words: readonly Word[]): boolean {
  const [before, piece] = [pieces[at - 1], pieces[at]];
  const isOfNamed = before?.meanings.some(({ is }) => is === 'set') ?? false;
  if (piece?.asker !== 'who' || !before || !isOfNamed) return false;
  return /(?:^| )(?:(?:is|was|wasnt|isnt) it|it (?:is|was))$/.test(textAt(words, 0, before.from));
}

function unitOfRelation(pieces: readonly Piece[]): Manner['unit'] {
  for (const { meanings } of pieces) {
    for (const meaning of meanings) if (meaning.is === 'relation' && meaning.unit) return meaning.unit;
  }
  return undefined;
}
