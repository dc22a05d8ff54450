type Numbers = Uint8Array | Uint32Array | Float64Array;

/** Numbers of one kind, side by side, of which nobody knows yet how many there will be. */
export class GrowingColumn<Kind extends Numbers> {
  readonly #kind: new (
    length: number,
  ) => Kind;
  #numbers: Kind;
  #length = 0;

  constructor(kind: new (length: number) => Kind) {
    this.#kind = kind;
    this.#numbers = new kind(1024);
  }

  get length(): number {
    return this.#length;
  }

  /** The number at a place below `length`. */
  at(place: number): number {
    return this.#numbers[place] ?? 0;
  }

  push(number: number): void {
    if (this.#length === this.#numbers.length) {
      const larger = new this.#kind(this.#length * 2);
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers[this.#length] = number;
    this.#length += 1;
  }

  /** All of them, in a column of just their length. */
  column(): Kind {
    const all = new this.#kind(this.#length);
    for (let place = 0; place < this.#length; place += 1) all[place] = this.at(place);
    return all;
  }
}
