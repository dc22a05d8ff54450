import { type Columns, columnOf } from './columns.ts';

/** Ends each text, and comes before every letter, so that a shorter text is sorted before what begins like it. */
export const END = 0x0a;

const SPACE = 0x20;

/** A text without line breaks, since one ends each text. */
export function inALine(text: string): string {
  return text.includes('\n') ? text.replaceAll('\n', ' ') : text;
}

/** Where the word ends that begins at a byte of texts of normal form. */
export function endOfWord({ bytes }: Texts, begin: number): number {
  let end = begin;
  while ((bytes[end] ?? END) > SPACE) end += 1;
  return end;
}

/** The word of normal form that begins at a byte. */
export function wordFrom(texts: Texts, begin: number): string {
  return texts.bytes.toString('latin1', begin, endOfWord(texts, begin));
}

/** Many short texts in one stretch of bytes (UTF-8), each by its number: 25 bytes a title where strings take 60. */
export class Texts {
  readonly bytes: Buffer;
  /** Where each text begins, and at last where all end. */
  readonly offsets: Uint32Array;

  constructor(columns: Columns) {
    const bytes = columnOf(columns, 'bytes', Uint8Array);
    this.bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    this.offsets = columnOf(columns, 'offsets', Uint32Array);
  }

  /** Puts texts together. Their line breaks become blanks, since one ends each text. */
  static of(texts: readonly string[]): Texts {
    const all = Buffer.from(`${texts.map(inALine).join('\n')}\n`);
    const offsets = new Uint32Array(texts.length + 1);
    let number = 0;
    for (let end = all.indexOf(END); number < texts.length; end = all.indexOf(END, end + 1)) {
      number += 1;
      offsets[number] = end + 1;
    }
    return new Texts({ bytes: new Uint8Array(all.buffer, all.byteOffset, all.length), offsets });
  }

  get size(): number {
    return this.offsets.length - 1;
  }

  /** The text of a number below `size`. */
  at(number: number): string {
    return this.bytes.toString('utf8', this.offsets[number], (this.offsets[number + 1] ?? 1) - 1);
  }

  /** The number of the text in which a byte stands. */
  around(position: number): number {
    let [low, high] = [0, this.size - 1];
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((this.offsets[middle] ?? 0) <= position) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  columns(): Columns {
    return {
      bytes: new Uint8Array(this.bytes.buffer, this.bytes.byteOffset, this.bytes.length),
      offsets: this.offsets,
    };
  }
}
