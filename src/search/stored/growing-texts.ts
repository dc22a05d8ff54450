import type { Columns } from './columns.ts';
import { GrowingColumn } from './growing-column.ts';
import { END, inALine } from './texts.ts';

/** In UTF-8 a unit of UTF-16 takes at most three bytes. */
const MOST_BYTES = 3;

/** Many short texts as they come, in one stretch of bytes, since as many strings would take three times that. */
export class GrowingTexts {
  #bytes = Buffer.allocUnsafe(1 << 16);
  #length = 0;
  /** Where each text ends, its end sign included. */
  readonly #ends = new GrowingColumn(Uint32Array);

  push(text: string): void {
    const most = this.#length + text.length * MOST_BYTES + 1;
    if (most > this.#bytes.length) {
      const larger = Buffer.allocUnsafe(Math.max(most, this.#bytes.length * 2));
      this.#bytes.copy(larger, 0, 0, this.#length);
      this.#bytes = larger;
    }
    this.#length += this.#bytes.write(inALine(text), this.#length);
    this.#bytes[this.#length] = END;
    this.#length += 1;
    this.#ends.push(this.#length);
  }

  /** The columns of `Texts` of them, in another order: the numbers that they have had so far, one after the other. */
  inOrder(numbers: Iterable<number>): Columns {
    const bytes = Buffer.allocUnsafe(this.#length);
    const offsets = new Uint32Array(this.#ends.length + 1);
    let [place, end] = [0, 0];
    for (const number of numbers) {
      const begin = number === 0 ? 0 : this.#ends.at(number - 1);
      end += this.#bytes.copy(bytes, end, begin, this.#ends.at(number));
      place += 1;
      offsets[place] = end;
    }
    return {
      bytes: new Uint8Array(bytes.buffer, bytes.byteOffset, end),
      offsets: offsets.slice(0, place + 1),
    };
  }
}
