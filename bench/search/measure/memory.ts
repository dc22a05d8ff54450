import { setTimeout as sleep } from 'node:timers/promises';

/** The engine gives memory back to the system in its own time. */
const TO_SETTLE = 200;

/** The resident memory of this process in bytes, after garbage was collected; needs `--expose-gc`. */
export async function settledMemory(): Promise<number> {
  for (let round = 0; round < 2; round += 1) {
    globalThis.gc?.();
    await sleep(TO_SETTLE);
  }
  return process.memoryUsage.rss();
}
