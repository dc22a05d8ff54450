import type { Sound } from './alphabet.ts';
import { ALL_KINDS, KINDS } from './closeness.ts';
import type { SoundedWord } from './sounded.ts';

/** A letter of several kinds makes several keys; no more of one name than these. */
const MOST_KEYS = 12;
/** A key of one consonant would fetch half of all names. */
const SHORTEST_KEY = 2;
/** No name has more consonants; a text that has is none, and would take long to look for. */
const LONGEST_KEY = 40;

/** What a key has become so far; `last` is the kind of the last sound, empty after a vowel, which parts two of one kind. */
interface Beginning {
  readonly key: string;
  readonly last: string;
}

function goOn({ key, last }: Beginning, kind: string): Beginning {
  return { key: kind === last ? key : key + kind, last: kind };
}

function withoutRepeats(beginnings: readonly Beginning[]): Beginning[] {
  const distinct = new Map(beginnings.map((beginning) => [`${beginning.key} ${beginning.last}`, beginning]));
  return [...distinct.values()].slice(0, MOST_KEYS);
}

/** The kinds of consonants in the order in which they are heard: Sokurov is `SKLP`. */
export function keysOf(sounds: readonly Sound[]): string[] {
  let beginnings: Beginning[] = [{ key: '', last: '' }];
  for (const sound of sounds) {
    const kinds = KINDS[sound] ?? [];
    const [kind = '', other] = kinds;
    beginnings =
      other === undefined
        ? beginnings.map((beginning) => goOn(beginning, kind))
        : withoutRepeats(kinds.flatMap((each) => beginnings.map((beginning) => goOn(beginning, each))));
  }
  return [...new Set(beginnings.map(({ key }) => key))].filter(
    (key) => key !== '' && key.length <= LONGEST_KEY,
  );
}

/** The keys that one kind of consonant more, less or other makes of a key. */
export function neighboursOf(key: string): string[] {
  const places = Array.from(
    { length: key.length + 1 },
    (_, at) => [key.slice(0, at), key.slice(at)] as const,
  );
  return places.flatMap(([start, end]) => [
    start + end.slice(1),
    ...ALL_KINDS.flatMap((kind) => [start + kind + end, start + kind + end.slice(1)]),
  ]);
}

function inBothOrders(words: readonly SoundedWord[]): Sound[][] {
  const inOrder = words.flatMap(({ sounds }) => sounds);
  const [first, ...others] = words;
  return others.length > 0
    ? [inOrder, [...others, ...(first ? [first] : [])].flatMap(({ sounds }) => sounds)]
    : [inOrder];
}

/** The keys by which a name is fetched: of each word, and of all of it, in both orders of its words. */
export function keysOfName(name: readonly SoundedWord[]): { words: string[]; whole: string[] } {
  const meant = name.filter(({ spare }) => !spare);
  const wholes =
    meant.length < name.length ? [...inBothOrders(name), ...inBothOrders(meant)] : inBothOrders(name);
  return {
    words: [...new Set(name.flatMap(({ sounds }) => keysOf(sounds)))].filter(
      (key) => key.length >= SHORTEST_KEY,
    ),
    whole: [...new Set(wholes.flatMap(keysOf))],
  };
}
