import { describe, expect, it } from 'vitest';
import { find } from '../../../src/tools/catalogue/group.ts';
import { ProgressLine } from '../../../src/tools/catalogue/progress-line.ts';
import { type Circumstances, WrongUsage } from '../../../src/tools/catalogue/tool.ts';
import { CATALOGUE } from '../../../src/tools/catalogue/tools.ts';

const NOWHERE: Circumstances = {
  signal: new AbortController().signal,
  line: new ProgressLine({ write: () => {} }),
};

/** What words are answered that make no sense; fails where they do. */
async function complaintOf(args: readonly string[]): Promise<string> {
  const { asked, rest, fault } = await find(CATALOGUE, args);
  if (fault) return fault.message;
  if ('tools' in asked) throw new Error('No tool was found, and no fault.');
  try {
    return `none, but ${await asked.run(rest, NOWHERE)}`;
  } catch (error) {
    if (error instanceof WrongUsage) return error.message;
    throw error;
  }
}

describe('usage', () => {
  it.each([
    ...[[], ['check'], ['build'], ['reload'], ['stats'], ['export'], ['show'], ['import']],
    ...['csv', 'wikidata', 'imdb', 'triples'].map((format) => ['import', format]),
  ])('is told in plain lines that a terminal has room for: %s %s', async (...words) => {
    const { asked } = await find(
      CATALOGUE,
      words.filter((word) => word !== undefined),
    );
    const usage = await asked.usage();
    expect(usage).toContain(`USAGE ${['npm run catalogue --', ...words].join(' ')}`);
    expect(usage).not.toMatch(/[^\P{Cc}\n]| \n/u);
    for (const line of usage.split('\n')) expect(line.length).toBeLessThanOrEqual(115);
  });
});

describe('wrong usage is told in a sentence', () => {
  it.each([
    [[], 'Say what to do; it is check, import, build'],
    [['chekc'], 'There is no “chekc”; it is check,'],
    [['toString'], 'There is no “toString”; it is check,'],
    [['--all', 'check'], 'Say what to do; it is check,'],
    [['check', '--fix'], "Unknown option '--fix'."],
    [['check', '--no-all'], 'Unknown option'],
    [['check', '--all=yes'], 'does not take an argument'],
    [['show'], 'Missing required positional argument: TEXT….'],
    [['build', 'club'], 'Missing required argument: --to.'],
    [['build', 'club', '--to'], 'argument missing.'],
    [['build', 'club', '--to', '--dry-run'], 'ambiguous.'],
    [['export', '--to', 'files', 'club', '--format', 'xml'], 'Expected one of: json, yaml.'],
    [['export', '--to', 'files'], 'There is nothing to export: name a path, or set CATALOGUES.'],
    [['reload', 'club'], 'reload takes nothing else'],
    [['import'], 'Say what to do; it is csv, wikidata, imdb, or triples.'],
    [['import', 'dvd', 'x', '--to', 'y'], 'There is no “dvd”; it is csv,'],
    [['import', 'imdb', 'x', '--to', 'y', '--since', 'long ago'], '--since must be a year, as 1982.'],
    [['import', 'imdb', 'x', '--to', 'y', '--min-votes', '-1'], 'ambiguous.'],
    [['import', 'imdb', 'x', '--to', 'y', '--types', ','], '--types must name at least one'],
    [['import', 'imdb', 'x', 'z', '--to', 'y'], 'lie in one folder'],
    [['import', 'triples', 'x', '--to', 'y', '--terms', 'free'], '--terms is said of a set'],
    [['import', 'wikidata', 'Q1', '--to', 'y'], 'Missing required argument: --contact.'],
    [['import', 'wikidata', '--to', 'y', '--contact', 'me@club.test'], 'Say once which films'],
    [['import', 'wikidata', 'Q1', '--person', 'Q2', '--to', 'y', '--contact', 'x'], 'Say once which films'],
    [
      ['import', 'wikidata', 'Q1', '--from', '1982', '--to', 'y', '--contact', 'x'],
      '--from and --to-year narrow',
    ],
  ])('%j', async (args, sentence) => {
    expect(await complaintOf(args)).toContain(sentence);
  });
});
