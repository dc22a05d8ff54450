import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { diskFault } from '../data/disk-faults.ts';

/** Why nothing can be exported to a folder, in a sentence that says what to do. */
export class ExportError extends Error {
  override readonly name = 'ExportError';
}

function besideOf(folder: string): string {
  const whole = resolve(folder);
  return join(dirname(whole), `.${basename(whole)}.unfinished-${randomBytes(4).toString('hex')}`);
}

async function filled<Result>(folder: string, fill: (beside: string) => Promise<Result>): Promise<Result> {
  const isThere = existsSync(folder);
  if (isThere && readdirSync(folder).length > 0) {
    throw new ExportError(`${folder} is not empty; give a new or an empty folder.`);
  }
  const beside = besideOf(folder);
  try {
    mkdirSync(beside, { recursive: true });
    const result = await fill(beside);
    if (isThere) rmdirSync(folder);
    renameSync(beside, folder);
    return result;
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}

/**
 * Fills a folder beside the one named, which takes its name once it is whole. Rejects with an `ExportError` where that one
 * holds anything or cannot be written, and with what the filling rejects with; then nothing is left of it.
 */
export async function inNewFolder<Result>(
  folder: string,
  fill: (beside: string) => Promise<Result>,
): Promise<Result> {
  try {
    return await filled(folder, fill);
  } catch (error) {
    const fault = diskFault(folder, error);
    throw fault === undefined ? error : new ExportError(fault, { cause: error });
  }
}
