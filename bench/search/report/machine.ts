import { availableParallelism, cpus, totalmem } from 'node:os';

const GIGABYTE = 2 ** 30;

/** When and on what it was measured, in one line. */
export function machine(): string {
  const date = new Date().toISOString().slice(0, 10);
  const model = cpus()[0]?.model ?? 'an unknown processor';
  const memory = Math.round(totalmem() / GIGABYTE);
  return `${date}, ${model}, ${availableParallelism()} cores, ${memory} GB, Node ${process.version}`;
}
