import { join } from 'node:path';
import { runErrand } from './errands.ts';
import type { Built, Reading } from './readings.ts';
import type { Task } from './tasks.ts';

/** All that was measured of one contestant with one corpus. */
export interface Standing {
  readonly contestant: string;
  readonly readings: readonly Reading[];
  /** What did not come to its end, and why. */
  readonly dropped: string | undefined;
}

/** The readings of one kind. */
export function readingsOf<Kind extends Reading['reading']>(
  { readings }: Pick<Standing, 'readings'>,
  kind: Kind,
): Extract<Reading, { reading: Kind }>[] {
  return readings.filter(
    (reading): reading is Extract<Reading, { reading: Kind }> => reading.reading === kind,
  );
}

/** What building took without what reading the corpus takes by itself, in time and memory. */
function withoutReading(readings: readonly Reading[], read: Built | undefined): Reading[] {
  return readings.map((reading) =>
    reading.reading === 'built' && read
      ? {
          ...reading,
          seconds: Math.max(0, reading.seconds - read.seconds),
          memory: reading.memory - read.memory,
        }
      : reading,
  );
}

/**
 * Measures a contestant: one process reads the corpus and does nothing with it, one builds and is asked, and one opens
 * what that has saved.
 */
export async function measureStanding(
  task: Omit<Task, 'scratch' | 'saved'>,
  folder: string,
  onReading: (reading: Reading) => void,
): Promise<Standing> {
  const whole: Task = { ...task, scratch: join(folder, 'scratch'), saved: join(folder, 'saved') };
  const read = await runErrand('readOnly', whole, () => {});
  const measured = await runErrand('measure', whole, onReading);
  const isSaved = measured.readings.some(({ reading }) => reading === 'saved');
  const opened = isSaved ? await runErrand('openSaved', whole, onReading) : undefined;
  return {
    contestant: task.contestant,
    readings: [
      ...withoutReading(measured.readings, readingsOf(read, 'built')[0]),
      ...(opened?.readings ?? []),
    ],
    dropped: measured.dropped ?? opened?.dropped,
  };
}
