import { randomBytes } from 'node:crypto';
import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isFault } from './disk-faults.ts';

/** Tells this process from a former one with the same number, as containers give 1 to each. */
const THIS_PROCESS = randomBytes(8).toString('hex');

const LOCK = /^under-way-(\d+)-([0-9a-f]{16})-[0-9a-f]{16}\.lock$/;

/** Whether a file of this name says that work on its folder is under way. */
export function isLock(name: string): boolean {
  return LOCK.test(name);
}

function isAlive(processNumber: number, mark: string): boolean {
  if (processNumber === process.pid) return mark === THIS_PROCESS;
  try {
    // Signal 0 is never sent; it only asks whether there is somebody to send it to.
    process.kill(processNumber, 0);
    return true;
  } catch (error) {
    return isFault(error, 'EPERM');
  }
}

/** The number of the living process that a lock names, if it is one and there is. */
function holderOf(name: string): number | undefined {
  const [, digits = '', mark = ''] = LOCK.exec(name) ?? [];
  if (digits === '') return undefined;
  const processNumber = Number(digits);
  return isAlive(processNumber, mark) ? processNumber : undefined;
}

/**
 * Holds a folder for one who writes to it; resolves to what lets it go. Everybody has a lock file of their own and looks
 * for others only once that is there: of two that begin at once neither can miss the other, and a killed one's file,
 * which names a process that is gone, is removed by whoever finds it. Rejects with the error that `refusal` makes of the
 * number of the process that holds it.
 */
export async function lock(folder: string, refusal: (holder: number) => Error): Promise<() => Promise<void>> {
  const own = `under-way-${process.pid}-${THIS_PROCESS}-${randomBytes(8).toString('hex')}.lock`;
  const release = () => rm(join(folder, own), { force: true });
  await writeFile(join(folder, own), '', { flag: 'wx' });
  try {
    const others = (await readdir(folder)).filter((name) => isLock(name) && name !== own);
    for (const other of others) {
      const holder = holderOf(other);
      if (holder !== undefined) throw refusal(holder);
      await rm(join(folder, other), { force: true });
    }
  } catch (error) {
    await release();
    throw error;
  }
  return release;
}
