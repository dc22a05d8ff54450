import type { Reference } from '../../data/reference.ts';
import type { Asked } from '../ask.ts';
import type { Piece } from '../reading/pieces.ts';
import { areTags } from '../reading/tags.ts';
import { setsOf } from './named.ts';
import { type Sentence, textOf } from './sentence.ts';

/** A surname of more people is nobody’s. */
const MOST_NAMESAKES = 12;
/** Whoever has so many times the films of any namesake is meant by the surname alone: *Kubrick*. */
const TIMES_AS_MANY_FILMS = 3;
const LEAST_FILMS = 3;

/** Whom a surname means: the only one who bears it, or the one whom hardly anybody confuses with the others. */
export function bySurname(text: string, { catalogue, search }: Asked): readonly Reference[] {
  const namesakes = search.ending(text, ['names'], MOST_NAMESAKES + 1);
  if (namesakes.length <= 1) return namesakes;
  if (namesakes.length > MOST_NAMESAKES) return [];
  const counted = namesakes
    .map((reference) => ({ reference, films: catalogue.filmCountOf(reference) }))
    .sort((one, other) => other.films - one.films);
  const [first, second] = counted;
  const isMeant =
    first && second && first.films >= LEAST_FILMS && first.films >= TIMES_AS_MANY_FILMS * second.films;
  return isMeant ? [first.reference] : [];
}

const COST = 1.2;
/** Behind these words stands a subject. */
const BEFORE_SUBJECTS = /^(?:about|tagged|on|in|regarding|concerning|tag|tags|a|an|any|some)$/;

function mayBeAName({ words }: Sentence, { from, to, meanings, isEveryday }: Piece): boolean {
  const areAlone = meanings.every((each) =>
    each.is === 'value' ? areTags(each.candidates) : each.is === 'set' && each.kinds.includes('film'),
  );
  const isOneWord = to - from === 1 && meanings.length > 0 && !isEveryday;
  return isOneWord && areAlone && !BEFORE_SUBJECTS.test(words[from - 1]?.text ?? '');
}

/** People by surnames that are tags or titles, too: *Hitchcock’s films*, *directed by Hitchcock*. */
export function surnamesIn(sentence: Sentence, pieces: readonly Piece[], asked: Asked): Piece[] {
  return pieces.flatMap((piece) => {
    if (!mayBeAName(sentence, piece)) return [];
    const { from, to } = piece;
    const text = textOf(sentence, from, to);
    const references = bySurname(text, asked);
    return references.length > 0 ? [{ from, to, cost: COST, meanings: setsOf(references, text, asked) }] : [];
  });
}
