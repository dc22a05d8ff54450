import { type Sound, soundOf } from './alphabet.ts';

/** How a script writes sounds: gives the sounds of a word, passing over what it does not know. */
export type SpellingTable = (word: string) => Sound[];

/**
 * Reads a table: entries parted by blanks, each `written:sounds`, the sounds parted by dots and each a set of what it
 * may be (`ч:C`, `кс:k.s`, `c:ks`, `ь:` for nothing). `^` and `$` stand for a word's beginning and end. The longest
 * entry that fits is taken.
 */
export function spellingTable(entries: string): SpellingTable {
  const table = new Map<string, readonly Sound[]>();
  for (const entry of entries.trim().split(/\s+/)) {
    const [written = '', sounds = ''] = entry.split(':');
    table.set(written, sounds.split('.').filter(Boolean).map(soundOf));
  }
  const longest = Math.max(...[...table.keys()].map((written) => written.length));
  return (word) => readWith(table, longest, `^${word}$`);
}

function readWith(table: ReadonlyMap<string, readonly Sound[]>, longest: number, text: string): Sound[] {
  const heard: Sound[] = [];
  let at = 0;
  while (at < text.length) {
    let length = Math.min(longest, text.length - at);
    while (length > 1 && !table.has(text.slice(at, at + length))) length -= 1;
    for (const sound of table.get(text.slice(at, at + length)) ?? []) {
      // Two of one kind are heard as one: Allen, Alen.
      if (sound !== heard.at(-1)) heard.push(sound);
    }
    at += length;
  }
  return heard;
}
