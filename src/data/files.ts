import { closeSync, fsyncSync, openSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Waits until what was written to a file or folder is on the disk. */
export function settle(path: string): void {
  const descriptor = openSync(path, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Waits until a folder is on the disk, with the files in it. */
export function settleFolder(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isFile()) settle(join(folder, entry.name));
  }
  settle(folder);
}

/** Replaces a file whole: whoever reads it, or stops this at any moment, finds either the old text or the new. */
export function replaceFile(file: string, text: string): void {
  const beside = `${file}.new`;
  writeFileSync(beside, text);
  settle(beside);
  renameSync(beside, file);
  settle(dirname(file));
}
