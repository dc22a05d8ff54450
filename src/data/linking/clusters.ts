import { groupBy } from '../group-by.ts';

/** What linking knows of one thing as one source sees it. */
export interface Linkable {
  /** Which catalogue first knows it; the built-in one is 0. */
  readonly catalogue: number;
  readonly source: string;
  /** Ids of its own and ids it says are the same thing; sharing one links. */
  readonly ids: ReadonlySet<string>;
  /** As `wikidata:Q42`; sharing one links, and two of one collection contradict. */
  readonly externalIds: ReadonlySet<string>;
  /** Years of birth; two that differ contradict. Empty for what isn't born. */
  readonly birthYears: ReadonlySet<number>;
}

function collectionOf(externalId: string): string {
  return externalId.slice(0, externalId.indexOf(':'));
}

function differ<Value>(left: ReadonlySet<Value>, right: ReadonlySet<Value>): boolean {
  return left.size > 0 && right.size > 0 && ![...left].some((value) => right.has(value));
}

function idsOfOneCollectionDiffer(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  const inLeft = groupBy(left, collectionOf);
  const inRight = groupBy(right, collectionOf);
  return [...inLeft].some(([name, ids]) => differ(new Set(ids), new Set(inRight.get(name))));
}

/** Two things that are proposed to be one. */
export type Pair<Item> = readonly [Item, Item];

/** Things that were found to be one thing, as disjoint sets that only ever grow together. */
export class Clusters<Item extends Linkable> {
  readonly #clusterOf = new Map<Item, Item[]>();

  readonly #firstWith = new Map<string, Item>();

  /** Takes in more items, each joined to those that share an id with it. */
  admit(items: readonly Item[]): void {
    for (const item of items) {
      this.#clusterOf.set(item, [item]);
      this.#joinByIds(item);
    }
  }

  /** All that is one with an item, in the order in which it was given. */
  of(item: Item): readonly Item[] {
    return this.#cluster(item);
  }

  /** Every cluster once, in the order of their first items. */
  all(): Set<readonly Item[]> {
    return new Set(this.#clusterOf.values());
  }

  /** Whether two clusters cannot be one: ids of one collection, or years of birth, differ. */
  contradict(left: readonly Item[], right: readonly Item[]): boolean {
    const all = <Value>(cluster: readonly Item[], pick: (item: Item) => ReadonlySet<Value>) =>
      new Set(cluster.flatMap((item) => [...pick(item)]));
    return (
      idsOfOneCollectionDiffer(
        all(left, (item) => item.externalIds),
        all(right, (item) => item.externalIds),
      ) ||
      differ(
        all(left, (item) => item.birthYears),
        all(right, (item) => item.birthYears),
      )
    );
  }

  /** Makes the clusters of two items one. The larger takes in the smaller, so that joining stays fast. */
  join(left: Item, right: Item): void {
    const [one, other] = [this.#cluster(left), this.#cluster(right)];
    if (one === other) return;
    const [larger, smaller] = one.length >= other.length ? [one, other] : [other, one];
    larger.push(...smaller);
    for (const item of smaller) this.#clusterOf.set(item, larger);
  }

  #cluster(item: Item): Item[] {
    return this.#clusterOf.get(item) ?? [item];
  }

  /**
   * Joins what pairs propose, group by group: where all that hangs together cannot be one, the whole group stays
   * apart, so that no order decides who is joined to whom. Returns the pairs that were refused.
   */
  joinGroups(
    pairs: readonly Pair<Item>[],
    canBeOne: (group: readonly (readonly Item[])[]) => boolean,
  ): Pair<Item>[] {
    const groups = new Map<readonly Item[], Set<readonly Item[]>>();
    const groupOf = (item: Item) => groups.get(this.of(item)) ?? new Set([this.of(item)]);
    for (const [left, right] of pairs) {
      const group = new Set([...groupOf(left), ...groupOf(right)]);
      for (const cluster of group) groups.set(cluster, group);
    }
    const allowed = new Map([...new Set(groups.values())].map((group) => [group, canBeOne([...group])]));
    const refused = pairs.filter(([left]) => allowed.get(groupOf(left)) === false);
    const joined = pairs.filter(([left]) => allowed.get(groupOf(left)) === true);
    for (const [left, right] of joined) this.join(left, right);
    return refused;
  }

  /** Whether no two of some clusters contradict. */
  agree(clusters: readonly (readonly Item[])[]): boolean {
    return clusters.every((left, index) =>
      clusters.slice(index + 1).every((right) => !this.contradict(left, right)),
    );
  }

  #joinByIds(item: Item): void {
    for (const id of [...item.ids, ...item.externalIds]) {
      const first = this.#firstWith.get(id);
      if (first) this.join(first, item);
      else this.#firstWith.set(id, item);
    }
  }
}

/** Items by the catalogue that first knows them, the first catalogue first. */
export function byCatalogue<Item extends Linkable>(items: readonly Item[]): Item[][] {
  const groups = [...groupBy(items, ({ catalogue }) => catalogue)];
  return groups.sort(([left], [right]) => left - right).map(([, group]) => group);
}
