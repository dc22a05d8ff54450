import { GrowingVocabulary, type Growth } from './growing-vocabulary.ts';
import { withMarks } from './marks.ts';

/** In how many of a hundred titles of the world there is a hyphenated word, and a letter with a diacritic. */
const HYPHENATED = 0.03;
const MARKED = 0.06;

/** How texts are made up after a real one: its words that stay, and where the others are drawn from. */
export interface Pattern {
  /** Real texts; each gives its length and the words that stay. */
  readonly models: readonly string[];
  stays(word: string): boolean;
  /** Which of the vocabularies a word in this place is drawn from. */
  drawer(place: number): GrowingVocabulary;
}

function changed(words: string[], place: number, change: (word: string) => string): string[] {
  return words.map((word, at) => (at === place ? change(word) : word));
}

/** One text after a real one that is chosen at random, by the words of which some are drawn anew. */
export function madeUpText({ models, stays, drawer }: Pattern, random: () => number): string {
  const model = (models[Math.floor(random() * models.length)] ?? '').split(' ');
  const drawn = model.flatMap((word, place) => (stays(word) ? [] : [place]));
  let words = model.map((word, place) => (stays(word) ? word : drawer(place).draw()));
  const place = drawn[Math.floor(random() * drawn.length)];
  if (place === undefined) return words.join(' ');
  if (random() < HYPHENATED) words = changed(words, place, (word) => `${word}-${drawer(place).draw()}`);
  if (random() < MARKED) words = changed(words, place, (word) => withMarks(word, random));
  return words.join(' ');
}

/** So many of the commonest words stay where they stand in a title: articles, prepositions, Love and Night. */
const COMMONEST = 40;
/** Fitted so that 700,000 titles have 150,000 to 200,000 distinct words, half of them once. */
const GROWTH_OF_TITLES: Growth = { heaps: 0.78, discount: 0.2 };
/** Fitted so that 700,000 names have 250,000 distinct words, most of them once. */
const GROWTH_OF_NAMES: Growth = { heaps: 0.76, discount: 0.7 };

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

function commonest(words: readonly string[], most: number): Set<string> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const sorted = [...counts].sort((a, b) => b[1] - a[1]);
  return new Set(sorted.slice(0, most).map(([word]) => word));
}

/** Titles after real ones. */
export function titlePattern(titles: readonly string[], random: () => number): Pattern {
  const words = titles.flatMap((title) => title.split(' '));
  const common = commonest(words, COMMONEST);
  const stays = (word: string) => common.has(word) || !LETTER_OR_DIGIT.test(word);
  const drawn = words.filter((word) => !stays(word) && !word.includes('-'));
  const vocabulary = new GrowingVocabulary(drawn, GROWTH_OF_TITLES, random);
  return { models: titles, stays, drawer: () => vocabulary };
}

const REAL_NAME = /^\p{Lu}[\p{L}'’]+( [\p{L}'’.]+){1,3}$/u;
/** Initials, particles, Jr.: what isn't drawn anew. */
const STAYS_IN_NAME = /^(?:\p{Ll}.*|.*\.|.)$/u;

/** Names after real ones, given names and surnames drawn apart. */
export function namePattern(names: readonly string[], random: () => number): Pattern {
  const models = names.filter((name) => REAL_NAME.test(name));
  const stays = (word: string) => STAYS_IN_NAME.test(word);
  const wordsAt = (isWanted: (place: number) => boolean) =>
    models.flatMap((name) => name.split(' ').filter((word, place) => isWanted(place) && !stays(word)));
  const given = new GrowingVocabulary(
    wordsAt((place) => place === 0),
    GROWTH_OF_NAMES,
    random,
  );
  const surnames = new GrowingVocabulary(
    wordsAt((place) => place > 0),
    GROWTH_OF_NAMES,
    random,
  );
  return { models, stays, drawer: (place) => (place === 0 ? given : surnames) };
}
