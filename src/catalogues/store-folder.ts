import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { diskFault } from '../data/disk-faults.ts';
import { STORE_MANIFEST } from '../data/loading/inputs.ts';
import { isLock, lock } from '../data/lock.ts';
import { clearUnfinished, isStoreData } from '../store/build-store.ts';
import { isStore } from '../store/manifest.ts';

/** Where a large import is kept, in the folder of the store, while others are linked with it. */
const BELOW = 'below';

/** Why no store can be built in a folder, in a sentence that says what to do. */
export class BuildError extends Error {
  override readonly name = 'BuildError';
}

/** Whether a build makes, and may remove, what has this name in its folder. */
function isOurs(name: string): boolean {
  return name === `${STORE_MANIFEST}.new` || name === BELOW || isStoreData(name) || isLock(name);
}

/** Refuses a folder in which a store would lie among other things, as one of records. */
function refuseOtherThings(folder: string): void {
  if (!existsSync(folder) || isStore(folder)) return;
  const other = readdirSync(folder).find((name) => !isOurs(name));
  if (other === undefined) return;
  throw new BuildError(
    `${folder} holds other things than a store, as ${other}; give a new or an empty folder.`,
  );
}

async function holding<Result>(folder: string, build: (below: string) => Promise<Result>): Promise<Result> {
  refuseOtherThings(folder);
  mkdirSync(folder, { recursive: true });
  const refusal = (holder: number) =>
    new BuildError(
      `Another build of ${folder} is under way (process ${holder}); wait for its end, or give another folder.`,
    );
  const release = await lock(folder, refusal);
  const below = join(folder, BELOW);
  try {
    rmSync(below, { recursive: true, force: true });
    return await build(below);
  } finally {
    try {
      rmSync(below, { recursive: true, force: true });
      clearUnfinished(folder);
    } finally {
      await release();
    }
  }
}

/** Whether an error of the file system is about another place than the folder, as a file that is read. */
function isElsewhere(error: unknown, folder: string): boolean {
  const path = error instanceof Error && 'path' in error ? error.path : undefined;
  return typeof path === 'string' && !`${resolve(path)}${sep}`.startsWith(`${resolve(folder)}${sep}`);
}

/**
 * Holds a folder for one build of a store, which is told of a place for a store of its own meanwhile. What it leaves
 * unfinished is cleared; a store that was there stays. Rejects with a `BuildError` where the folder holds other things or
 * cannot be written, or where another build of it is under way, and with what the build rejects with.
 */
export async function inStoreFolder<Result>(
  folder: string,
  build: (below: string) => Promise<Result>,
): Promise<Result> {
  try {
    return await holding(folder, build);
  } catch (error) {
    const fault = isElsewhere(error, folder) ? undefined : diskFault(folder, error);
    throw fault === undefined ? error : new BuildError(fault, { cause: error });
  }
}
