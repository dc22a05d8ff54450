import { z } from 'zod';

/** In bytes; of a process that a system tells nothing more about, only the whole. */
const resident = z.object({
  whole: z.number(),
  /** What the process made itself. The rest are pages of files, as of a store's tables, which the system takes back as it likes. */
  anonymous: z.number().optional(),
});
export type Resident = z.infer<typeof resident>;

/** Where the time of the main thread went: the part of a room or package, of 1, largest first. */
const shares = z.array(z.object({ of: z.string(), part: z.number() }));
export type Shares = z.infer<typeof shares>;

const spent = z.object({
  seconds: z.number(),
  /** Of all threads, in the kernel, too. */
  cpuSeconds: z.number(),
  /** The most that was ever resident, in bytes, pages of files among it. */
  peak: z.number(),
  shares,
});
export type Spent = z.infer<typeof spent>;

export const writtenFiles = z.object({ bytes: z.number() });

export const imported = spent.extend({ films: z.number(), people: z.number() });

export const built = spent.extend({
  /** On disk, in bytes. */
  tables: z.number(),
  search: z.number(),
  /** What was made one after the other, and how long that took, in seconds. */
  phases: z.array(z.object({ made: z.string(), seconds: z.number() })),
});

/** Times of many answers, in milliseconds. */
const times = z.object({
  asked: z.number(),
  /** The very first, before anything of its kind was warm; it does not count for the others. */
  first: z.number(),
  p50: z.number(),
  p99: z.number(),
  max: z.number(),
});
export type Times = z.infer<typeof times>;

/** Since a moment, in milliseconds. */
const since = z.object({ firstSuggestion: z.number(), ready: z.number() });

const stalls = z.object({
  opening: z.number(),
  learning: z.number(),
  answering: z.number(),
  reloading: z.number(),
});

export const served = z.object({
  sinceStart: since,
  sinceOpening: since,
  /** How long it took from there to the house, before anybody suggests anything. */
  opened: z.number(),
  reloaded: since,
  /** The longest that anybody would have waited for a turn, in milliseconds. */
  stalls,
  memory: z.object({ ready: resident, settled: resident, answered: resident, reloaded: resident }),
  /** Of what is resident once settled: objects, and columns of indexes, in bytes. */
  heap: z.number(),
  columns: z.number(),
  /** The most that was resident at any time, in bytes; two houses while reloading. */
  peak: z.number(),
  answers: z.object({ films: times, people: times, popular: times, lists: times }),
  /** How many films the people drawn by popularity have, the most and on average. */
  filmsOfPopular: z.object({ most: z.number(), average: z.number() }),
});
export type Served = z.infer<typeof served>;

/** People by their references, with the numbers of their films; those of most films are drawn the likelier. */
const popularPeople = z.array(z.object({ reference: z.string(), popularity: z.number() }));

/** Which films and people are asked for, as references. */
export const drawn = z.object({
  films: z.array(z.string()),
  people: z.array(z.string()),
  popular: popularPeople,
  /** Whose films are listed. */
  listed: popularPeople,
});
export type Drawn = z.infer<typeof drawn>;

/** The values that were written, so that it can be told whether the same are read. */
const contents = z.object({ values: z.number(), crc32: z.number() });

export const writtenByEngine = z.object({ seconds: z.number(), bytes: z.number(), contents });

export const readByEngine = z.object({
  /** Opening and reading one value, in milliseconds. */
  firstRead: z.number(),
  /** Of single reads, in microseconds. */
  p50: z.number(),
  p99: z.number(),
  /** By how much what is resident has grown, in bytes. */
  grown: resident,
  contents,
});
export type ReadByEngine = z.infer<typeof readByEngine>;
