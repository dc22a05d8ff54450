import type { EntityKind } from '../../data/reference.ts';
import type { Word } from '../words.ts';
import type { Meaning, RelationMeaning } from './meaning.ts';
import type { Piece } from './pieces.ts';
import { targetsOf } from './rules/families.ts';

/** The kind of things right behind a word that asks: *which other films*, *what is the longest film*, but not *which film’s director*. */
export function kindAskedFor(pieces: readonly Piece[], words: readonly Word[]): EntityKind | undefined {
  const start = pieces.findIndex(
    ({ asker }) => asker === 'which' || asker === 'what' || asker === 'how many',
  );
  if (start === -1) return undefined;
  let isQualified = true;
  for (const [at, { meanings, asker, isApart, to }] of pieces.entries()) {
    if (at <= start || isApart) continue;
    const meaning = meanings.find(({ is }) => is === 'extreme') ?? meanings.find(isNoun) ?? meanings[0];
    // *Which French language films*: the noun says of which sort they are.
    const isOfSort =
      meaning?.is === 'relation' && meaning.names.includes('language') && areThings(pieces[at + 1]);
    // *Which Tom Hanks films*: whose they are.
    const isOfSomebody = meanings.some(({ is }) => is === 'set') && areThings(pieces[at + 1]) && isQualified;
    if (isOfSomebody) continue;
    if (!meaning || asker) isQualified = false;
    else if (meaning.is === 'extreme' || meaning.is === 'value' || isOfSort) isQualified = true;
    else if (meaning.is === 'relation' && meanings.some(isWork) && !meanings.every(isWork)) return undefined;
    else if (meaning.is === 'relation')
      return kindOfNoun(meaning, isQualified && !words[to - 1]?.isOwner && !isMadeBy(pieces, at));
    else if (meaning.is !== 'things' || !isQualified || words[to - 1]?.isOwner) return undefined;
    else return isOfNoun(pieces[at + 1]) ? undefined : meaning.kind;
  }
  return undefined;
}

/** *Which scripts are by …*: what somebody made, and not who. */
function isMadeBy(pieces: readonly Piece[], at: number): boolean {
  const next = pieces.findIndex(({ meanings }, index) => index > at && meanings.length > 0);
  return pieces.slice(at + 1, next === -1 ? undefined : next).some(({ isBy }) => isBy ?? false);
}

/** *Which actors*, *which festivals*: the kind of those whom a noun names. */
function kindOfNoun({ names, isNoun, isWork }: RelationMeaning, isMeant: boolean): EntityKind | undefined {
  if (isWork) return 'film';
  const [name] = names;
  const [kind, ...others] = name === undefined ? [] : targetsOf(name);
  return isMeant && isNoun && kind !== 'value' && others.length === 0 ? kind : undefined;
}

function isNoun(meaning: Meaning): boolean {
  return meaning.is === 'things' || (meaning.is === 'relation' && meaning.isNoun);
}

/** *Writing credits* are scripts, and those who wrote them. */
function isWork(meaning: Meaning): boolean {
  return meaning.is === 'relation' && meaning.isWork;
}

function areThings(piece: Piece | undefined): boolean {
  return piece?.meanings.some(({ is }) => is === 'things') ?? false;
}

function isOfNoun(piece: Piece | undefined): boolean {
  return piece?.meanings.some((meaning) => meaning.is === 'relation' && meaning.isNoun) ?? false;
}

/** *The writer of Saw also wrote movies*, *the actors in their films of Ana*: films behind all that is said of them. */
function endsWithFilms(pieces: readonly Piece[]): boolean {
  const meaningful = pieces.filter(({ meanings }) => meanings.length > 0);
  const [verb, last] = meaningful.slice(-2);
  const isVerb = verb?.meanings.some((meaning) => meaning.is === 'relation' && !meaning.isNoun) ?? false;
  const areFilms =
    last?.meanings.some((meaning) => meaning.is === 'things' && meaning.kind === 'film') ?? false;
  // *The director of Solaris also directed*: what else.
  const isDoneAlso =
    pieces.some(({ isApart }) => isApart) &&
    (last?.meanings.some((meaning) => meaning.is === 'relation' && !meaning.isNoun) ?? false);
  return (
    isDoneAlso ||
    (isVerb && areFilms) ||
    meaningful.some(({ meanings }) => meanings.some(({ is }) => is === 'in their films'))
  );
}

/** The kind of what a list is asked of, *films by …*: its first noun. */
export function kindListed(pieces: readonly Piece[], words: readonly Word[]): EntityKind | undefined {
  for (const [at, { meanings, to }] of pieces.entries()) {
    // *Lenfilm films*, but not *The Voice is a film …*.
    const isBeside = pieces[at + 1]?.meanings.some(({ is }) => is === 'things') ?? false;
    if (!isBeside && meanings.some(({ is }) => is === 'set')) return undefined;
    const things = meanings.find((meaning) => meaning.is === 'things');
    if (things) return words[to - 1]?.isOwner ? undefined : things.kind;
    const isOfOrder = meanings.some(({ is }) => is === 'extreme' || is === 'value');
    const noun = meanings.find((meaning): meaning is RelationMeaning => meaning.is === 'relation');
    // *The director Ana’s films*: what somebody is.
    const isOfSomebody = pieces[at + 1]?.meanings.some(({ is }) => is === 'set') ?? false;
    if (noun?.isNoun && isOfSomebody) continue;
    if (noun?.isNoun && endsWithFilms(pieces)) return 'film';
    if (!isOfOrder && noun) return kindOfNoun(noun, !words[to - 1]?.isOwner && !isMadeBy(pieces, at));
  }
  return undefined;
}
