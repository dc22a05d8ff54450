import { readFileSync, rmSync, writeFileSync } from 'node:fs';

/** Whether a process of this number runs; the signal 0 is never sent, but asks. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** The number of the running process that a file names; undefined where there is no such file or process. */
export function runningPid(file: string): number | undefined {
  let text: string;
  try {
    text = readFileSync(file, 'utf8').trim();
  } catch {
    return undefined;
  }
  const pid = /^[1-9]\d{0,9}$/.test(text) ? Number(text) : undefined;
  return pid !== undefined && isRunning(pid) ? pid : undefined;
}

/**
 * Writes this process's number to a file, unless that names another that runs, and returns what removes it. Throws what the
 * file system says where it cannot be written.
 */
export function writePid(file: string): () => void {
  const other = runningPid(file);
  if (other !== undefined && other !== process.pid) return () => {};
  writeFileSync(file, `${process.pid}\n`);
  return () => {
    if (runningPid(file) === process.pid) rmSync(file, { force: true });
  };
}
