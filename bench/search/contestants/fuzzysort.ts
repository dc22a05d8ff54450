import fuzzysort, { type KeysResult, type SnapshotKeys } from 'fuzzysort';
import type { Contestant, Engine, Item } from '../contestant.ts';
import { findingByScore, popularFirst, type Scored } from './in-order.ts';
import { popularItemsFirst } from './ranked.ts';
import { versionOf } from './versions.ts';

/** More than are wanted, so that among equals the popular ones can be put first. */
const LIMIT = { limit: 50 };

function scored({ score, obj: { id, popularity } }: KeysResult<Item>): Scored {
  return { id, score, popularity };
}

function snapshotOf(items: Iterable<Item>): SnapshotKeys<Item> {
  return fuzzysort.snapshot(popularItemsFirst(items), { keys: ['title', 'original'] });
}

function engineOf(snapshot: SnapshotKeys<Item>): Engine {
  const search = (text: string) => fuzzysort.go(text, snapshot, LIMIT).map(scored);
  return {
    find: (text) => findingByScore(search(text)),
    suggest: (text, most) => popularFirst(search(text), most).map(({ id }) => id),
  };
}

/** fuzzysort: letters in their order, with gaps, over a snapshot. It has no index that could be saved. */
export const contestant: Contestant = {
  name: 'fuzzysort',
  version: versionOf('fuzzysort'),
  build: async (films, people) => ({
    films: engineOf(snapshotOf(films)),
    people: engineOf(snapshotOf(people)),
  }),
};
