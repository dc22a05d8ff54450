import type { Measured } from '../measure/measured.ts';
import type { Served, Times } from '../measure/results.ts';
import { type Figure, inMegabytes } from './figures.ts';

function figure(what: string, of: (served: Served) => number | undefined): Figure {
  return { what, of: ({ served }: Measured) => of(served.result) };
}

/** What it takes to start, and to start again. */
export const STARTING: readonly Figure[] = [
  figure('house opened, ms', ({ opened }) => opened),
  figure('first suggestion, ms', ({ sinceOpening }) => sinceOpening.firstSuggestion),
  figure(
    'first suggestion from the start of the process, ms',
    ({ sinceStart }) => sinceStart.firstSuggestion,
  ),
  figure('full search, ms', ({ sinceOpening }) => sinceOpening.ready),
  figure('full search from the start of the process, ms', ({ sinceStart }) => sinceStart.ready),
  figure('reload to first suggestion, ms', ({ reloaded }) => reloaded.firstSuggestion),
  figure('reload to full search, ms', ({ reloaded }) => reloaded.ready),
  figure('longest stall while opening, ms', ({ stalls }) => stalls.opening),
  figure('longest stall while learning, ms', ({ stalls }) => stalls.learning),
  figure('longest stall while answering, ms', ({ stalls }) => stalls.answering),
  figure('longest stall while reloading, ms', ({ stalls }) => stalls.reloading),
];

/** What is resident. */
export const RESIDENT: readonly Figure[] = [
  figure('full search just ready', ({ memory }) => inMegabytes(memory.ready.whole)),
  figure('settled', ({ memory }) => inMegabytes(memory.settled.whole)),
  figure('settled, anonymous', ({ memory }) => inMegabytes(memory.settled.anonymous)),
  figure('of that columns of indexes', ({ columns }) => inMegabytes(columns)),
  figure('of that objects', ({ heap }) => inMegabytes(heap)),
  figure('everything answered', ({ memory }) => inMegabytes(memory.answered.whole)),
  figure('everything answered, anonymous', ({ memory }) => inMegabytes(memory.answered.anonymous)),
  figure('reloaded', ({ memory }) => inMegabytes(memory.reloaded.whole)),
  figure('reloaded, anonymous', ({ memory }) => inMegabytes(memory.reloaded.anonymous)),
  figure('peak, with two houses while reloading', ({ peak }) => inMegabytes(peak)),
  { what: 'peak of what is anonymous', of: ({ served }) => inMegabytes(served.anonymousPeak) },
];

function answersOf(what: string, of: (answers: Served['answers']) => Times): Figure[] {
  return [
    figure(`${what}, p50`, ({ answers }) => of(answers).p50),
    figure(`${what}, p99`, ({ answers }) => of(answers).p99),
    figure(`${what}, longest`, ({ answers }) => of(answers).max),
    figure(`${what}, the very first`, ({ answers }) => of(answers).first),
    figure(`${what}, asked`, ({ answers }) => of(answers).asked),
  ];
}

/** What answers take, in milliseconds. */
export const ANSWERING: readonly Figure[] = [
  ...answersOf('`/film`', ({ films }) => films),
  ...answersOf('`/who`', ({ people }) => people),
  ...answersOf('`/who` of those with many films', ({ popular }) => popular),
  figure('films that these have, on average', ({ filmsOfPopular }) => filmsOfPopular.average),
  figure('films that these have, at most', ({ filmsOfPopular }) => filmsOfPopular.most),
  ...answersOf('`/films`', ({ lists }) => lists),
];
