import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** What is learnt from real films: their titles and years, and who plays in how many. */
export interface RealFilms {
  readonly films: readonly { readonly title: string; readonly year: number }[];
  /** How many films each name is in. */
  readonly cast: ReadonlyMap<string, number>;
}

interface Line {
  readonly title: string;
  readonly year: number;
  readonly cast: readonly unknown[];
}

function isLine(value: unknown): value is Line {
  return (
    typeof value === 'object' &&
    value !== null &&
    'title' in value &&
    typeof value.title === 'string' &&
    'year' in value &&
    typeof value.year === 'number' &&
    'cast' in value &&
    Array.isArray(value.cast)
  );
}

/** The lists hold a few brackets and question marks among their names. */
const NAME = /\p{L}{2}/u;

/** Reads `wikipedia-films.jsonl.gz`; a line that is no film is left out. */
export function readRealFilms(file: string): RealFilms {
  const lines: unknown[] = gunzipSync(readFileSync(file))
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const films = lines.filter(isLine);
  const cast = new Map<string, number>();
  for (const name of films.flatMap((film) => film.cast)) {
    if (typeof name === 'string' && NAME.test(name)) cast.set(name, (cast.get(name) ?? 0) + 1);
  }
  return { films, cast };
}
