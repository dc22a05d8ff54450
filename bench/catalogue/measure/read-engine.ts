import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { settledMemory } from '../../search/measure/memory.ts';
import { timesOf } from '../../search/measure/times.ts';
import { seededRandom } from '../../typos.ts';
import { loadEngine, type OpenedEngine } from '../engines.ts';
import { placesIn } from '../places.ts';
import { residentHere } from './resident.ts';
import type { ReadByEngine, Resident } from './results.ts';
import { engineOf, type Task } from './task.ts';

const SEED = 1925;
const READS = { warming: 5_000, counted: 50_000 };
const MICROSECONDS = 1000;

/** What single reads of films took, in microseconds, drawn uniformly. */
function timesOfReads({ read }: OpenedEngine, films: number): Pick<ReadByEngine, 'p50' | 'p99'> {
  const random = seededRandom(SEED);
  const took: number[] = [];
  for (let count = 0; count < READS.warming + READS.counted; count += 1) {
    const number = Math.floor(random() * films);
    const started = performance.now();
    read(number);
    took.push((performance.now() - started) * MICROSECONDS);
  }
  return timesOf(took.slice(READS.warming));
}

/** Everything that can be read, to be compared with what was written. */
function contentsOf({ read }: OpenedEngine): ReadByEngine['contents'] {
  let [values, sum] = [0, 0];
  for (let film = read(values); film !== undefined; film = read(values)) {
    sum = crc32(film, sum);
    values += 1;
  }
  return { values, crc32: sum };
}

function growth(before: Resident, after: Resident): Resident {
  const whole = after.whole - before.whole;
  return before.anonymous === undefined || after.anonymous === undefined
    ? { whole }
    : { whole, anonymous: after.anonymous - before.anonymous };
}

/** Has an engine open what it wrote, and read films. Needs `--expose-gc`. */
export async function readEngine(task: Task): Promise<ReadByEngine> {
  const name = engineOf(task);
  const engine = await loadEngine(name);
  await settledMemory();
  const before = residentHere();
  const started = performance.now();
  const opened = engine.open(join(placesIn(task.folder).engines, name));
  opened.read(Math.floor(task.films / 2));
  const firstRead = performance.now() - started;
  const { p50, p99 } = timesOfReads(opened, task.films);
  await settledMemory();
  const grown = growth(before, residentHere());
  const contents = contentsOf(opened);
  await opened.close();
  return { firstRead, p50, p99, grown, contents };
}
