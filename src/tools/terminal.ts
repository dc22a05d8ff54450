/** What steers a terminal, but the line's end, and what turns the direction of text around without being seen. */
const STEERING = /[^\P{Cc}\n]|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** Text from anywhere, made safe for a terminal. */
function printable(text: string): string {
  return text.replace(STEERING, ' ');
}

/** An answer, for the reader or the next program. */
export function say(text: string): void {
  process.stdout.write(`${printable(text)}\n`);
}

/** An answer for the next program alone, letter by letter. */
export function pass(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** A notice or complaint, apart from answers. */
export function complain(text: string): void {
  process.stderr.write(`${printable(text)}\n`);
}

/** Whoever reads the answers, as `head`, may have had enough of them. */
function endWithReader(error: Error): void {
  if (!('code' in error) || error.code !== 'EPIPE') throw error;
  process.exit();
}

/** Runs a tool to its exit code; what it throws is said in a sentence and ends it with 1. */
export async function runTool(tool: (args: readonly string[]) => number | Promise<number>): Promise<void> {
  process.stdout.on('error', endWithReader);
  try {
    process.exitCode = await tool(process.argv.slice(2));
  } catch (error) {
    complain(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
