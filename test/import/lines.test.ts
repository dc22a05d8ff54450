import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ImportError } from '../../src/import/importer.ts';
import { linesOf, sizeOf } from '../../src/import/lines.ts';
import { folderOf } from '../made-up/in-files.ts';

interface Read {
  readonly lines: readonly string[];
  readonly bytes: number;
}

async function read(file: string, isEnded = false, signal = new AbortController().signal): Promise<Read> {
  let bytes = 0;
  const lines: string[] = [];
  const reading = {
    signal,
    isEnded,
    onBytes: (more: number) => {
      bytes += more;
    },
  };
  for await (const some of linesOf(file, reading)) lines.push(...some);
  return { lines, bytes };
}

function fileOf(name: string, content: string | Buffer): string {
  return join(folderOf({ [name]: content }), name);
}

/** Longer than what is read at once, with letters of several bytes everywhere. */
const LONG = Array.from({ length: 40_000 }, (_, number) => `${number}|Голос|声 ${'é'.repeat(number % 9)}`);

describe('linesOf', () => {
  it('gives the lines of any text, plain or packed, and tells of all of its bytes', async () => {
    const line = fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll(/[\n\r\uFEFF]/g, ''));
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1 }), fc.boolean(), async (lines, isPacked) => {
        const text = lines.map((one) => `${one}\n`).join('');
        const file = fileOf(isPacked ? 'a.gz' : 'a', isPacked ? gzipSync(text) : text);
        expect(await read(file, true)).toEqual({ lines, bytes: await sizeOf(file) });
      }),
      { numRuns: 40 },
    );
  });

  it.each(['long.txt', 'long.txt.gz'])(
    'gives the lines of %s, whose letters are parted in reading',
    async (name) => {
      const text = LONG.map((line) => `${line}\n`).join('');
      const file = fileOf(name, name.endsWith('.gz') ? gzipSync(text) : text);
      expect((await read(file)).lines).toEqual(LONG);
    },
  );

  it('takes line ends and the mark of a Windows editor, and a last line without an end', async () => {
    expect((await read(fileOf('a', '\uFEFFone\r\ntwo\r\n\r\nthree'))).lines).toEqual([
      'one',
      'two',
      '',
      'three',
    ]);
  });

  it('finds that a file is cut off, wherever: packed, or plain where each line has to end', async () => {
    const text = LONG.map((line) => `${line}\n`).join('');
    const packed = gzipSync(text);
    for (const part of [0, 0.0001, 0.2, 0.5, 0.8, 0.9999]) {
      const file = fileOf('a.gz', packed.subarray(0, part * packed.length));
      await expect(read(file)).rejects.toThrow(new ImportError(`${file} is cut off; fetch it again.`));
    }
    const file = fileOf('a.tsv', 'one\ntwo\nthr');
    await expect(read(file, true)).rejects.toThrow(
      new ImportError(`${file} ends within a line, as if cut off; fetch it again.`),
    );
  });

  it('says what is wrong with a file that cannot be read', async () => {
    const damaged = gzipSync('one\ntwo\n').fill(7, 12, 20);
    const faults: [string, string][] = [
      [fileOf('damaged.gz', damaged), 'is damaged, or no gzip file; fetch it again.'],
      [fileOf('plain.gz', 'one\n'), 'is damaged, or no gzip file; fetch it again.'],
      [
        fileOf('latin.txt', Buffer.from('Amélie\n', 'latin1')),
        'is not UTF-8 text; save it with that encoding.',
      ],
      [fileOf('zeros', Buffer.alloc(1 << 23)), 'is no text in lines; give another file.'],
      [folderOf({}), 'is a folder; give a file.'],
    ];
    for (const [file, sentence] of faults) {
      await expect(read(file)).rejects.toThrow(new ImportError(`${file} ${sentence}`));
    }
    const missing = join(folderOf({}), 'missing');
    await expect(read(missing)).rejects.toThrow(new ImportError(`There is no file ${missing}.`));
    await expect(sizeOf(missing)).rejects.toThrow(new ImportError(`There is no file ${missing}.`));
  });

  it('stops when it is told to', async () => {
    await expect(read(fileOf('a', 'one\n'), false, AbortSignal.abort())).rejects.toMatchObject({
      name: 'AbortError',
    });
  });
});
