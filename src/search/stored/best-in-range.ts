import { finish, type Steps } from '../../data/steps.ts';

/** Numbers are compared one by one within a block, and by the least of each block beyond. */
const BLOCK = 16;

/**
 * The least numbers of any stretch of a column, in turn, without looking at the rest: the best of the millions of
 * words that begin with *t* take no longer than those of ten.
 *
 * A sparse table (Bender and Farach-Colton, The LCA Problem Revisited, 2000) over blocks of 16 holds where the least
 * of every 1, 2, 4, 8 … blocks stands. What is left of a stretch once its least is taken are two stretches, one on
 * either side of it; a heap keeps them by their least:
 *
 * ```
 * 7 3 9 1 8 2 5      the least is 1 at [3]
 * 7 3 9 | 8 2 5      then 2 at [5], which leaves 8 and 5, then 3 at [1] …
 * ```
 */
export class BestInRange {
  readonly #numbers: Uint32Array;
  /** For each power of two the place of the least number in so many blocks from each block on. */
  readonly #levels: Uint32Array[];

  constructor(numbers: Uint32Array, levels: Uint32Array[] = finish(levelsOver(numbers))) {
    this.#numbers = numbers;
    this.#levels = levels;
  }

  /** The same in steps of some milliseconds, for a column of millions. */
  static *over(numbers: Uint32Array): Steps<BestInRange> {
    return new BestInRange(numbers, yield* levelsOver(numbers));
  }

  /** The places from `from` up to, not including, `to` by their numbers, the least first, for as long as they are asked for. */
  *ascending(from: number, to: number): Generator<number, void, void> {
    if (from >= to) return;
    const heap = new Heap();
    let next: Stretch | undefined = this.#stretch(from, to);
    while (next) {
      yield next.place;
      if (next.from < next.place) heap.push(this.#stretch(next.from, next.place));
      if (next.place + 1 < next.to) heap.push(this.#stretch(next.place + 1, next.to));
      next = heap.pop();
    }
  }

  #stretch(from: number, to: number): Stretch {
    const place = this.#least(from, to);
    return { from, to, place, number: this.#numbers[place] ?? 0 };
  }

  #least(from: number, to: number): number {
    const [firstBlock, lastBlock] = [Math.ceil(from / BLOCK), Math.floor(to / BLOCK)];
    if (firstBlock >= lastBlock) return this.#leastOneByOne(from, to);
    const power = 31 - Math.clz32(lastBlock - firstBlock);
    const level = this.#levels[power];
    let least = this.#lesser(level?.[firstBlock] ?? from, level?.[lastBlock - 2 ** power] ?? from);
    if (from < firstBlock * BLOCK) {
      least = this.#lesser(least, this.#leastOneByOne(from, firstBlock * BLOCK));
    }
    return lastBlock * BLOCK < to ? this.#lesser(least, this.#leastOneByOne(lastBlock * BLOCK, to)) : least;
  }

  #leastOneByOne(from: number, to: number): number {
    return leastOneByOne(this.#numbers, from, to);
  }

  #lesser(left: number, right: number): number {
    return lesser(this.#numbers, left, right);
  }
}

function leastOneByOne(numbers: Uint32Array, from: number, to: number): number {
  let place = from;
  let least = numbers[from] ?? 0;
  for (let other = from + 1; other < to; other += 1) {
    const number = numbers[other] ?? 0;
    if (number < least) [place, least] = [other, number];
  }
  return place;
}

function lesser(numbers: Uint32Array, left: number, right: number): number {
  return (numbers[right] ?? 0) < (numbers[left] ?? 0) ? right : left;
}

/** So many blocks are looked through in a step. */
const BLOCKS_IN_STEP = 1 << 16;

function* levelsOver(numbers: Uint32Array): Steps<Uint32Array[]> {
  const blocks = Math.ceil(numbers.length / BLOCK);
  let level = new Uint32Array(blocks);
  for (let block = 0; block < blocks; block += 1) {
    level[block] = leastOneByOne(numbers, block * BLOCK, Math.min(numbers.length, (block + 1) * BLOCK));
    if (block % BLOCKS_IN_STEP === BLOCKS_IN_STEP - 1) yield;
  }
  const levels = [level];
  for (let width = 1; width * 2 <= blocks; width *= 2) {
    yield;
    const wider = new Uint32Array(blocks - width * 2 + 1);
    for (let block = 0; block < wider.length; block += 1) {
      wider[block] = lesser(numbers, level[block] ?? 0, level[block + width] ?? 0);
    }
    levels.push(wider);
    level = wider;
  }
  return levels;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  /** Where its least number stands, and that number. */
  readonly place: number;
  readonly number: number;
}

/** Gives the stretch with the least number first. */
class Heap {
  readonly #stretches: Stretch[] = [];

  push(stretch: Stretch): void {
    const heap = this.#stretches;
    let at = heap.length;
    while (at > 0) {
      const parentAt = (at - 1) >> 1;
      const parent = heap[parentAt];
      if (!parent || parent.number <= stretch.number) break;
      heap[at] = parent;
      at = parentAt;
    }
    heap[at] = stretch;
  }

  pop(): Stretch | undefined {
    const heap = this.#stretches;
    const [top] = heap;
    const last = heap.pop();
    if (last && heap.length > 0) this.#sink(last);
    return top;
  }

  #sink(stretch: Stretch): void {
    const heap = this.#stretches;
    let at = 0;
    for (;;) {
      const [left, right] = [heap[2 * at + 1], heap[2 * at + 2]];
      const isRight = left !== undefined && right !== undefined && right.number < left.number;
      const child = isRight ? right : left;
      if (!child || child.number >= stretch.number) break;
      heap[at] = child;
      at = 2 * at + (isRight ? 2 : 1);
    }
    heap[at] = stretch;
  }
}
