import { type ErrandName, errandName, type Task, taskSchema } from './task.ts';

/** Each is loaded only where it is done, so that no other has to wait, or have room, for it. */
const ERRANDS: Readonly<Record<ErrandName, () => Promise<(task: Task) => Promise<object>>>> = {
  write: async () => (await import('./write.ts')).write,
  import: async () => (await import('./import.ts')).measureImport,
  build: async () => (await import('./build.ts')).measureBuild,
  draw: async () => (await import('./draw.ts')).draw,
  serve: async () => (await import('./serve.ts')).serve,
  writeEngine: async () => (await import('./write-engine.ts')).writeEngine,
  readEngine: async () => (await import('./read-engine.ts')).readEngine,
};

function tell(message: object): Promise<unknown> {
  return new Promise((resolve) => {
    if (process.send) process.send(message, resolve);
    else resolve(process.stdout.write(`${JSON.stringify(message)}\n`));
  });
}

const [name, text = ''] = process.argv.slice(2);
const errand = errandName.parse(name);
const task = taskSchema.parse(JSON.parse(text));
// What is done in the background keeps no process from ending; it is waited for all the same.
setInterval(() => {}, 1000);
try {
  const perform = await ERRANDS[errand]();
  await tell({ result: await perform(task) });
} catch (error) {
  await tell({ failed: error instanceof Error ? (error.stack ?? error.message) : String(error) });
}
process.exit();
