import type { ConsoleInput } from './streams.ts';

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}

/**
 * The lines of an input, ended by `\n`, `\r\n` or its end. node:readline also takes a lone `\r` and U+2028 for ends,
 * which would make two answers to one line. Bytes that aren't UTF-8 become U+FFFD.
 */
export async function* inputLines(input: ConsoleInput): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let begun: string[] = [];
  for await (const chunk of input) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    const [first = '', ...others] = text.split('\n');
    begun.push(first);
    for (const next of others) {
      yield withoutReturn(begun.join(''));
      begun = [next];
    }
  }
  const last = begun.join('') + decoder.decode();
  if (last !== '') yield withoutReturn(last);
}
