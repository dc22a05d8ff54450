import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runningPid, writePid } from '../../src/catalogues/pid-file.ts';
import { folderOf } from '../made-up/in-files.ts';

function newFile(): string {
  return join(folderOf({}), 'bot.pid');
}

/** The number of a process that has ended. */
async function pidOfEnded(): Promise<number | undefined> {
  const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
  await once(child, 'exit');
  return child.pid;
}

describe('the file that names the running process', () => {
  it('names this one until it is removed', () => {
    const file = newFile();
    const remove = writePid(file);
    expect(readFileSync(file, 'utf8')).toBe(`${process.pid}\n`);
    expect(runningPid(file)).toBe(process.pid);
    remove();
    expect(existsSync(file)).toBe(false);
  });

  it('takes the place of one that names a process that has ended', async () => {
    const file = newFile();
    writeFileSync(file, `${await pidOfEnded()}\n`);
    expect(runningPid(file)).toBeUndefined();
    writePid(file);
    expect(runningPid(file)).toBe(process.pid);
  });

  it('stays another’s that runs, also when this one ends', () => {
    const file = newFile();
    writeFileSync(file, `${process.ppid}\n`);
    writePid(file)();
    expect(runningPid(file)).toBe(process.ppid);
  });

  it('is not removed once another has taken its place', () => {
    const file = newFile();
    const remove = writePid(file);
    writeFileSync(file, `${process.ppid}\n`);
    remove();
    expect(runningPid(file)).toBe(process.ppid);
  });

  it.each(['', '0', '-1', '1x', 'our bot', '99999999999', '4194305'])('names nobody by %j', (text) => {
    const file = newFile();
    writeFileSync(file, text);
    expect(runningPid(file)).toBeUndefined();
  });

  it('names nobody where there is none, and cannot be written where there is no folder', () => {
    const file = join(newFile(), 'below');
    expect(runningPid(file)).toBeUndefined();
    expect(() => writePid(file)).toThrow(/ENOENT/);
  });
});
