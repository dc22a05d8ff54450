import type { Engines } from '../contestant.ts';

/** Which of the two searches something was measured of. */
export type Side = keyof Engines;

/** Times of many questions. */
export interface Times {
  readonly asked: number;
  /** In milliseconds: what half of them, and what 99 of a hundred took at most. */
  readonly p50: number;
  readonly p99: number;
}

/** Who it is that is measured. */
interface Named {
  readonly reading: 'named';
  readonly name: string;
  readonly version: string;
}

/** Both searches were put together. */
export interface Built {
  readonly reading: 'built';
  readonly seconds: number;
  /** In bytes, the resident memory of the whole process. */
  readonly memory: number;
}

/** One kind of question was asked of one search; `first` and `amongTen` are parts of 1. */
interface Found extends Times {
  readonly reading: 'found';
  readonly side: Side;
  readonly kind: string;
  readonly first: number;
  readonly amongTen: number;
}

/** Titles were typed letter by letter. */
interface Typed extends Times {
  readonly reading: 'typed';
  readonly side: Side;
}

/** How often what was wanted was among the suggestions after so many letters; `among` is a part of 1. */
interface Begun {
  readonly reading: 'begun';
  readonly side: Side;
  readonly letters: number;
  readonly asked: number;
  readonly among: number;
}

/** The index was saved; in bytes. */
interface Saved {
  readonly reading: 'saved';
  readonly size: number;
}

/** The saved index was opened; in milliseconds from then on. */
interface Opened {
  readonly reading: 'opened';
  readonly firstSuggestion: number;
  readonly ready: number;
  /** The longest that anybody had to wait for a turn between the two, in milliseconds. */
  readonly longestWait: number;
  /** In bytes, by how much the resident memory of the process has grown since before. */
  readonly memory: number;
}

/** Something did not work. */
interface Failed {
  readonly reading: 'failed';
  readonly why: string;
}

/** What a process of its own tells of one contestant. */
export type Reading = Named | Built | Found | Typed | Begun | Saved | Opened | Failed;
