import files from 'node:fs';
import promised from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import type { Take } from '../../../src/catalogues/open-catalogues.ts';

/** A moment of a program: before its so-and-so-manieth piece of work, or amid it, when half of a text is written. */
export interface Moment {
  readonly work: number;
  readonly amid: boolean;
}

const done: string[] = [];

/** Counts a piece of work, and ends the program if its moment has come. */
function come(name: string, moment: Moment | undefined, half: () => void = () => {}): void {
  done.push(name);
  if (moment?.work !== done.length) return;
  if (moment.amid) half();
  process.kill(process.pid, 'SIGKILL');
}

/**
 * Lets a program come to its moment: every step that is taken is counted, and every function with which this project
 * changes what lies in folders.
 */
export function comeTo(moment: Moment | undefined): Take {
  const counted =
    <Arguments extends unknown[], Result>(name: string, work: (...given: Arguments) => Result) =>
    (...given: Arguments): Result => {
      come(name, moment);
      return work(...given);
    };
  const { mkdirSync, openSync, fsyncSync, renameSync, rmSync, closeSync, writeFileSync } = files;
  Object.assign(files, {
    mkdirSync: counted('mkdir', mkdirSync),
    openSync: counted('open', openSync),
    fsyncSync: counted('sync', fsyncSync),
    renameSync: counted('rename', renameSync),
    rmSync: counted('rm', rmSync),
    closeSync: counted('close', closeSync),
    writeFileSync: (file: string, text: string) => {
      come('write', moment, () => writeFileSync(file, text.slice(0, text.length / 2)));
      writeFileSync(file, text);
    },
  });
  Object.assign(promised, {
    writeFile: counted('lock', promised.writeFile),
    rm: counted('unlock', promised.rm),
  });
  syncBuiltinESMExports();
  return (steps) => {
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      come('step', moment);
    }
  };
}

/** What was done since, in its order. */
export function workDone(): readonly string[] {
  return done;
}
