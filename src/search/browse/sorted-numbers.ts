/** The first place from `from` on whose number is not less than the one wanted: near places are looked at first. */
function placeFrom(numbers: Uint32Array, from: number, wanted: number): number {
  let [low, step] = [from, 1];
  while (low + step < numbers.length && (numbers[low + step] ?? 0) < wanted) {
    low += step;
    step *= 2;
  }
  let high = Math.min(low + step, numbers.length);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

function commonToTwo(few: Uint32Array, many: Uint32Array): Uint32Array {
  const common = new Uint32Array(few.length);
  let [place, count] = [0, 0];
  for (let at = 0; at < few.length; at += 1) {
    const number = few[at] ?? 0;
    place = placeFrom(many, place, number);
    if (place === many.length) break;
    if (many[place] === number) {
      common[count] = number;
      count += 1;
    }
  }
  return common.subarray(0, count);
}

/** The numbers that all of some ascending lists have, ascending; the shortest is gone through. Of one list, it itself. */
export function commonToAll(lists: readonly [Uint32Array, ...Uint32Array[]]): Uint32Array {
  const [shortest, ...longer] = lists.toSorted((one, other) => one.length - other.length);
  return longer.reduce(commonToTwo, shortest ?? lists[0]);
}

/** The numbers of an ascending list that another has not; where they have none in common, the list itself. */
export function without(numbers: Uint32Array, left: Uint32Array): Uint32Array {
  const [fewer, more] = left.length < numbers.length ? [left, numbers] : [numbers, left];
  const common = commonToTwo(fewer, more);
  if (common.length === 0) return numbers;
  const kept = new Uint32Array(numbers.length - common.length);
  let begin = 0;
  for (const [count, number] of common.entries()) {
    const end = placeFrom(numbers, begin, number);
    kept.set(numbers.subarray(begin, end), begin - count);
    begin = end + 1;
  }
  kept.set(numbers.subarray(begin), begin - common.length);
  return kept;
}

/** Numbers below a size, marked, so that how many of a list are among them is counted at a glance each. */
export class Marks {
  readonly #marks: Uint8Array;
  #count = 0;

  constructor(size: number, lists: readonly Uint32Array[]) {
    this.#marks = new Uint8Array(size);
    for (const list of lists) this.#mark(list);
  }

  countIn(numbers: Uint32Array): number {
    let count = 0;
    for (let at = 0; at < numbers.length; at += 1) count += this.#marks[numbers[at] ?? 0] ?? 0;
    return count;
  }

  /** All of them, ascending. */
  inOrder(): Uint32Array {
    const marked = new Uint32Array(this.#count);
    let count = 0;
    for (let number = 0; count < marked.length; number += 1) {
      marked[count] = number;
      count += this.#marks[number] ?? 0;
    }
    return marked;
  }

  #mark(numbers: Uint32Array): void {
    for (let at = 0; at < numbers.length; at += 1) {
      const number = numbers[at] ?? 0;
      this.#count += 1 - (this.#marks[number] ?? 0);
      this.#marks[number] = 1;
    }
  }
}

/** The numbers below a size that any of some lists has, ascending, each once. */
export function unionOf(size: number, lists: readonly Uint32Array[]): Uint32Array {
  return lists.length === 1 && lists[0] ? lists[0] : new Marks(size, lists).inOrder();
}

/** All numbers below a size, ascending. */
export function allBelow(size: number): Uint32Array {
  const numbers = new Uint32Array(size);
  for (let number = 0; number < size; number += 1) numbers[number] = number;
  return numbers;
}
