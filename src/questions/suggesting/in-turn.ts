/** One of each, then the next of each, until all are at their end. */
export function* inTurn<Item>(each: Iterable<Iterable<Item>>): Generator<Item> {
  let iterators = [...each].map((items) => items[Symbol.iterator]());
  while (iterators.length > 0) {
    const left: Iterator<Item>[] = [];
    for (const iterator of iterators) {
      const next = iterator.next();
      if (next.done) continue;
      left.push(iterator);
      yield next.value;
    }
    iterators = left;
  }
}
