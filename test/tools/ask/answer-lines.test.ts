import { once } from 'node:events';
import { PassThrough, Readable, Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerLines } from '../../../src/tools/ask/answer-lines.ts';
import { catalogue } from '../../data/built-in.ts';
import { answered, found, NOT_FOLLOWED, notRecorded } from './answers.ts';

/** Takes everything, and keeps it. */
class Kept extends Writable {
  #text = '';
  /** How often something was written. */
  writes = 0;

  override _write(chunk: Buffer, _: BufferEncoding, done: () => void): void {
    this.#text += chunk.toString('utf8');
    this.writes += 1;
    setImmediate(done);
  }

  /** All that was written, once it has arrived. */
  async all(): Promise<string> {
    await finished(this.end());
    return this.#text;
  }
}

const answerTo = (question: string) => ({
  answer: question.includes('?') ? answered({ found: [found('film:the-voice-1982')] }) : NOT_FOLLOWED,
  catalogue,
});

/** All lines that answer some bytes. */
async function linesFor(chunks: readonly Uint8Array[], highWaterMark = 16_384): Promise<unknown[]> {
  const output = new Kept({ highWaterMark });
  await answerLines(Readable.from(chunks), output, answerTo);
  const lines = (await output.all()).split('\n');
  expect(lines.pop()).toBe('');
  return lines.map((line) => JSON.parse(line));
}

const utf8 = (text: string) => [Buffer.from(text)];

describe('npm run ask -- --jsonl', () => {
  it('answers each line with one line, in order', async () => {
    expect(await linesFor(utf8('what?\nwell\nwhat else?'))).toEqual([
      { question: 'what?', answers: ['The Voice'], reading: 'all films' },
      { question: 'well', answers: [], reading: null },
      { question: 'what else?', answers: ['The Voice'], reading: 'all films' },
    ]);
  });

  it('tells what is not recorded from what was not followed by its reading', async () => {
    const output = new Kept();
    const answerWith = () => ({ answer: notRecorded([found('film:the-voice-1982')]), catalogue });
    await answerLines(Readable.from(utf8('who?\n')), output, answerWith);
    expect(JSON.parse(await output.all())).toEqual({ question: 'who?', answers: [], reading: 'all films' });
  });

  it('leaves out blank lines, the ends of lines and a byte order mark', async () => {
    const lines = await linesFor(utf8('\uFEFFone\r\n\r\n  \n\ntwo\n'));
    expect(lines).toMatchObject([{ question: 'one' }, { question: 'two' }]);
  });

  it('takes a lone return and U+2028 for letters of a line, and writes them so that nobody takes them for its end', async () => {
    const output = new Kept();
    await answerLines(Readable.from(utf8('a\u2028b\rc\n')), output, answerTo);
    expect(await output.all()).toBe('{"question":"a\\u2028b\\rc","answers":[],"reading":null}\n');
  });

  it('reads on over bytes that are no UTF-8', async () => {
    expect(await linesFor([Buffer.from([0x61, 0xff, 0x0a, 0x62, 0xc3])])).toMatchObject([
      { question: 'a\uFFFD' },
      { question: 'b\uFFFD' },
    ]);
  });

  it('gives the same lines however the input is cut and however slowly somebody reads', async () => {
    const texts = fc.array(fc.constantFrom('é', 'ж', '🎬', '\n', '\r\n', ' ', 'a', '?'), { maxLength: 60 });
    const cuts = fc.array(fc.nat(200), { maxLength: 8 });
    const law = async (letters: readonly string[], places: readonly number[], mark: number) => {
      const bytes = Buffer.from(letters.join(''));
      const ends = [...places.map((place) => Math.min(place, bytes.length)), bytes.length];
      const sorted = ends.sort((one, other) => one - other);
      const chunks = sorted.map((end, index) => bytes.subarray(sorted[index - 1] ?? 0, end));
      expect(await linesFor(chunks, mark)).toEqual(await linesFor([bytes]));
    };
    await fc.assert(fc.asyncProperty(texts, cuts, fc.integer({ min: 1, max: 64 }), law));
  });

  it('answers what has arrived before it waits for more', async () => {
    const input = new PassThrough();
    const output = new PassThrough();
    const all = answerLines(input, output, answerTo);
    for (const question of ['one', 'two']) {
      input.write(`${question}\n`);
      const [answer] = await once(output, 'data');
      expect(JSON.parse(String(answer))).toMatchObject({ question });
    }
    input.end();
    await all;
  });

  it('writes the answers to thousands of questions together', async () => {
    const output = new Kept({ highWaterMark: 16 });
    await answerLines(Readable.from(utf8('what?\n'.repeat(5000))), output, answerTo);
    expect((await output.all()).match(/\n/g)).toHaveLength(5000);
    expect(output.writes).toBeLessThan(50);
  });

  it('fails where the output does', async () => {
    const output = new Writable({ highWaterMark: 1, write: (_, __, done) => done(new Error('full')) });
    await expect(answerLines(Readable.from(utf8('one\n')), output, answerTo)).rejects.toThrow('full');
  });
});
