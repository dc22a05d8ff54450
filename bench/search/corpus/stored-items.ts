import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import type { Item } from '../contestant.ts';

const ITEMS_AT_ONCE = 5000;
const BYTES_AT_ONCE = 1 << 20;
const NEW_LINE = 10;

type Row = [title: string, original: string, year: number, popularity: number];

function rowOf({ title, original = '', year = 0, popularity }: Item): string {
  const row: Row = [title, original, year, popularity];
  return `${JSON.stringify(row)}\n`;
}

function itemOf(id: number, row: Row): Item {
  const [title, original, year, popularity] = row;
  return {
    id,
    title,
    ...(original === '' ? {} : { original }),
    ...(year === 0 ? {} : { year }),
    popularity,
  };
}

/** Stores items whose ids count from 0, one a line. */
export function storeItems(file: string, items: readonly Item[]): void {
  const descriptor = openSync(file, 'w');
  for (let first = 0; first < items.length; first += ITEMS_AT_ONCE) {
    writeSync(
      descriptor,
      items
        .slice(first, first + ITEMS_AT_ONCE)
        .map(rowOf)
        .join(''),
    );
  }
  closeSync(descriptor);
}

function* linesOf(file: string): Generator<string> {
  const descriptor = openSync(file, 'r');
  const chunk = Buffer.alloc(BYTES_AT_ONCE);
  let rest = Buffer.alloc(0);
  for (;;) {
    const bytes = readSync(descriptor, chunk);
    if (bytes === 0) break;
    const read = Buffer.concat([rest, chunk.subarray(0, bytes)]);
    const end = read.lastIndexOf(NEW_LINE) + 1;
    yield* read.toString('utf8', 0, end).trimEnd().split('\n');
    rest = read.subarray(end);
  }
  closeSync(descriptor);
}

/**
 * The items of a file one after another, none of them kept, so that whoever reads them has no more in memory than
 * what they keep themselves. Each text is a string of its own, no slice of the file.
 */
export function* storedItems(file: string): Generator<Item> {
  let id = 0;
  for (const line of linesOf(file)) {
    if (line === '') continue;
    const row: Row = JSON.parse(line);
    yield itemOf(id, row);
    id += 1;
  }
}
