import { saysSomething } from '../lexicon/lexicon.ts';
import { isRegion } from '../lexicon/regions.ts';
import { textAt } from '../lexicon/years.ts';
import type { Sentence } from '../mentions/sentence.ts';
import type { RelationName } from '../relations/relation.ts';
import type { Meaning } from './meaning.ts';
import type { Cutting, Piece } from './pieces.ts';
import { targetsOf } from './rules/families.ts';
import { areTags } from './tags.ts';

/** Whether something in a sentence shows that it is about films, so that a title which is an everyday word is meant as one. */
function isOfFilms({ pieces }: Cutting, sentence: Sentence): boolean {
  const doubtful = pieces.filter((piece) => isDoubtful(piece, sentence));
  if (doubtful.some((piece) => isTelling(piece, sentence) && !isBesideThings(piece, pieces))) return false;
  return doubtful.length === 0 || pieces.some(({ meanings }) => meanings.some(saysFilms));
}

function saysFilms(meaning: Meaning): boolean {
  return meaning.is === 'things' || (meaning.is === 'relation' && meaning.ofFilms);
}

function wordsIn({ from, to }: Piece, { words }: Sentence): string {
  return textAt(words, from, to);
}

/** Whether a title or name is an everyday word, or a country’s name. */
function isDoubtful(piece: Piece, sentence: Sentence): boolean {
  const isNamed = piece.meanings.some(({ is }) => is === 'set');
  return isNamed && ((piece.isEveryday ?? false) || isRegion(wordsIn(piece, sentence)));
}

/** Whether it is one word that asks or tells something by itself, as *Made* and *What*: only *the film Made* is that film. */
function isTelling(piece: Piece, sentence: Sentence): boolean {
  return piece.to - piece.from === 1 && saysSomething(wordsIn(piece, sentence));
}

function isBesideThings(piece: Piece, pieces: readonly Piece[]): boolean {
  const meaningful = pieces.filter(({ meanings }) => meanings.length > 0);
  const at = meaningful.indexOf(piece);
  return [meaningful[at - 1], meaningful[at + 1]].some((beside) =>
    beside?.meanings.some(({ is }) => is === 'things'),
  );
}

const PRONOUNS = new Set(['it', 'its', 'he', 'she', 'him', 'her', 'his', 'hers', 'they', 'them']);

/** Whether a pronoun stands for something that the question doesn’t name: what was said before is not remembered. */
function isOfSomethingElse({ pieces }: Cutting, { words }: Sentence): boolean {
  const isNamed = pieces.some(({ meanings }) => meanings.some(({ is }) => is === 'set' || is === 'things'));
  const isPlain = ({ meanings }: Piece) => meanings.length === 0;
  return (
    !isNamed &&
    pieces.some(
      (piece) => isPlain(piece) && words.slice(piece.from, piece.to).some(({ text }) => PRONOUNS.has(text)),
    )
  );
}

const FIRST_PERSON = new Set(['i', 'we']);
const OURS = new Set(['my', 'our', 'your']);

/** *How do I direct traffic*: what somebody here does is no film’s. */
function isOfOneself({ pieces }: Cutting, { words }: Sentence): boolean {
  return pieces.some(({ meanings, from, to }) => {
    // *When I brake*: what somebody does, though a film is called so.
    const isNamedInAWord = to - from === 1 && meanings.some(({ is }) => is === 'set');
    const isVerb =
      isNamedInAWord ||
      (meanings.length > 0 && meanings.every((meaning) => meaning.is === 'relation' && !meaning.isNoun));
    const before = words[from - 1]?.text ?? '';
    const tells = meanings.some(({ is }) => is === 'relation');
    return (isVerb && FIRST_PERSON.has(before)) || (tells && OURS.has(before));
  });
}

function isOfPeopleAlone(name: RelationName): boolean {
  return targetsOf(name).every((target) => target === 'person');
}

/** *A dragon*: with its article it is any, and no title. */
function isAnyOfAKind({ pieces }: Cutting, { words }: Sentence): boolean {
  const isOfPeople = pieces.some(({ meanings }) =>
    meanings.some((meaning) => meaning.is === 'relation' && meaning.names.some(isOfPeopleAlone)),
  );
  return (
    !isOfPeople &&
    pieces.some(({ meanings, from, to }) => {
      const isNamed = meanings.some(({ is }) => is === 'set') && meanings.every(({ is }) => is !== 'things');
      return isNamed && to - from === 1 && /^an?$/.test(words[from - 1]?.text ?? '');
    })
  );
}

/** Tags are everyday words, so that only films can be meant by them. */
function areTagsOfNothing({ pieces }: Cutting): boolean {
  const meanings = pieces.flatMap((piece) => piece.meanings);
  const isOnlyTag = (meaning: Meaning) => meaning.is === 'value' && areTags(meaning.candidates);
  const isOfSomething = meanings.some((meaning) => meaning.is === 'set' || saysFilms(meaning));
  return meanings.some(isOnlyTag) && !isOfSomething;
}

const DOUBTS = [isOfSomethingElse, isOfOneself, isAnyOfAKind, areTagsOfNothing] as const;

/** Whether a question cut so may well be about something else than films, so that an answer would be a guess. */
export function isDoubted(cutting: Cutting, sentence: Sentence): boolean {
  return !isOfFilms(cutting, sentence) || DOUBTS.some((isSo) => isSo(cutting, sentence));
}
