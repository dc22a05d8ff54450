import { parseArgs as parseStrictly, stripVTControlCharacters } from 'node:util';
import { type ArgsDef, defineCommand, parseArgs, renderUsage } from 'citty';
import type { z } from 'zod';
import type { ProgressLine } from './progress-line.ts';

/** Why words of a command line make no sense, in a sentence. */
export class WrongUsage extends Error {
  override readonly name = 'WrongUsage';
}

/** What a tool has around it. */
export interface Circumstances {
  /** Aborted once the tool is asked to stop. */
  readonly signal: AbortSignal;
  /** Where long work shows how far it is. */
  readonly line: ProgressLine;
}

/** One thing that can be asked for. */
export interface Tool {
  readonly description: string;
  /** How it is used, in lines. */
  usage(): Promise<string>;
  /** Does what the arguments ask for; resolves to the exit code. Rejects with `WrongUsage` where they make no sense. */
  run(args: readonly string[], circumstances: Circumstances): Promise<number>;
}

interface Definition<Options> extends Explained {
  readonly name: string;
  /** The arguments as their usage tells them. */
  readonly args: ArgsDef;
  /** What they have to be, by the names in `args`; `_` are those without a name. */
  readonly options: z.ZodType<Options>;
  readonly run: (options: Options, circumstances: Circumstances) => Promise<number>;
}

/** What there is to say of a tool. */
export interface Explained {
  /** In so few words that a list of tools has room for them. */
  readonly description: string;
  /** What else is good to know, in lines. */
  readonly explanation: string;
}

/** How a command is called, by the words that lead to it. */
export function calledBy(name: string): string {
  return `npm run catalogue -- ${name}`.trim();
}

/** Usage in lines without colours, which citty gives whether there is a terminal or not. */
export async function usageOf(
  command: Parameters<typeof renderUsage>[0],
  { explanation }: Explained,
): Promise<string> {
  const plain = stripVTControlCharacters(await renderUsage(command)).trimEnd();
  return `${plain.replaceAll(/ +$/gm, '')}\n\n${explanation}`;
}

/** Defines a tool; its options are read and checked before it runs. */
export function tool<Options>(definition: Definition<Options>): Tool {
  const { name, description, args, options, run } = definition;
  const command = defineCommand({ meta: { name: calledBy(name), description }, args });
  return {
    description,
    usage: () => usageOf(command, definition),
    run: async (given, circumstances) => {
      const parsed = options.safeParse({ ...parsedArgs(given, args) });
      if (!parsed.success) throw new WrongUsage(parsed.error.issues.map(sentenceOf).join('\n'));
      return await run(parsed.data, circumstances);
    },
  };
}

/** citty takes options that nobody knows, and those that lack their value: what is strict looks first. */
function parsedArgs(given: readonly string[], args: ArgsDef): Readonly<Record<string, unknown>> {
  try {
    parseStrictly({ args: [...given], options: strictly(args), allowPositionals: true });
    return parseArgs([...given], args);
  } catch (error) {
    if (isAboutUsage(error)) throw new WrongUsage(firstSentence(error.message));
    throw error;
  }
}

function strictly(args: ArgsDef): Record<string, { readonly type: 'boolean' | 'string' }> {
  const named = Object.entries(args).filter(([, { type }]) => type !== 'positional');
  return Object.fromEntries(
    named.map(([name, { type }]) => [name, { type: type === 'boolean' ? 'boolean' : 'string' }]),
  );
}

function isAboutUsage(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  const isStrict =
    'code' in error && typeof error.code === 'string' && error.code.startsWith('ERR_PARSE_ARGS');
  return isStrict || error.name === 'CLIError';
}

/** Node's messages go on with advice that only its own authors need. */
function firstSentence(message: string): string {
  const [first = ''] = stripVTControlCharacters(message).split(/\.? To specify|\n/, 1);
  return first.endsWith('.') ? first : `${first}.`;
}

function sentenceOf({ path: [name], message }: z.core.$ZodIssue): string {
  return name === undefined || name === '_' ? message : `--${String(name)} ${message}.`;
}
