import { config } from 'dotenv';
import { find } from './catalogue/group.ts';
import { ProgressLine } from './catalogue/progress-line.ts';
import { stopAtSignals } from './catalogue/stopping.ts';
import { type Tool, WrongUsage } from './catalogue/tool.ts';
import { CATALOGUE } from './catalogue/tools.ts';
import { complain, runTool, say } from './terminal.ts';

function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  return (end < 0 ? args : args.slice(0, end)).some((word) => word === '--help' || word === '-h');
}

async function run(tool: Tool, args: readonly string[]): Promise<number> {
  const stopping = stopAtSignals();
  const line = new ProgressLine(process.stderr);
  try {
    return await tool.run(args, { signal: stopping.signal, line });
  } catch (error) {
    line.clear();
    // Whatever fails once it is asked to stop fails for that.
    if (stopping.code === undefined) throw error;
    complain('Stopped; nothing was changed.');
    return stopping.code;
  } finally {
    line.clear();
  }
}

async function main(args: readonly string[]): Promise<number> {
  const { asked, rest, fault } = await find(CATALOGUE, args);
  if (asksForHelp(rest)) {
    say(await asked.usage());
    return 0;
  }
  try {
    if (fault) throw fault;
    if ('tools' in asked) throw new Error('What is found without a fault is a tool.');
    return await run(asked, rest);
  } catch (error) {
    if (!(error instanceof WrongUsage)) throw error;
    complain(`${error.message}\n\n${await asked.usage()}`);
    return 2;
  }
}

config({ quiet: true });
await runTool(main);
