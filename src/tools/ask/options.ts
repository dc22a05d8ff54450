import { parseArgs } from 'node:util';
import { readSettings } from '../../config.ts';
import { endingOf, formOf } from '../../data/loading/inputs.ts';
import { CSV_READERS } from '../../import/csv/read-csv.ts';
import type { Asking } from '../../questions/ask.ts';

export const USAGE = `Answers plain questions from the records.

  npm run ask -- "who directed the voice"        the answer, how the question was understood, and who says so
  npm run --silent ask -- --jsonl < QUESTIONS    a question a line, and for each a line of JSON:
                                                 {"question":"…","answers":["…"],"reading":"…"}

  --catalogue WHAT    what is answered from besides the built-in records, in place of CATALOGUES: folders of
                      records, tables, imports and stores; given several times, or parted by commas
  --leave-out-start   every chain leaves out where it started, as benchmarks have it: the films that share a
                      director with a film are then the others
  --help              shows this

"answers" has what was asked for, best known first: names and values in words, a number where "how many" was asked,
or "Yes" or "No". A question that was not followed has no answers and null for its "reading"; one to which the records
have no answer has none either, and its reading. Empty lines are left out.
Exits with 0, or with 1 where a single question was not followed or something is faulty.`;

/** How the tool was called. */
export type Options =
  | { readonly form: 'help' }
  | (({ readonly form: 'lines' } | { readonly form: 'text'; readonly question: string }) & {
      readonly catalogues: readonly string[];
      readonly asking: Asking;
    });

const OPTIONS = {
  jsonl: { type: 'boolean', default: false },
  catalogue: { type: 'string', multiple: true },
  'leave-out-start': { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** Node's messages go on with advice that only its own authors need. */
function firstSentence(message: string): string {
  const [first = ''] = message.split(/\.? To specify|\n/, 1);
  return `${first.replace(/\.$/, '')}; --help shows how it is used.`;
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new Error(firstSentence(error instanceof Error ? error.message : String(error)), { cause: error });
  }
}

/** Why nothing can be opened at a path; undefined where it is of a known form. */
function faultAt(path: string): string | undefined {
  const form = formOf(path);
  if (form === undefined) return 'is not there';
  return form === 'file' && !CSV_READERS.has(endingOf(path)) ? 'is neither a folder nor a table' : undefined;
}

/** Paths as they were given, each alone or several parted by commas, as in CATALOGUES. */
function pathsIn(given: readonly string[]): string[] {
  const paths = given.flatMap((list) => list.split(',')).map((path) => path.trim());
  const named = paths.filter(Boolean);
  for (const path of named) {
    const fault = faultAt(path);
    if (fault) throw new Error(`--catalogue names "${path}", which ${fault}.`);
  }
  return named;
}

/**
 * Reads the arguments, and CATALOGUES where no catalogue is among them. Throws an Error with a sentence for what cannot be
 * understood or is not there.
 */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parsed(args);
  if (values.help) return { form: 'help' };
  const question = positionals.join(' ').trim();
  if (values.jsonl && question) throw new Error('Give a question or --jsonl, and not both.');
  if (!values.jsonl && !question) {
    throw new Error('Give a question, or --jsonl to read one from each line; --help shows how.');
  }
  const catalogues = values.catalogue ? pathsIn(values.catalogue) : readSettings(process.env).catalogues;
  const setting = { catalogues, asking: { leaveOutStart: values['leave-out-start'] } };
  return values.jsonl ? { form: 'lines', ...setting } : { form: 'text', question, ...setting };
}
