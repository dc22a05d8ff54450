import { Splicer } from './splicer.ts';

/** How a vocabulary behaves when texts go on; both numbers are between 0 and 1. */
export interface Growth {
  /** The exponent of Heaps' law: with n words of text, the distinct ones grow as n to this power. */
  readonly heaps: number;
  /** The discount of a Pitman–Yor process: the higher, the more words occur only once. */
  readonly discount: number;
}

/**
 * Words drawn one after another as real texts have them: those that were frequent come again, by Zipf's law, and new
 * ones keep turning up, by Heaps' law. It starts from the words of real texts; new ones are spliced from those.
 */
export class GrowingVocabulary {
  readonly #words: string[] = [];
  readonly #counts: number[] = [];
  /** Every word of the text so far, by its number: one drawn from here is drawn in proportion to its frequency. */
  readonly #text: number[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #splicer: Splicer;
  readonly #growth: Growth;
  readonly #random: () => number;

  constructor(text: Iterable<string>, growth: Growth, random: () => number) {
    this.#growth = growth;
    this.#random = random;
    for (const word of text) this.#add(word);
    this.#splicer = new Splicer([...this.#words]);
  }

  /** The next word. */
  draw(): string {
    const chanceOfNew = (this.#growth.heaps * this.#words.length) / this.#text.length;
    return this.#add(this.#random() < chanceOfNew ? this.#newWord() : this.#knownWord());
  }

  #knownWord(): string {
    for (;;) {
      const number = this.#text[Math.floor(this.#random() * this.#text.length)] ?? 0;
      if (this.#random() >= this.#growth.discount / (this.#counts[number] ?? 1))
        return this.#words[number] ?? '';
    }
  }

  #newWord(): string {
    for (;;) {
      const word = this.#splicer.splice(this.#random);
      if (!this.#numbers.has(word)) return word;
    }
  }

  #add(word: string): string {
    const number = this.#numbers.get(word) ?? this.#words.push(word) - 1;
    this.#numbers.set(word, number);
    this.#counts[number] = (this.#counts[number] ?? 0) + 1;
    this.#text.push(number);
    return word;
  }
}
