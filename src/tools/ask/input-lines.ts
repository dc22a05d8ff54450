/** The end of a line is `\n` or `\r\n`; a lone `\r` and U+2028 are letters of it, so that no line gets two answers. */
function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}

/**
 * The lines of an input as they arrive, as many at once as there are, without those that are blank. Bytes that aren't UTF-8
 * become U+FFFD; a byte order mark at the start is none of the first line.
 */
export async function* linesAsTheyArrive(
  input: AsyncIterable<Uint8Array | string>,
): AsyncGenerator<string[]> {
  const decoder = new TextDecoder();
  let begun: string[] = [];
  for await (const chunk of input) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    const [first = '', ...others] = text.split('\n');
    begun.push(first);
    const next = others.pop();
    if (next === undefined) continue;
    yield notBlank([begun.join(''), ...others]);
    begun = [next];
  }
  yield notBlank([begun.join('') + decoder.decode()]);
}

function notBlank(lines: readonly string[]): string[] {
  return lines.map(withoutReturn).filter((line) => line.trim() !== '');
}
