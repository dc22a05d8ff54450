import { closeSync, openSync, renameSync, writeSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { crc32 } from 'node:zlib';
import { z } from 'zod';
import type { Column, Columns } from './columns.ts';

/**
 * Changes whenever columns come to mean something else, as when a table of sounds changes, whose numbers are stored; older
 * files are then no longer read.
 */
export const SNAPSHOT_VERSION = 3;
/** Begins each file, so that no other is taken for one. */
const MAGIC = `dom-kino search ${SNAPSHOT_VERSION}\n`;
/** Columns begin at a multiple of this, as numbers of 32 bits must. */
const ALIGNMENT = 8;

/** So many bytes are looked through in a turn, which takes some milliseconds. */
const BYTES_IN_TURN = 1 << 24;

const KINDS = { Uint8Array, Uint16Array, Uint32Array } as const;

const headerSchema = z.array(
  z.object({
    name: z.string(),
    kind: z.enum(['Uint8Array', 'Uint16Array', 'Uint32Array']),
    /** How many numbers it has. */
    length: z.number().int().nonnegative(),
    /** The CRC-32 of its bytes. */
    crc32: z.number().int().nonnegative(),
  }),
);
type Header = z.infer<typeof headerSchema>;

/** A file that cannot be read as columns; its message says what to do. */
export class SnapshotError extends Error {
  override readonly name = 'SnapshotError';

  constructor(file: string, why: string) {
    super(`${file} ${why}: build the search anew.`);
  }
}

function kindOf(column: Column): keyof typeof KINDS {
  if (column instanceof Uint8Array) return 'Uint8Array';
  return column instanceof Uint16Array ? 'Uint16Array' : 'Uint32Array';
}

function aligned(position: number): number {
  return Math.ceil(position / ALIGNMENT) * ALIGNMENT;
}

/** What comes before the columns: the magic line, and the header in a line, filled up with blanks. */
function beginningOf(header: Header): Buffer {
  const text = `${MAGIC}${JSON.stringify(header)}`;
  const length = aligned(Buffer.byteLength(text) + 1);
  return Buffer.from(`${text.padEnd(length - 1 - (Buffer.byteLength(text) - text.length))}\n`);
}

/** Writes columns to a file, in the byte order of this machine. Until all is written an older file stays as it is. */
export function writeSnapshot(file: string, columns: Columns): void {
  const all = Object.entries(columns);
  const header = all.map(([name, column]) => ({
    name,
    kind: kindOf(column),
    length: column.length,
    crc32: crc32(bytesOf(column)),
  }));
  const beside = `${file}.new`;
  const descriptor = openSync(beside, 'w');
  try {
    const beginning = beginningOf(header);
    let position = writeSync(descriptor, beginning);
    for (const [, column] of all) {
      position = aligned(position);
      writeAll(descriptor, bytesOf(column), position);
      position += column.byteLength;
    }
  } finally {
    closeSync(descriptor);
  }
  renameSync(beside, file);
}

function bytesOf(column: Column): Uint8Array {
  return new Uint8Array(column.buffer, column.byteOffset, column.byteLength);
}

function writeAll(descriptor: number, bytes: Uint8Array, position: number): void {
  for (let written = 0; written < bytes.length; ) {
    written += writeSync(descriptor, bytes, written, bytes.length - written, position + written);
  }
}

/**
 * Reads columns that were written to a file: views on its bytes, nothing is copied. Rejects with a SnapshotError for any
 * other file, and for one in which a single bit of a column is another.
 */
export async function readSnapshot(file: string): Promise<Columns> {
  const bytes = await bytesIn(file);
  if (bytes.toString('latin1', 0, MAGIC.length) !== MAGIC) {
    throw new SnapshotError(file, 'is of another version, or no snapshot of a search');
  }
  const headerEnds = bytes.indexOf('\n', MAGIC.length);
  const header = parsedHeader(bytes.toString('utf8', MAGIC.length, Math.max(headerEnds, MAGIC.length)));
  if (!header) throw new SnapshotError(file, 'is damaged');
  const columns: [string, Column][] = [];
  let position = headerEnds + 1;
  for (const { name, kind, length, crc32: expected } of header) {
    const Kind = KINDS[kind];
    position = aligned(position);
    const end = position + length * Kind.BYTES_PER_ELEMENT;
    // Nothing is written for an empty column, nor before one that ends the file.
    if (length > 0 && end > bytes.length) throw new SnapshotError(file, 'is cut off');
    const column = length > 0 ? new Kind(bytes.buffer, bytes.byteOffset + position, length) : new Kind(0);
    if ((await checksumOf(bytesOf(column))) !== expected) throw new SnapshotError(file, 'is damaged');
    columns.push([name, column]);
    position = end;
  }
  return Object.fromEntries(columns);
}

/** All bytes of a file, read into one place: putting hundreds of megabytes together afterwards would keep others waiting. */
async function bytesIn(file: string): Promise<Buffer<ArrayBuffer>> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    const bytes = Buffer.allocUnsafeSlow(size);
    let length = 0;
    while (length < size) {
      const { bytesRead } = await handle.read(bytes, length, Math.min(BYTES_IN_TURN, size - length), length);
      if (bytesRead === 0) break;
      length += bytesRead;
    }
    return bytes.subarray(0, length);
  } finally {
    await handle.close();
  }
}

/** The CRC-32 of bytes; of many, others have their turn in between. */
async function checksumOf(bytes: Uint8Array): Promise<number> {
  let sum = 0;
  for (let from = 0; from < bytes.length; from += BYTES_IN_TURN) {
    if (from > 0) await nextTurn();
    sum = crc32(bytes.subarray(from, from + BYTES_IN_TURN), sum);
  }
  return sum;
}

function parsedHeader(text: string): Header | undefined {
  try {
    return headerSchema.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}
