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
  const longest = new Map<string, number>();
  for (const entry of entries.trim().split(/\s+/)) {
    const [written = '', sounds = ''] = entry.split(':');
    const [first = ''] = written;
    table.set(written, sounds.split('.').filter(Boolean).map(soundOf));
    longest.set(first, Math.max(longest.get(first) ?? 0, written.length));
  }
  return (word) => readWith({ table, longest }, `^${word}$`);
}

interface Spellings {
  readonly table: ReadonlyMap<string, readonly Sound[]>;
  /** How long the longest entry is that begins with a letter. */
  readonly longest: ReadonlyMap<string, number>;
}

function readWith({ table, longest }: Spellings, text: string): Sound[] {
  const heard: Sound[] = [];
  let at = 0;
  while (at < text.length) {
    let length = Math.min(longest.get(text.charAt(at)) ?? 1, text.length - at);
    while (length > 1 && !table.has(text.slice(at, at + length))) length -= 1;
    for (const sound of table.get(text.slice(at, at + length)) ?? []) {
      // Two of one kind are heard as one: Allen, Alen.
      if (sound !== heard.at(-1)) heard.push(sound);
    }
    at += length;
  }
  return heard;
}
