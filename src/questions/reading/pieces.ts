import type { Asker, Cue } from '../lexicon/cue.ts';
import type { Unit } from '../query.ts';
import type { Word } from '../words.ts';
import type { Meaning } from './meaning.ts';
import { relationMeaning } from './word-meanings.ts';

/** Some words of a question taken together, and what they may mean; plain ones say nothing by themselves. */
export interface Piece {
  readonly from: number;
  /** The word after the last. */
  readonly to: number;
  readonly cost: number;
  readonly meanings: readonly Meaning[];
  readonly asker?: Asker | undefined;
  readonly unit?: Unit | undefined;
  readonly isApart?: boolean;
  /** Whether it is the word *by*, or *in*. */
  readonly isBy?: boolean;
  readonly isIn?: boolean;
  readonly isUnknown?: boolean;
  /** Whether a title or name that is made of everyday words is meant. */
  readonly isEveryday?: boolean;
  /** Whether the signs behind it are a title’s: *Moulin Rouge!*. */
  readonly hasSigns?: boolean;
}

/** A question cut into pieces from its first word to its last. */
export interface Cutting {
  readonly pieces: readonly Piece[];
  readonly cost: number;
}

const COST_OF_CUE = 0.5;
const COST_OF_ASKER = 0.1;
const COST_OF_PLAIN = 0.02;
const COST_OF_OFTEN_IDLE = 0.4;
const COST_OF_IDLE = 0.6;
export const COST_OF_UNKNOWN = 10;

const FIRST = { measure: 'year', end: 'least' } as const;

function meaningOf(cue: Cue): Meaning[] {
  switch (cue.is) {
    case 'relation':
      return [
        {
          ...relationMeaning(cue.name, cue.noun, cue.ofFilms, cue.unit),
          where: cue.where ?? [],
          isFellow: cue.isFellow ?? false,
          isWork: cue.isWork ?? false,
        },
      ];
    case 'things':
      return [{ is: 'things', kind: cue.kind, filters: [], extremes: cue.isFirst ? [FIRST] : [] }];
    case 'together':
    case 'sharing':
    case 'in their films':
      return [{ is: cue.is }];
    case 'extreme':
      return [{ is: 'extreme', extreme: cue }];
    case 'comparative':
      return [{ is: 'comparative', extreme: cue, by: [] }];
    case 'value': {
      const { relation, text } = cue;
      return [{ is: 'value', candidates: [{ relation, condition: { by: 'words', text } }] }];
    }
    case 'form':
      return [{ is: 'form', kind: cue.kind }];
    default:
      return [];
  }
}

/** The pieces that a phrase of the lexicon may be: what it means, and that it is plain or asks. */
export function piecesOfPhrase(
  { from, to, cues }: { readonly from: number; readonly to: number; readonly cues: readonly Cue[] },
  first: string,
): Piece[] {
  const meanings = cues.flatMap(meaningOf);
  const isApart = cues.some(({ is }) => is === 'apart');
  const asker = cues.flatMap((cue) => (cue.is === 'asking' ? cue.asker : []))[0];
  const cost = COST_OF_CUE - 0.02 * (to - from);
  const pieces: Piece[] = meanings.length > 0 ? [{ from, to, cost, meanings, isApart, asker }] : [];
  const unit = cues.flatMap((cue) => (cue.is === 'unit' ? cue.unit : []))[0];
  if (isApart || asker || unit) {
    // *Since when* may only ask; but where it means something by itself, it hardly does.
    const bare = meanings.length > 0 ? cost : COST_OF_ASKER;
    pieces.push({ from, to, cost: bare, meanings: [], isApart, asker, unit });
  }
  for (const cue of cues) {
    if (cue.is !== 'plain') continue;
    // A word that may mean something is hardly plain, unless its meaning fits nothing.
    const idle = cue.isOften ? COST_OF_OFTEN_IDLE : COST_OF_IDLE;
    pieces.push({
      from,
      to,
      cost: meanings.length > 0 ? idle : COST_OF_PLAIN,
      meanings: [],
      isBy: first === 'by',
      isIn: first === 'in',
    });
  }
  return pieces;
}

/** So many ways to cut a question are kept at each word. */
const MOST_CUTTINGS = 10;

/**
 * The cheapest ways to cut a question into pieces, at most so many, the cheapest first: few and long pieces cost less than
 * many short ones. A word that begins no piece is a piece of its own, which nothing explains.
 */
export function cuttings(words: readonly Word[], pieces: readonly Piece[]): Cutting[] {
  const starting: Piece[][] = words.map(() => []);
  for (const piece of pieces) starting[piece.from]?.push(piece);
  const best: Cutting[][] = Array.from({ length: words.length + 1 }, () => []);
  best[words.length] = [{ pieces: [], cost: 0 }];
  for (let from = words.length - 1; from >= 0; from -= 1) {
    const here = starting[from] ?? [];
    const unknown = { from, to: from + 1, cost: COST_OF_UNKNOWN, meanings: [], isUnknown: true };
    const all: Cutting[] = [];
    for (const piece of [...here, ...(isSign(words[from]) ? [] : [unknown])]) {
      for (const rest of best[piece.to] ?? []) {
        all.push({ pieces: [piece, ...rest.pieces], cost: piece.cost + rest.cost });
      }
    }
    if (isSign(words[from])) all.push(...(best[from + 1] ?? []));
    best[from] = all.sort((one, other) => one.cost - other.cost).slice(0, MOST_CUTTINGS);
  }
  return best[0] ?? [];
}

function isSign(word: Word | undefined): boolean {
  return word?.text === '';
}
