import { PassThrough, Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inputLines } from '../../src/console/input-lines.ts';

async function linesIn(input: Readable): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of inputLines(input)) lines.push(line);
  return lines;
}

async function linesOf(...chunks: readonly (string | Buffer)[]): Promise<string[]> {
  return linesIn(Readable.from(chunks.map((chunk) => Buffer.from(chunk))));
}

describe('inputLines', () => {
  it.each([
    ['one\ntwo\n', ['one', 'two']],
    ['one\r\ntwo\r\n', ['one', 'two']],
    ['one\ntwo', ['one', 'two']],
    ['\n\n', ['', '']],
    ['', []],
    ['a\u2028b\u0085c\rd\u2029\n', ['a\u2028b\u0085c\rd\u2029']],
    ['\ufeffone\n', ['one']],
  ])('reads %j as %j', async (text, lines) => {
    expect(await linesOf(text)).toEqual(lines);
  });

  it('joins lines and signs that are cut between chunks', async () => {
    const bytes = Buffer.from('Ёлки\r\nдва\r\n');
    expect(await linesOf(...Array.from(bytes, (byte) => Buffer.from([byte])))).toEqual(['Ёлки', 'два']);
  });

  it('reads bytes that are not UTF-8 as U+FFFD', async () => {
    expect(await linesOf(Buffer.from([0xff, 0x41, 0x0a, 0xd0]))).toEqual(['\ufffdA', '\ufffd']);
  });

  it('reads an input that gives text', async () => {
    const input = new PassThrough().setEncoding('utf8');
    input.end('one\ntwo');
    expect(await linesIn(input)).toEqual(['one', 'two']);
  });

  it('gives the same lines wherever the chunks are cut', async () => {
    const bytes = fc.array(fc.constantFrom(0x0a, 0x0d, 0x61, 0xd0, 0x81, 0xff), { maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(bytes, fc.nat(20), async (all, cut) => {
        const buffer = Buffer.from(all);
        expect(await linesOf(buffer.subarray(0, cut), buffer.subarray(cut))).toEqual(await linesOf(buffer));
      }),
    );
  });
});
