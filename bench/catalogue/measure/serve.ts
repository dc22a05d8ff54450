import { readFileSync } from 'node:fs';
import { CurrentHouse } from '../../../src/catalogues/current-house.ts';
import { type OpenedHouse, openHouseAt } from '../../../src/catalogues/open-house.ts';
import { settledMemory } from '../../search/measure/memory.ts';
import { placesIn } from '../places.ts';
import { answered, command, timesOfAnswers, typing } from './answering.ts';
import { Heartbeat } from './heartbeat.ts';
import { listsToAsk } from './lists.ts';
import { peakHere, residentHere } from './resident.ts';
import { type Drawn, drawn, type Resident, type Served } from './results.ts';
import type { Task } from './task.ts';

const FIRST = typing('film', 'title', 'the');

/** What is resident once garbage was collected. */
async function settled(): Promise<Resident> {
  await settledMemory();
  return residentHere();
}

/** Nobody but `current` may hold a house, or what was replaced would stay in memory. */
type Started = Pick<Served, 'sinceStart' | 'sinceOpening' | 'opened'> & {
  readonly current: CurrentHouse;
  readonly stalls: Pick<Served['stalls'], 'opening' | 'learning'>;
};

/** Opens the house as the bot does, suggests at once, and waits until it knows everything. */
async function start(store: string, heartbeat: Heartbeat): Promise<Started> {
  const opening = await heartbeat.during(async () => {
    const called = performance.now();
    const house = await openHouseAt([store], { atOnce: false });
    const opened = performance.now();
    await answered(FIRST, house);
    const suggested = performance.now();
    return { current: new CurrentHouse(house, [store]), called, opened, suggested };
  });
  const { current, called, opened, suggested } = opening.result;
  const learning = await heartbeat.during(async () => {
    await current.now.search.ready;
    return performance.now();
  });
  const ready = learning.result;
  return {
    current,
    sinceStart: { firstSuggestion: suggested, ready },
    sinceOpening: { firstSuggestion: suggested - called, ready: ready - called },
    opened: opened - called,
    stalls: { opening: opening.longestStall, learning: learning.longestStall },
  };
}

/** Asks for everything by its id, and for lists of films. */
async function answerAll(house: OpenedHouse, asked: Drawn): Promise<Served['answers']> {
  const cards = (name: string, option: string, references: readonly string[]) => {
    const requests = references.map((reference) => command(name, { [option]: reference }));
    return timesOfAnswers(requests, house);
  };
  const popular = asked.popular.map(({ reference }) => reference);
  return {
    films: await cards('film', 'title', asked.films),
    people: await cards('who', 'name', asked.people),
    popular: await cards('who', 'name', popular),
    lists: await timesOfAnswers(listsToAsk(house.search.browse, asked), house),
  };
}

/** Replaces the house while it is there to answer, and waits until the new one knows everything. */
async function reload(current: CurrentHouse): Promise<Served['reloaded']> {
  const started = performance.now();
  await current.reload();
  await answered(FIRST, current.now);
  const firstSuggestion = performance.now() - started;
  await current.now.search.ready;
  return { firstSuggestion, ready: performance.now() - started };
}

function filmsOf({ popular }: Drawn): Served['filmsOfPopular'] {
  const counts = popular.map(({ popularity }) => popularity);
  const sum = counts.reduce((all, count) => all + count, 0);
  return { most: Math.max(...counts), average: sum / counts.length };
}

/** Opens a house on a store and the built-in records, asks it everything, and reloads it. Needs `--expose-gc`. */
export async function serve({ folder }: Task): Promise<Served> {
  const places = placesIn(folder);
  const heartbeat = new Heartbeat();
  const { current, stalls, ...started } = await start(places.store, heartbeat);
  const memoryReady = residentHere();
  const memorySettled = await settled();
  const { heapUsed: heap, arrayBuffers: columns } = process.memoryUsage();
  const asked = drawn.parse(JSON.parse(readFileSync(places.drawn, 'utf8')));
  const answering = await heartbeat.during(() => answerAll(current.now, asked));
  const memoryAnswered = await settled();
  const reloading = await heartbeat.during(() => reload(current));
  const memoryReloaded = await settled();
  await current.close();
  return {
    ...started,
    reloaded: reloading.result,
    stalls: { ...stalls, answering: answering.longestStall, reloading: reloading.longestStall },
    memory: {
      ready: memoryReady,
      settled: memorySettled,
      answered: memoryAnswered,
      reloaded: memoryReloaded,
    },
    heap,
    columns,
    peak: peakHere(),
    answers: answering.result,
    filmsOfPopular: filmsOf(asked),
  };
}
