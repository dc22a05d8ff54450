/** An answer, for the reader or the next program. */
export function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** A notice or complaint, apart from answers. */
export function complain(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** Runs a tool to its exit code; what it throws is said in a sentence and ends it with 1. */
export async function runTool(tool: (args: readonly string[]) => number | Promise<number>): Promise<void> {
  try {
    process.exitCode = await tool(process.argv.slice(2));
  } catch (error) {
    complain(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
