import { writeSync } from 'node:fs';
import files, { type FileHandle } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { devNull } from 'node:os';

/**
 * A moment of a program: before its so-and-so-manieth work on files, or amid it, when half of a text is written. What
 * happens then is that it is killed, or stopped until somebody goes on with it.
 */
export interface Moment {
  readonly work: number;
  readonly amid: boolean;
  readonly signal: 'SIGKILL' | 'SIGSTOP';
}

type Work<Arguments extends unknown[], Result> = (...given: Arguments) => Promise<Result>;

const done: string[] = [];

function happen({ signal }: Moment): void {
  if (signal === 'SIGSTOP') writeSync(process.stdout.fd, 'stopped\n');
  process.kill(process.pid, signal);
}

/** Lets a program come to its moment: every function with which this project works on files is counted. */
export async function comeTo(moment: Moment | undefined): Promise<void> {
  const counted = <Arguments extends unknown[], Result>(name: string, work: Work<Arguments, Result>) =>
    async function (this: unknown, ...given: Arguments): Promise<Result> {
      done.push(name);
      if (moment?.work === done.length) {
        const [text] = given;
        if (moment.amid && typeof text === 'string') {
          await Reflect.apply(work, this, [text.slice(0, text.length / 2)]);
        }
        happen(moment);
      }
      return Reflect.apply(work, this, given);
    };
  const handle: FileHandle = await files.open(devNull);
  const { writeFile, sync, close } = handle;
  Object.assign(Object.getPrototypeOf(handle), {
    writeFile: counted('write', writeFile),
    sync: counted('sync', sync),
    close: counted('close', close),
  });
  await Reflect.apply(close, handle, []);
  const { mkdir, open, readdir, readFile, rename, rm } = files;
  Object.assign(files, {
    mkdir: counted('mkdir', mkdir),
    open: counted('open', open),
    readdir: counted('readdir', readdir),
    readFile: counted('readFile', readFile),
    rename: counted('rename', rename),
    rm: counted('rm', rm),
    writeFile: counted('create', files.writeFile),
  });
  syncBuiltinESMExports();
}

/** What was done with files since, in its order. */
export function workDone(): readonly string[] {
  return done;
}
