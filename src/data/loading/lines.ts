import { isUtf8 } from 'node:buffer';
import { closeSync, openSync, readSync } from 'node:fs';

/** Some dozens of films, or hundreds of people: read and validated in some milliseconds. */
const CHUNK_BYTES = 65_536;
const LINE_FEED = 0x0a;

/** A file's line, counted from 1; its text is undefined where it isn't UTF-8. */
export interface Line {
  readonly number: number;
  readonly text: string | undefined;
}

/** Whole lines' texts; they are decoded together where none is faulty. */
function textsOf(bytes: Buffer): (string | undefined)[] {
  if (isUtf8(bytes)) return bytes.toString('utf8').split('\n');
  const texts: (string | undefined)[] = [];
  for (let start = 0; start <= bytes.length; ) {
    const end = bytes.indexOf(LINE_FEED, start);
    const line = bytes.subarray(start, end < 0 ? bytes.length : end);
    texts.push(isUtf8(line) ? line.toString('utf8') : undefined);
    start += line.length + 1;
  }
  return texts;
}

/** A file's bytes, cut after line ends: each piece but the last without the line feed that it ends with. */
function* piecesOf(file: string): Generator<Buffer> {
  const descriptor = openSync(file, 'r');
  try {
    const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
    let begun: Buffer[] = [];
    for (let count = readSync(descriptor, chunk); count > 0; count = readSync(descriptor, chunk)) {
      const end = chunk.subarray(0, count).lastIndexOf(LINE_FEED);
      if (end >= 0) {
        yield Buffer.concat([...begun, chunk.subarray(0, end)]);
        begun = [];
      }
      begun.push(Buffer.from(chunk.subarray(end + 1, count)));
    }
    yield Buffer.concat(begun);
  } finally {
    closeSync(descriptor);
  }
}

/**
 * The lines of a file of any size, some at a time; those without text but blanks are left out. Throws when the file
 * cannot be read.
 */
export function* linesOf(file: string): Generator<Line[]> {
  let number = 0;
  for (const piece of piecesOf(file)) {
    const lines = textsOf(piece).map((text) => {
      number += 1;
      return { number, text };
    });
    yield lines.filter(({ text }) => text === undefined || text.trim() !== '');
  }
}
