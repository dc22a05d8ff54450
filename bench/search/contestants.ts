import type { Contestant } from './contestant.ts';

/** The one that the others are compared with. */
export const OURS = 'dom-kino';

/** Who takes part, in the order of the tables; each has a file of its name in `contestants/`. */
export const CONTESTANTS = [
  OURS,
  'minisearch',
  'flexsearch',
  'orama',
  'fuse',
  'ufuzzy',
  'fuzzysort',
  'sqlite',
  'pglite',
] as const;

function isContestant(value: unknown): value is Contestant {
  return (
    typeof value === 'object' &&
    value !== null &&
    'name' in value &&
    'version' in value &&
    'build' in value &&
    typeof value.build === 'function'
  );
}

/**
 * A contestant by its name. It is loaded only here, by an address that the compiler does not follow, since the
 * packages of the peers are installed for the benchmark alone.
 */
export async function loadContestant(name: string): Promise<Contestant> {
  const module: Record<string, unknown> = await import(
    new URL(`./contestants/${name}.js`, import.meta.url).href
  );
  if (!isContestant(module.contestant)) throw new Error(`contestants/${name}.ts exports no contestant`);
  return module.contestant;
}
