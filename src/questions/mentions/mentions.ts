import { INDEX_NAMES } from '../../search/indexes.ts';
import type { Asked } from '../ask.ts';
import type { Meaning } from '../reading/meaning.ts';
import type { Piece } from '../reading/pieces.ts';
import { meant } from './named.ts';
import { namedPieces } from './named-pieces.ts';
import { everydayWords, type Sentence, textOf } from './sentence.ts';
import { surnamesIn } from './surnames.ts';
import { isLikeAValue, valuePiece } from './value-pieces.ts';

/** A name of more words is looked for no further. */
const MOST_WORDS = 24;

/** All titles, names and values in a sentence, each with what it may mean. */
export function mentionsIn(sentence: Sentence, asked: Asked): Piece[] {
  const { words } = sentence;
  const everyday = everydayWords(words);
  const mentions = words.flatMap((_, from) => mentionsFrom(sentence, from, everyday, asked));
  return [...mentions, ...surnamesIn(sentence, mentions, asked)];
}

function mentionsFrom(sentence: Sentence, from: number, everyday: readonly boolean[], asked: Asked): Piece[] {
  const { words } = sentence;
  const { search } = asked;
  const pieces: Piece[] = [];
  const last = Math.min(words.length, from + MOST_WORDS);
  let mayBeNamed = true;
  for (let to = from + 1; to <= last; to += 1) {
    const stretch = { from, to };
    if (mayBeNamed) {
      const named = meant(sentence, from, to, asked);
      if (named.references.length > 0) pieces.push(...namedPieces(sentence, stretch, named, everyday, asked));
      mayBeNamed = search.beginsAForm(textOf(sentence, from, to), INDEX_NAMES);
    }
    if (isLikeAValue(words, stretch, everyday)) {
      const value = valuePiece(words, stretch, everyday, search.browse);
      if (value) addTo(pieces, value);
    } else if (!mayBeNamed) break;
  }
  return pieces;
}

/** Adds a value to what the same words name, or beside it. */
function addTo(pieces: Piece[], value: Piece): void {
  const at = pieces.findIndex(({ to }) => to === value.to);
  const named = pieces[at];
  if (named) pieces[at] = { ...named, meanings: [...named.meanings, ...value.meanings.map(alsoNamed)] };
  else pieces.push(value);
}

function alsoNamed(meaning: Meaning): Meaning {
  return meaning.is === 'value' ? { ...meaning, isAlsoNamed: true } : meaning;
}
