import type { EntityKind } from '../../data/reference.ts';

/** Articles and link words of the languages in which film titles are mostly typed; they may be missing or too many. */
const LINKING =
  'a an the of and le la les l un une de du des d et der die das ein eine und el los las il lo gli del della dei i in y o';

/** Those of them that are hardly anybody's name, as *Lo*, *An* and *I* are, with the particles of surnames. */
const LINKING_NAMES =
  'the of and le la les de du des et der die das und los las del della dei van von di da dos';

/** Words that most festivals share and that therefore tell none apart. */
const FESTIVAL = 'festival festivals film films international cinema fest filmfestival';

function wordsOf(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(' ')));
}

const LIGHT: Readonly<Record<EntityKind, ReadonlySet<string>>> = {
  film: wordsOf(LINKING),
  person: wordsOf(LINKING_NAMES),
  company: wordsOf(LINKING_NAMES),
  festival: wordsOf(LINKING, FESTIVAL),
};

/** Whether a word of normal form says too little to decide by itself among the titles or names of a kind. */
export function isLight(word: string, kind: EntityKind): boolean {
  return LIGHT[kind].has(word);
}
