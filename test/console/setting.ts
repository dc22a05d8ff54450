import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { House } from '../../src/commands/house.ts';
import { answerLines } from '../../src/console/json-lines.ts';
import { BUILT_IN_HOUSE } from '../built-in-house.ts';

function broken(): never {
  throw new Error('the index is gone');
}

/** A house in which every search fails. */
export const BROKEN_HOUSE: House = {
  ...BUILT_IN_HOUSE,
  search: {
    resolve: broken,
    misspelt: broken,
    suggest: broken,
    named: broken,
    ending: broken,
    beginsAForm: broken,
    get browse(): never {
      return broken();
    },
  },
};

/** An asker in English, and a log that must stay empty. */
export const SETTING = {
  locale: 'en-US',
  log: (error: unknown) => {
    throw error;
  },
};

/** All that is written to a stream, once it has ended. */
export async function written(output: PassThrough): Promise<string> {
  output.end();
  return text(output);
}

/** The lines of JSON that come back to an input given in chunks. */
export async function answersTo(
  chunks: readonly (string | Uint8Array)[],
  house = BUILT_IN_HOUSE,
): Promise<string[]> {
  const output = new PassThrough({ highWaterMark: 1e9 });
  const input = Readable.from(chunks.map((chunk) => Buffer.from(chunk)));
  await answerLines(() => house, { ...SETTING, input, output });
  const lines = (await written(output)).split('\n');
  if (lines.pop() !== '') throw new Error('The last line has no end.');
  return lines;
}

/** What comes back to lines, parsed. */
export async function repliesTo(...lines: readonly string[]): Promise<unknown[]> {
  const answers = await answersTo([lines.map((line) => `${line}\n`).join('')]);
  return answers.map((answer): unknown => JSON.parse(answer));
}
