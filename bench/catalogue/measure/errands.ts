import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { residentOf } from './resident.ts';
import type { ErrandName, Task } from './task.ts';

/** Compiled, as the bot itself runs. */
const CHILD = fileURLToPath(new URL('./child.js', import.meta.url));
/** In milliseconds. A process that works without a pause cannot look at itself, so this one does. */
const BETWEEN_LOOKS = 50;

const messageSchema = z.union([z.object({ result: z.unknown() }), z.object({ failed: z.string() })]);

/** What came of an errand. */
export interface Done<Result> {
  readonly result: Result;
  /** The most that was resident at any look of what the process made itself, in bytes, where the system tells. */
  readonly anonymousPeak: number | undefined;
}

/** Looks at a process until it is told to stop; returns the most anonymous memory that it had. */
function watched(child: number | undefined): () => number | undefined {
  let most: number | undefined;
  const looking = setInterval(() => {
    const anonymous = child === undefined ? undefined : residentOf(child)?.anonymous;
    if (anonymous !== undefined) most = Math.max(most ?? 0, anonymous);
  }, BETWEEN_LOOKS);
  return () => {
    clearInterval(looking);
    return most;
  };
}

/** Has an errand done in a process of its own. Rejects where it is not done. */
export function runErrand<Result>(
  errand: ErrandName,
  task: Task,
  resultSchema: z.ZodType<Result>,
): Promise<Done<Result>> {
  const child = fork(CHILD, [errand, JSON.stringify(task)], {
    execArgv: ['--expose-gc'],
    stdio: ['ignore', process.stderr, process.stderr, 'ipc'],
    serialization: 'advanced',
  });
  const stopWatching = watched(child.pid);
  let told: unknown;
  child.on('message', (message) => {
    told = message;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      const anonymousPeak = stopWatching();
      const message = messageSchema.safeParse(told).data;
      if (message && 'result' in message) {
        resolve({ result: resultSchema.parse(message.result), anonymousPeak });
        return;
      }
      const why = message?.failed ?? `the process ended with ${signal ?? code}`;
      reject(new Error(`${errand} of ${task.films} films failed: ${why}`));
    });
  });
}
