import { loadContestant } from '../contestants.ts';
import type { Reading } from './readings.ts';
import { measure, openSaved, readOnly, type Task } from './tasks.ts';

/** What a process may be started for; each is a process of its own, so that memory and time are its own, too. */
const ERRANDS = { readOnly, measure, openSaved };
export type Errand = keyof typeof ERRANDS;

/** Resolves when the last reading has been passed on. */
let told: Promise<unknown> = Promise.resolve();

function tell(reading: Reading): void {
  told = new Promise((resolve) => {
    if (process.send) process.send(reading, resolve);
    else resolve(process.stdout.write(`${JSON.stringify(reading)}\n`));
  });
}

function isErrand(text: string | undefined): text is Errand {
  return text !== undefined && text in ERRANDS;
}

const [errand, text = ''] = process.argv.slice(2);
if (!isErrand(errand)) throw new Error(`This process is started by the benchmark, not for ${errand}.`);
const task: Task = JSON.parse(text);
// What a contestant does in the background may not keep the process from ending; it is waited for all the same.
setInterval(() => {}, 1000);
try {
  const contestant = await loadContestant(task.contestant);
  tell({ reading: 'named', name: contestant.name, version: contestant.version });
  await ERRANDS[errand](contestant, task, tell);
} catch (error) {
  tell({ reading: 'failed', why: error instanceof Error ? error.message : String(error) });
}
await told;
// What a contestant still has open is of no interest.
process.exit();
