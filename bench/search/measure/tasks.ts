import { mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Contestant, Engine, Engines } from '../contestant.ts';
import { preparedItems, preparedQuestions } from '../prepared.ts';
import type { Questions } from '../questions/questions.ts';
import { measureFinding } from './finding.ts';
import { settledMemory } from './memory.ts';
import type { Reading, Side } from './readings.ts';
import { measureBegun, measureTyping } from './typing.ts';

const SIDES: readonly Side[] = ['films', 'people'];
const LETTERS = [3, 5];
/** No measure takes longer, in seconds, if it has its fewest questions. */
const LONGEST_MEASURE = 20;
/** Before each side, so that what the engine learns about the code is not counted: some of every kind of question. */
const WARMING = { questions: 60, titles: 1000, seconds: 2, fewest: 1 };

/** What a process is to do with its contestant. */
export interface Task {
  readonly contestant: string;
  /** Where the corpus is. */
  readonly prepared: string;
  /** An empty folder for the contestant, and one for what it saves. */
  readonly scratch: string;
  readonly saved: string;
  /** When the process will be ended, in seconds from its start. */
  readonly seconds: number;
}

type Tell = (reading: Reading) => void;

/** Only reads the items, for what that takes by itself. */
export async function readOnly(_: Contestant, { prepared }: Task, tell: Tell): Promise<void> {
  const started = performance.now();
  let last = 0;
  for (const side of SIDES) for (const { id } of preparedItems(prepared, side)) last = id;
  const seconds = (performance.now() - started) / 1000;
  if (last === 0) throw new Error('There is nothing to read.');
  tell({ reading: 'built', seconds, memory: await settledMemory() });
}

/** Builds both searches, asks them everything, and saves them. */
export async function measure(contestant: Contestant, task: Task, tell: Tell): Promise<void> {
  const started = performance.now();
  mkdirSync(task.scratch, { recursive: true });
  const [films, people] = [preparedItems(task.prepared, 'films'), preparedItems(task.prepared, 'people')];
  const engines = await contestant.build(films, people, task.scratch);
  const seconds = (performance.now() - started) / 1000;
  tell({ reading: 'built', seconds, memory: await settledMemory() });
  await askEverything(engines, task, tell);
  if (contestant.save) {
    mkdirSync(task.saved, { recursive: true });
    await contestant.save(task.saved);
    tell({ reading: 'saved', size: sizeOf(task.saved) });
  }
}

/** Opens what was saved. */
export async function openSaved(contestant: Contestant, task: Task, tell: Tell): Promise<void> {
  if (!contestant.open) return;
  const before = await settledMemory();
  const started = performance.now();
  const opened = await contestant.open(task.saved);
  await opened.films.suggest('the', 25);
  const firstSuggestion = performance.now() - started;
  const longestWait = await longestTurn(opened.ready);
  const ready = performance.now() - started;
  const memory = (await settledMemory()) - before;
  tell({ reading: 'opened', firstSuggestion, ready, longestWait, memory });
}

/** The longest time for which nothing else had its turn until something was ready, in milliseconds. */
async function longestTurn(ready: Promise<void>): Promise<number> {
  let isReady = false;
  const end = ready.then(() => {
    isReady = true;
  });
  let [longest, last] = [0, performance.now()];
  while (!isReady) {
    await Promise.race([end, pause(0)]);
    const now = performance.now();
    [longest, last] = [Math.max(longest, now - last), now];
  }
  return longest;
}

async function askEverything(engines: Engines, { prepared, seconds }: Task, tell: Tell): Promise<void> {
  const all = SIDES.map((side) => ({
    side,
    engine: engines[side],
    questions: preparedQuestions(prepared, side),
  }));
  let left = all.reduce((sum, { questions }) => sum + questions.kinds.length + 1 + LETTERS.length, 0);
  // A tenth is kept for saving, and for measures that take longer than they were given.
  const budget = () => ({
    seconds: Math.min(LONGEST_MEASURE, (0.9 * seconds - process.uptime()) / left--),
  });
  for (const { side, engine, questions } of all) {
    await warm(engine, questions);
    for (const { kind, questions: asked } of questions.kinds) {
      tell({ reading: 'found', side, kind, ...(await measureFinding(engine, asked, budget())) });
    }
    tell({ reading: 'typed', side, ...(await measureTyping(engine, questions.typedThrough, budget())) });
    for (const letters of LETTERS) {
      const begun = await measureBegun(engine, questions.begun, letters, budget());
      tell({ reading: 'begun', side, letters, ...begun });
    }
  }
}

async function warm(engine: Engine, { kinds, begun }: Questions): Promise<void> {
  for (const { questions } of kinds) {
    await measureFinding(engine, questions.slice(-WARMING.questions), WARMING);
  }
  const titles = begun.slice(0, WARMING.titles).map(({ text }) => text);
  await measureTyping(engine, titles, WARMING);
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .reduce((sum, file) => sum + statSync(join(file.parentPath, file.name)).size, 0);
}
