/** As many votes as the most popular film of all may have. */
const MOST_VOTES = 2_500_000;

function shuffledRanks(count: number, random: () => number): Uint32Array {
  const ranks = Uint32Array.from({ length: count }, (_, index) => index + 1);
  for (let last = count - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const rank = ranks[last] ?? 1;
    ranks[last] = ranks[other] ?? 1;
    ranks[other] = rank;
  }
  return ranks;
}

/** Votes that fall off by Zipf's law with exponent 1, dealt out at random. */
export function zipfVotes(count: number, random: () => number): Uint32Array {
  return shuffledRanks(count, random).map((rank) => Math.max(1, Math.round(MOST_VOTES / rank)));
}

/**
 * So many draws among the items, each put back, the chance of each in proportion to its popularity: what comes of them
 * is how often something happens to those who ask.
 */
export function drawOften<Item extends { readonly popularity: number }>(
  items: readonly Item[],
  times: number,
  random: () => number,
): Item[] {
  const sums = new Float64Array(items.length);
  let sum = 0;
  for (const [place, { popularity }] of items.entries()) {
    sum += popularity;
    sums[place] = sum;
  }
  return Array.from({ length: times }, () => {
    const drawn = random() * sum;
    let [low, high] = [0, items.length - 1];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((sums[middle] ?? 0) <= drawn) low = middle + 1;
      else high = middle;
    }
    return items.slice(low, low + 1);
  }).flat();
}

/**
 * Some of the items, drawn without putting any back, the chance of each in proportion to its popularity: people ask
 * for what is popular. Fewer if there are not as many. (Efraimidis and Spirakis, 2006: the smallest of exponentially
 * distributed keys.)
 */
export function drawByPopularity<Item extends { readonly popularity: number }>(
  items: readonly Item[],
  most: number,
  random: () => number,
): Item[] {
  const keys = Float64Array.from(items, ({ popularity }) => -Math.log(1 - random()) / popularity);
  // Sorting all the items themselves by their keys would take most of the time at the largest sizes.
  const last = keys.toSorted()[Math.min(most, items.length) - 1] ?? 0;
  return items
    .flatMap((item, place) => {
      const key = keys[place] ?? Number.POSITIVE_INFINITY;
      return key <= last ? [{ item, key }] : [];
    })
    .sort((a, b) => a.key - b.key)
    .slice(0, most)
    .map(({ item }) => item);
}
