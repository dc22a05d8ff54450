import { table } from '../../search/report/table.ts';
import type { Measured } from '../measure/measured.ts';
import { cell, type Figure, inMegabytes } from './figures.ts';
import { growthOfSorting, stepsBetween } from './growth.ts';
import { peakOfMaking, secondsOfMaking } from './making.ts';

/** Something that must be reached at the largest size: the figure, and what it may be at most. */
interface Goal extends Figure {
  readonly most: number;
}

/** For 700k films and 1 to 2 million people, on two cores. */
const GOALS: readonly Goal[] = [
  { what: 'import and build, s', most: 600, of: secondsOfMaking },
  {
    what: 'import and build, peak, MB',
    most: 2000,
    of: (measured) => inMegabytes(peakOfMaking(measured).whole),
  },
  {
    what: 'import and build, peak of what is anonymous, MB',
    most: 2000,
    of: (measured) => inMegabytes(peakOfMaking(measured).anonymous),
  },
  {
    what: 'first suggestion from the start of the process, s',
    most: 1.5,
    of: ({ served }) => served.result.sinceStart.firstSuggestion / 1000,
  },
  {
    what: 'full search from the start of the process, s',
    most: 8,
    of: ({ served }) => served.result.sinceStart.ready / 1000,
  },
  {
    what: 'resident, settled, MB',
    most: 1200,
    of: ({ served }) => inMegabytes(served.result.memory.settled.whole),
  },
  {
    what: 'resident, everything answered, MB',
    most: 1200,
    of: ({ served }) => inMegabytes(served.result.memory.answered.whole),
  },
  { what: '`/film` by id, p99, ms', most: 3, of: ({ served }) => served.result.answers.films.p99 },
  { what: '`/who` by id, p99, ms', most: 3, of: ({ served }) => served.result.answers.people.p99 },
  {
    what: '`/who` by id of those with many films, p99, ms',
    most: 3,
    of: ({ served }) => served.result.answers.popular.p99,
  },
  {
    what: 'longest stall while opening or learning, ms',
    most: 100,
    of: ({ served: { result } }) => Math.max(result.stalls.opening, result.stalls.learning),
  },
  {
    what: 'longest stall while answering, ms',
    most: 100,
    of: ({ served }) => served.result.stalls.answering,
  },
  {
    what: 'longest stall while reloading, ms',
    most: 100,
    of: ({ served }) => served.result.stalls.reloading,
  },
];

function verdict(reached: number | undefined, most: number): string {
  if (reached === undefined) return 'not told here';
  return reached <= most ? 'yes' : '**no**';
}

function rowOf(what: string, most: number, reached: number | undefined): string[] {
  return [what, `≤ ${cell(most)}`, cell(reached), verdict(reached, most)];
}

/** Import and build may take as many times as long as n log n grows. */
function growthRows(measured: readonly Measured[]): string[][] {
  return stepsBetween(measured).map((step) => {
    const { from, to } = step;
    const what = `times as long to import and build, ${from.size.name} → ${to.size.name}`;
    return rowOf(what, growthOfSorting(step), secondsOfMaking(to) / secondsOfMaking(from));
  });
}

/** What must be reached at 700k, and what was at the largest size. */
export function goalsTable(measured: readonly Measured[]): string {
  const largest = measured.at(-1);
  if (!largest) return '';
  const rows = GOALS.map(({ what, most, of }) => rowOf(what, most, of(largest)));
  const head = ['what', 'must reach at 700k', `at ${largest.size.name}`, 'reached'];
  return table(head, [...rows, ...growthRows(measured)]);
}
