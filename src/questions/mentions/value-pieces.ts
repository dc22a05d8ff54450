import type { Browse } from '../../search/browse/browse.ts';
import { isPlain } from '../lexicon/lexicon.ts';
import { textAt } from '../lexicon/years.ts';
import type { Meaning, ValueCandidate } from '../reading/meaning.ts';
import type { Piece } from '../reading/pieces.ts';
import { filmsOf } from '../reading/queries.ts';
import { areTags } from '../reading/tags.ts';
import type { RelationName } from '../relations/relation.ts';
import type { Word } from '../words.ts';
import { costOfMention } from './costs.ts';
import type { Stretch } from './sentence.ts';
import { valuesCalled } from './values.ts';

/** A value of more words is a sentence, which nobody repeats. */
const MOST_WORDS_OF_VALUE = 7;

/** Tags are everyday words, too. */
const COST_OF_TAG = 0.15;

/** What words that say something else may name, too: *history* films. */
const EVERYDAY_VALUES: readonly RelationName[] = ['genre', 'colour', 'format', 'language'];

/** Whether words may be a value: it begins and ends with words that say something, and of several one says nothing else. */
export function isLikeAValue(
  words: readonly Word[],
  { from, to }: Stretch,
  everyday: readonly boolean[],
): boolean {
  return (
    to - from <= MOST_WORDS_OF_VALUE &&
    !isPlain(words[from]?.text ?? '') &&
    !isPlain(words[to - 1]?.text ?? '') &&
    (to - from === 1 || everyday.slice(from, to).some((each) => !each))
  );
}

/** *Dramas*, *the documentary*: a genre is a word for its films. */
function genreAsThings(candidate: ValueCandidate): Meaning[] {
  if (candidate.relation !== 'genre') return [];
  return [{ is: 'things', kind: 'film', filters: [filmsOf(candidate)], extremes: [] }];
}

/** What some words may be of a value of films; undefined where the records have none so called. */
export function valuePiece(
  words: readonly Word[],
  { from, to }: Stretch,
  everyday: readonly boolean[],
  browse: Browse,
): Piece | undefined {
  const isEveryday = everyday.slice(from, to).every(Boolean);
  const isTagged = /^(?:about|tagged)$/.test(words[from - 1]?.text ?? '');
  const candidates = valuesCalled(textAt(words, from, to), browse).filter(
    ({ relation }) => !isEveryday || isTagged || EVERYDAY_VALUES.includes(relation),
  );
  if (candidates.length === 0) return undefined;
  const cost = costOfMention(to - from) + (areTags(candidates) ? COST_OF_TAG : 0);
  const things = isEveryday ? [] : candidates.flatMap(genreAsThings);
  return { from, to, cost, meanings: [{ is: 'value', candidates }, ...things] };
}
