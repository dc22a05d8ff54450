import type { Reference } from '../../data/reference.ts';
import type { Cutting, Piece } from '../reading/pieces.ts';

/** More are not offered: a select has so many options. */
const MOST_RECOGNISED = 25;

function referencesOf({ meanings }: Piece): readonly Reference[] {
  return meanings.flatMap((meaning) =>
    meaning.is === 'set' && meaning.query.op === 'entities' ? meaning.query.references : [],
  );
}

/** What is named in a sentence, the surest first: by most words, and last by a title that is made of everyday words. */
export function recognisedIn(cutting: Cutting | undefined): Reference[] {
  const naming = (cutting?.pieces ?? []).filter((piece) => referencesOf(piece).length > 0);
  const surest = naming.toSorted(
    (one, other) =>
      Number(one.isEveryday ?? false) - Number(other.isEveryday ?? false) ||
      other.to - other.from - (one.to - one.from),
  );
  return [...new Set(surest.flatMap(referencesOf))].slice(0, MOST_RECOGNISED);
}
