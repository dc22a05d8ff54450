/** Refuses what isn't UTF-8, rather than let a name's letters become replacement characters. */
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** A file's text without a byte order mark; undefined where it isn't UTF-8. */
export function textOf(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}

export const NOT_UTF8 = 'is not UTF-8 text; save it with that encoding';

/** What went wrong, in the words of whoever says so. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
