import { parseArgs } from 'node:util';
import { COMMANDS } from '../commands/commands.ts';
import type { House } from '../commands/house.ts';
import { answerLines } from './json-lines.ts';
import { localeFrom } from './locale.ts';
import { answerOnce, EXIT_CODES } from './once.ts';
import { openPrompt } from './prompt.ts';
import { type ConsoleInput, type ConsoleOutput, type ConsoleSetting, Writer } from './streams.ts';

const [EXAMPLE = '/help'] = COMMANDS.flatMap(({ name, examples }) =>
  examples.map((example) => `/${name.en} ${example}`),
);

const USAGE = `Usage: npm run console
         a prompt, on a terminal
       npm run --silent console -- '${EXAMPLE}'
         one answer as text; ends with 0, 1 when nothing was found, 2 for wrong usage, 3 when it failed
       npm run --silent console -- --json
         one line of JSON, Discord's interaction response, for each line of the input

A line is a command (${EXAMPLE}), a press ([custom_id], or [custom_id] value for a select), or the
beginning of a command that ends in a TAB, which asks for suggestions.
`;
const NO_TERMINAL = `There is no terminal to ask on: give a line, as '${EXAMPLE}', or --json.\n`;

type Wish =
  | { readonly way: 'prompt' | 'json' | 'help' }
  | { readonly way: 'once'; readonly line: string }
  | { readonly way: 'wrong'; readonly why: string };

function wishOf(args: readonly string[]): Wish {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
    if (values.help) return { way: 'help' };
    if (values.json && positionals.length > 0)
      return { way: 'wrong', why: '--json reads its lines from the input.' };
    if (values.json) return { way: 'json' };
    return positionals.length > 0 ? { way: 'once', line: positionals.join(' ') } : { way: 'prompt' };
  } catch (error) {
    return { way: 'wrong', why: error instanceof Error ? error.message : String(error) };
  }
}

interface ConsoleStreams extends Pick<ConsoleSetting, 'log'> {
  readonly input: ConsoleInput;
  readonly output: ConsoleOutput;
  readonly errors: ConsoleOutput;
  /** The system's where it is left out. */
  readonly locale?: string;
  /** Ends a prompt when it is aborted. */
  readonly stop?: AbortSignal;
}

async function sayWrong(why: string, errors: ConsoleOutput): Promise<number> {
  await new Writer(errors).write(why);
  return EXIT_CODES.usage;
}

/** Opens the console as the arguments wish and resolves to the exit code. */
export async function runConsole(
  args: readonly string[],
  house: () => House,
  streams: ConsoleStreams,
): Promise<number> {
  const { input, output, errors } = streams;
  const setting = { ...streams, locale: streams.locale ?? localeFrom(process.env) };
  const wish = wishOf(args);
  switch (wish.way) {
    case 'prompt':
      if (!input.isTTY || !output.isTTY) return sayWrong(NO_TERMINAL, errors);
      await openPrompt(house, setting);
      return 0;
    case 'json':
      await answerLines(house, setting);
      return 0;
    case 'help':
      await new Writer(output).write(USAGE);
      return 0;
    case 'once':
      return answerOnce(wish.line, house, setting);
    case 'wrong':
      return sayWrong(`${wish.why}\n\n${USAGE}`, errors);
  }
}
