import { open } from 'node:fs/promises';
import { diskFault } from '../data/disk-faults.ts';
import { ImportError } from './importer.ts';

/** Does what needs the import's folder; what the disk refuses becomes an `ImportError` with a sentence. */
export async function onDisk<Result>(folder: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const fault = diskFault(folder, error);
    throw fault === undefined ? error : new ImportError(fault, { cause: error });
  }
}

/** Makes sure that what a folder lists would survive a power cut, where the operating system can. */
export async function syncFolder(folder: string): Promise<void> {
  // Windows opens no folders, and needs no such thing.
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
