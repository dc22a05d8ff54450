import type { Word } from '../words.ts';
import { combine } from './combine.ts';
import type { Item } from './item.ts';
import type { Meaning } from './meaning.ts';
import type { Piece } from './pieces.ts';
import { areTags } from './tags.ts';

/** So many readings of a stretch are gone on with, the cheapest. */
const MOST_READINGS = 8;
/** What is so much dearer than the cheapest reading of a stretch is not meant. */
const COSTLIER = 0.8;

/** The pieces that mean something, each with the plain words before it. */
export function itemsOf(pieces: readonly Piece[], words: readonly Word[]): Item[][] {
  const items: Item[][] = [];
  let before: string[] = [];
  for (const { meanings, from, to } of pieces) {
    if (meanings.length === 0) {
      for (const { text } of words.slice(from, to)) before.push(text);
      continue;
    }
    const isOwner = words[to - 1]?.isOwner ?? false;
    items.push(
      meanings.map((meaning, index) => ({
        meaning,
        cost: 0.001 * index + (index > 0 && isTag(meaning) ? COST_OF_TAG : 0),
        before,
        isOwner,
      })),
    );
    before = [];
  }
  return items;
}

/** Where a title is named so, too, that is likelier meant than a tag. */
const COST_OF_TAG = 0.15;

function isTag(meaning: Meaning): boolean {
  return meaning.is === 'value' && areTags(meaning.candidates);
}

/** The cheapest of some items, each meaning once; what two mean is compared only as far as it decides. */
function best(items: readonly Item[]): Item[] {
  const sorted = items.toSorted((one, other) => one.cost - other.cost);
  const most = (sorted[0]?.cost ?? 0) + COSTLIER;
  const each = new Map<string, Item>();
  for (const item of sorted) {
    if (item.cost > most || each.size === MOST_READINGS) break;
    const key = JSON.stringify(item.meaning);
    if (!each.has(key)) each.set(key, item);
  }
  return [...each.values()];
}

/**
 * Everything that a sentence may mean as a whole, the cheapest first: neighbours are combined from the shortest stretches to
 * the longest (Cocke, Younger and Kasami’s algorithm), each stretch keeping its cheapest readings.
 */
export function readings(items: readonly (readonly Item[])[]): readonly Item[] {
  const count = items.length;
  const cells: Item[][][] = items.map(() => []);
  for (const [at, alternatives] of items.entries()) {
    const row = cells[at];
    if (row) row[at + 1] = [...alternatives];
  }
  for (let length = 2; length <= count; length += 1) {
    for (let from = 0; from + length <= count; from += 1) {
      const to = from + length;
      const found: Item[] = [];
      for (let middle = from + 1; middle < to; middle += 1) {
        for (const left of cells[from]?.[middle] ?? []) {
          for (const right of cells[middle]?.[to] ?? []) found.push(...combined(left, right));
        }
      }
      const row = cells[from];
      if (row) row[to] = best(found);
    }
  }
  return cells[0]?.[count] ?? [];
}

function combined(left: Item, right: Item): Item[] {
  return combine(left, right).map(({ meaning, cost }) => ({
    meaning,
    cost: left.cost + right.cost + cost,
    before: left.before,
    isOwner: right.isOwner,
  }));
}
