import { isUtf8 } from 'node:buffer';
import { createReadStream, type ReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { isFault } from '../data/disk-faults.ts';
import { ImportError } from './importer.ts';

const BYTES_AT_ONCE = 1 << 18;
/** A line that is longer is none of a table's; the file is something else. */
const LONGEST_LINE = 1 << 22;
const NEW_LINE = 10;
const BYTE_ORDER_MARK = '\uFEFF';

/** How a file of lines is read. */
export interface LineReading {
  readonly signal: AbortSignal;
  /** Is told of bytes of the file as they are read, as many as `sizeOf` says in all. */
  readonly onBytes: (bytes: number) => void;
  /** Whether the last line, too, has to end as the others do: one that doesn't was cut off. */
  readonly isEnded?: boolean;
}

function sentenceFor(file: string, error: unknown): ImportError | undefined {
  const options = { cause: error };
  if (isFault(error, 'ENOENT')) return new ImportError(`There is no file ${file}.`, options);
  if (isFault(error, 'EISDIR')) return new ImportError(`${file} is a folder; give a file.`, options);
  if (isFault(error, 'EACCES') || isFault(error, 'EPERM')) {
    return new ImportError(`${file} may not be read.`, options);
  }
  if (isFault(error, 'Z_BUF_ERROR')) {
    return new ImportError(`${file} is cut off; fetch it again.`, options);
  }
  if (isFault(error, 'Z_DATA_ERROR')) {
    return new ImportError(`${file} is damaged, or no gzip file; fetch it again.`, options);
  }
  return undefined;
}

/** The size of a file in bytes, as it lies on the disk. Rejects with an `ImportError` where it cannot be read. */
export async function sizeOf(file: string): Promise<number> {
  try {
    return (await stat(file)).size;
  } catch (error) {
    throw sentenceFor(file, error) ?? error;
  }
}

async function* chunksOf(file: string, { signal, onBytes }: LineReading): AsyncGenerator<Buffer> {
  const raw: ReadStream = createReadStream(file, { highWaterMark: BYTES_AT_ONCE });
  const stream = file.endsWith('.gz')
    ? pipeline(raw, createGunzip({ chunkSize: BYTES_AT_ONCE }), () => {})
    : raw;
  let bytes = 0;
  const tell = () => {
    onBytes(raw.bytesRead - bytes);
    bytes = raw.bytesRead;
  };
  try {
    for await (const chunk of stream) {
      signal.throwIfAborted();
      tell();
      yield chunk;
    }
    tell();
    // An empty file unpacks to nothing without complaint, but gzip never packs to nothing.
    if (stream !== raw && bytes === 0) throw new ImportError(`${file} is cut off; fetch it again.`);
  } catch (error) {
    throw sentenceFor(file, error) ?? error;
  } finally {
    stream.destroy();
    raw.destroy();
  }
}

function decoded(file: string, bytes: Buffer): string[] {
  if (!isUtf8(bytes)) throw new ImportError(`${file} is not UTF-8 text; save it with that encoding.`);
  const text = bytes.toString('utf8');
  return text.split(text.includes('\r') ? /\r?\n/ : '\n');
}

/**
 * The lines of a file of UTF-8 text, packed with gzip where its name ends in `.gz`, many at once so that waiting for
 * them costs little. Rejects with an `ImportError` where the file cannot be read, is damaged or cut off, or is no text.
 */
export async function* linesOf(file: string, reading: LineReading): AsyncGenerator<string[]> {
  let rest: Buffer = Buffer.alloc(0);
  let isFirst = true;
  const linesIn = (bytes: Buffer): string[] => {
    const lines = decoded(file, bytes);
    if (isFirst && lines[0]?.startsWith(BYTE_ORDER_MARK)) lines[0] = lines[0].slice(1);
    isFirst = false;
    return lines;
  };
  for await (const chunk of chunksOf(file, reading)) {
    const end = chunk.lastIndexOf(NEW_LINE);
    // After the last line's end stands an empty one, which isn't there.
    if (end >= 0) yield linesIn(Buffer.concat([rest, chunk.subarray(0, end + 1)])).slice(0, -1);
    rest = end >= 0 ? chunk.subarray(end + 1) : Buffer.concat([rest, chunk]);
    if (rest.length > LONGEST_LINE) throw new ImportError(`${file} is no text in lines; give another file.`);
  }
  if (rest.length === 0) return;
  if (reading.isEnded) throw new ImportError(`${file} ends within a line, as if cut off; fetch it again.`);
  yield linesIn(rest);
}
