import { GrowingColumn } from './growing-column.ts';
import { type Texts, wordFrom } from './texts.ts';

/** More than there are starts. */
const NONE = 2 ** 32 - 1;

/** Every word start, in the order of the texts: its position, its word, and which start its next word is. */
interface Starts {
  readonly positions: Uint32Array;
  /** The word's number among all distinct ones, in the order of letters. */
  readonly words: Uint32Array;
  readonly nexts: Uint32Array;
}

/** Words by the numbers that they get when they first come, since they come again and again. */
class Words {
  readonly #numbers = new Map<string, number>();

  numberOf(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    this.#numbers.set(word, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  /** The place of each number's word in the order of letters. */
  order(): Uint32Array {
    const sorted = [...this.#numbers].sort(([one], [other]) => (one < other ? -1 : 1));
    const places = new Uint32Array(sorted.length);
    for (const [place, [, number]] of sorted.entries()) places[number] = place;
    return places;
  }
}

function gather(texts: Texts, wordsOf: (text: number) => readonly number[]): Starts {
  const positions = new GrowingColumn(Uint32Array);
  const numbers = new GrowingColumn(Uint32Array);
  const nexts = new GrowingColumn(Uint32Array);
  const words = new Words();
  for (let text = 0; text < texts.size; text += 1) {
    const begin = texts.offsets[text] ?? 0;
    const starts = wordsOf(text);
    const first = positions.length;
    for (const start of starts) {
      const word = wordFrom(texts, begin + start);
      const next = starts.indexOf(start + word.length + 1);
      positions.push(begin + start);
      numbers.push(words.numberOf(word));
      nexts.push(next < 0 ? NONE : first + next);
    }
  }
  const order = words.order();
  return {
    positions: positions.column(),
    words: numbers.column().map((number) => order[number] ?? 0),
    nexts: nexts.column(),
  };
}

/** Compares what follows two starts of one word, word by word; less than 0 where the left comes first. */
function compareAfter({ words, nexts }: Starts, left: number, right: number): number {
  let [one, other] = [nexts[left] ?? NONE, nexts[right] ?? NONE];
  while (one !== NONE && other !== NONE) {
    const difference = (words[one] ?? 0) - (words[other] ?? 0);
    if (difference !== 0) return difference;
    [one, other] = [nexts[one] ?? NONE, nexts[other] ?? NONE];
  }
  if (one === other) return left - right;
  return one === NONE ? -1 : 1;
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
