import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readOptions } from '../../../src/tools/ask/options.ts';
import { folderOf } from '../../made-up/in-files.ts';

const asking = { leaveOutStart: false };
const NO_CATALOGUES = ['--catalogue', ''];

describe('how npm run ask is called', () => {
  it('takes words for one question, in quotation marks or without', () => {
    const text = { form: 'text', question: 'who made it?', catalogues: [], asking };
    expect(readOptions([...NO_CATALOGUES, 'who made it?'])).toEqual(text);
    expect(readOptions(['who', 'made', ...NO_CATALOGUES, 'it?'])).toEqual(text);
    expect(readOptions([...NO_CATALOGUES, '--', '--help'])).toMatchObject({ question: '--help' });
  });

  it('reads lines with --jsonl, and leaves out starts where told', () => {
    const lines = { form: 'lines', catalogues: [], asking: { leaveOutStart: true } };
    expect(readOptions(['--jsonl', '--leave-out-start', ...NO_CATALOGUES])).toEqual(lines);
  });

  it('takes catalogues one by one and parted by commas, in their order', () => {
    const folder = folderOf({ 'a/x.json': '{}', 'b.csv': 'title', 'c/x.json': '{}' });
    const [a, b, c] = ['a', 'b.csv', 'c'].map((name) => join(folder, name));
    const options = readOptions(['--jsonl', '--catalogue', `${c}, ${b},`, '--catalogue', String(a)]);
    expect(options).toMatchObject({ catalogues: [c, b, a] });
  });

  it('explains itself where asked to', () => {
    expect(readOptions(['--jsonl', '--help'])).toEqual({ form: 'help' });
    expect(readOptions(['-h'])).toEqual({ form: 'help' });
  });

  it.each([
    ['an unknown option', ['--fast'], "Unknown option '--fast'; --help shows how it is used."],
    [
      'no value',
      ['who', '--catalogue'],
      /^Option '--catalogue <value>' argument missing; --help shows [^.]*\.$/,
    ],
    ['nothing to answer', [], /^Give a question, or --jsonl [^.]*\.$/],
    ['blanks to answer', [' '], /^Give a question, or --jsonl [^.]*\.$/],
    ['a question and --jsonl', ['who', '--jsonl'], 'Give a question or --jsonl, and not both.'],
    [
      'a catalogue that is not there',
      ['--jsonl', '--catalogue', '/nowhere'],
      '--catalogue names "/nowhere", which is not there.',
    ],
    [
      'a file of another kind',
      ['--jsonl', '--catalogue', 'package.json'],
      '--catalogue names "package.json", which is neither a folder nor a table.',
    ],
  ])('says in a sentence what is wrong: %s', (_, args, sentence) => {
    expect(() => readOptions(args)).toThrow(sentence);
  });
});
