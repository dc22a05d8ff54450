/** Up to a vowel, and the consonants after it that do not begin the next syllable. */
const SYLLABLES = /[^aeiouy]*[aeiouy]+(?:[^aeiouy]+$|[^aeiouy](?=[^aeiouy]))?/giu;
const LETTERS_ALONE = /^\p{L}{3,}$/u;
/** A middle syllable is put in so often, so that new words are never used up. */
const CHANCE_OF_MIDDLE = 0.25;
const SHORTEST = 3;
const LONGEST = 14;

function syllablesOf(word: string): string[] {
  return word.toLowerCase().match(SYLLABLES) ?? [word.toLowerCase()];
}

/** Makes new words of the syllables of known ones. */
export class Splicer {
  readonly #words: readonly string[];

  constructor(words: readonly string[]) {
    this.#words = words.filter((word) => LETTERS_ALONE.test(word));
  }

  /** A capitalised word that begins as one known word and ends as another. It may happen to be known itself. */
  splice(random: () => number): string {
    for (;;) {
      const made = this.#begin(random) + this.#middle(random) + this.#end(random);
      if (made.length >= SHORTEST && made.length <= LONGEST)
        return made.charAt(0).toUpperCase() + made.slice(1);
    }
  }

  #some(random: () => number): string[] {
    return syllablesOf(this.#words[Math.floor(random() * this.#words.length)] ?? 'kino');
  }

  #begin(random: () => number): string {
    const syllables = this.#some(random);
    return syllables.slice(0, Math.max(1, syllables.length - 1)).join('');
  }

  #middle(random: () => number): string {
    return random() < CHANCE_OF_MIDDLE ? (this.#some(random)[0] ?? '') : '';
  }

  #end(random: () => number): string {
    return this.#some(random).at(-1) ?? '';
  }
}
