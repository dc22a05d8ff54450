import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Errand } from './child.ts';
import type { Reading } from './readings.ts';
import type { Task } from './tasks.ts';

/** Compiled, as the bot itself runs. */
const CHILD = fileURLToPath(new URL('./child.js', import.meta.url));
/** Enough for everybody's heap at the largest size; what isn't needed isn't taken. */
const HEAP_IN_MB = 12_000;

/** What came of an errand: what was told, and why no more, if it did not come to its end. */
export interface Told {
  readonly readings: readonly Reading[];
  readonly dropped: string | undefined;
}

function isReading(message: unknown): message is Reading {
  return typeof message === 'object' && message !== null && 'reading' in message;
}

function reason(code: number | null, signal: string | null): string | undefined {
  if (code === 0) return undefined;
  return signal === null ? `ended with code ${code}` : `ended by ${signal}`;
}

/** Has an errand done in a process of its own, which is ended when its time is over. */
export function runErrand(errand: Errand, task: Task, onReading: (reading: Reading) => void): Promise<Told> {
  const child = fork(CHILD, [errand, JSON.stringify(task)], {
    execArgv: ['--expose-gc', `--max-old-space-size=${HEAP_IN_MB}`],
    stdio: ['ignore', process.stderr, process.stderr, 'ipc'],
  });
  const readings: Reading[] = [];
  let late = false;
  const end = setTimeout(() => {
    late = true;
    child.kill('SIGKILL');
  }, 1000 * task.seconds);
  child.on('message', (message) => {
    if (!isReading(message)) return;
    readings.push(message);
    onReading(message);
  });
  return new Promise((resolve) => {
    child.on('close', (code, signal) => {
      clearTimeout(end);
      const dropped = late ? `not done in ${task.seconds} s` : reason(code, signal);
      const failed = readings.find((reading) => reading.reading === 'failed');
      resolve({ readings, dropped: dropped ?? failed?.why });
    });
  });
}
