import { type Texts, wordFrom } from './texts.ts';

const NONE = -1;

/** Every word start, in the order of the texts: its position, its word, and which start its next word is. */
interface Starts {
  readonly positions: Uint32Array;
  /** The word's number among all distinct ones, in the order of letters. */
  readonly words: Uint32Array;
  readonly nexts: Int32Array;
}

/** Gives each distinct word its place in the order of letters, in which the words come again and again. */
function inOrder(words: readonly string[]): Uint32Array {
  const distinct = [...new Set(words)].sort((a, b) => (a < b ? -1 : 1));
  const numbers = new Map(distinct.map((word, number) => [word, number]));
  return new Uint32Array(words.map((word) => numbers.get(word) ?? 0));
}

function gather(texts: Texts, wordsOf: (text: number) => readonly number[]): Starts {
  const positions: number[] = [];
  const words: string[] = [];
  const nexts: number[] = [];
  for (let text = 0; text < texts.size; text += 1) {
    const begin = texts.offsets[text] ?? 0;
    const starts = wordsOf(text);
    const first = positions.length;
    for (const start of starts) {
      const word = wordFrom(texts, begin + start);
      const next = starts.indexOf(start + word.length + 1);
      positions.push(begin + start);
      words.push(word);
      nexts.push(next < 0 ? NONE : first + next);
    }
  }
  return { positions: new Uint32Array(positions), words: inOrder(words), nexts: new Int32Array(nexts) };
}

/** Compares what follows two starts of one word, word by word; less than 0 where the left comes first. */
function compareAfter({ words, nexts }: Starts, left: number, right: number): number {
  let [one, other] = [nexts[left] ?? NONE, nexts[right] ?? NONE];
  while (one !== NONE && other !== NONE) {
    const difference = (words[one] ?? 0) - (words[other] ?? 0);
    if (difference !== 0) return difference;
    [one, other] = [nexts[one] ?? NONE, nexts[other] ?? NONE];
  }
  return one === other ? left - right : one - other;
}

/** The starts put together by their word, and where each word's begin. */
function byWord({ words }: Starts): { order: Uint32Array; begins: Uint32Array } {
  const count = words.reduce((most, word) => Math.max(most, word + 1), 0);
  const begins = new Uint32Array(count + 1);
  for (const word of words) begins[word + 1] = (begins[word + 1] ?? 0) + 1;
  for (let word = 0; word < count; word += 1)
    begins[word + 1] = (begins[word + 1] ?? 0) + (begins[word] ?? 0);
  const free = begins.slice();
  const order = new Uint32Array(words.length);
  for (const [start, word] of words.entries()) {
    const place = free[word] ?? 0;
    order[place] = start;
    free[word] = place + 1;
  }
  return { order, begins };
}

/**
 * The positions at which words begin, sorted by the text from there on. `wordsOf` gives the word starts of a text, from
 * its own beginning. Comparing whole words by their numbers spares most comparisons of letters.
 */
export function sortedStarts(texts: Texts, wordsOf: (text: number) => readonly number[]): Uint32Array {
  const starts = gather(texts, wordsOf);
  const { order, begins } = byWord(starts);
  for (let word = 0; word + 1 < begins.length; word += 1) {
    const ofWord = order.subarray(begins[word], begins[word + 1]);
    if (ofWord.length > 1) ofWord.sort((left, right) => compareAfter(starts, left, right));
  }
  return order.map((start) => starts.positions[start] ?? 0);
}
