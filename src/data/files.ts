import { closeSync, fsyncSync, openSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

function settle(path: string, flags: 'r' | 'r+'): void {
  const descriptor = openSync(path, flags);
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Waits until the names in a folder are on the disk. */
export function settleNames(folder: string): void {
  // Windows opens no folders, and needs no such thing.
  if (process.platform !== 'win32') settle(folder, 'r');
}

/** Waits until a folder is on the disk, with what was written to the files in it. */
export function settleFolder(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isFile()) settle(join(folder, entry.name), 'r+');
  }
  settleNames(folder);
}

/** Replaces a file whole: whoever reads it, or stops this at any moment, finds either the old text or the new. */
export function replaceFile(file: string, text: string): void {
  const beside = `${file}.new`;
  writeFileSync(beside, text);
  settle(beside, 'r+');
  renameSync(beside, file);
  settleNames(dirname(file));
}
