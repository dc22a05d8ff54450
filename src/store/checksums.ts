import { closeSync, createReadStream, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';

const CHUNK_BYTES = 1 << 20;

/** What a file is known by: its length in bytes, and the CRC-32 of these. */
export interface Checksum {
  readonly bytes: number;
  readonly crc32: number;
}

/** The checksums of the files in a folder, by their names. */
export function checksumsIn(folder: string): Record<string, Checksum> {
  return Object.fromEntries(readdirSync(folder).map((file) => [file, checksumOf(join(folder, file))]));
}

function checksumOf(file: string): Checksum {
  const descriptor = openSync(file, 'r');
  try {
    const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
    let [bytes, sum] = [0, 0];
    for (let read = readSync(descriptor, chunk); read > 0; read = readSync(descriptor, chunk)) {
      sum = crc32(chunk.subarray(0, read), sum);
      bytes += read;
    }
    return { bytes, crc32: sum };
  } finally {
    closeSync(descriptor);
  }
}

/** Whether a file is there, and as long as it was. */
export function isAsLong(file: string, { bytes }: Checksum): boolean {
  return statSync(file, { throwIfNoEntry: false })?.size === bytes;
}

/** Whether a file is as it was, in every byte. Others have their turn between one piece of it and the next. */
export async function isAsItWas(file: string, expected: Checksum): Promise<boolean> {
  if (!isAsLong(file, expected)) return false;
  let sum = 0;
  for await (const chunk of createReadStream(file, { highWaterMark: CHUNK_BYTES })) sum = crc32(chunk, sum);
  return sum === expected.crc32;
}
