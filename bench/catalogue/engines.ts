/** An embedded engine that keeps values by their numbers, in a file of its own. */
export interface Engine {
  /** Writes values to a new file in a folder, so many in one transaction; not settled on the disk, as a build does it. */
  write(folder: string, values: readonly Buffer[], atOnce: number): Promise<void>;
  /** Opens what was written for reading. */
  open(folder: string): OpenedEngine;
}

export interface OpenedEngine {
  read(number: number): Buffer | undefined;
  close(): Promise<void>;
}

/** The one that the store has. */
export const OURS = 'lmdb';

/** Who is compared, in the order of the table; each has a file of its name in `engines/`. */
export const ENGINES = [OURS, 'lmdb-lz4', 'libsql'] as const;
export type EngineName = (typeof ENGINES)[number];

function isEngine(value: unknown): value is Engine {
  return (
    typeof value === 'object' &&
    value !== null &&
    'write' in value &&
    typeof value.write === 'function' &&
    'open' in value &&
    typeof value.open === 'function'
  );
}

/**
 * An engine by its name. It is loaded only here, by an address that the compiler does not follow, since the packages of
 * those that the store does not have are installed for the benchmark alone.
 */
export async function loadEngine(name: EngineName): Promise<Engine> {
  const module: Record<string, unknown> = await import(new URL(`./engines/${name}.js`, import.meta.url).href);
  if (!isEngine(module.engine)) throw new Error(`engines/${name}.ts exports no engine`);
  return module.engine;
}
