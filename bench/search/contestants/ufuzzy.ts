import UFuzzy from '@leeoniya/ufuzzy';
import type { Contestant, Engine, Item } from '../contestant.ts';
import { plainForm } from '../questions/plain-form.ts';
import { findingByText } from './in-order.ts';
import { popularItemsFirst } from './ranked.ts';
import { versionOf } from './versions.ts';

/**
 * One slip in each word, as its README advises for typos. Equally good ones keep the order of the haystack, which is
 * that of popularity.
 */
const OPTIONS: UFuzzy.Options = {
  intraMode: 1,
  intraIns: 1,
  intraSub: 1,
  intraTrn: 1,
  intraDel: 1,
  compare: () => 0,
};
/** Up to so many words are tried in any order: its README warns of more, and here they find no more. */
const OUT_OF_ORDER = 3;
/** As by default: when more match, they are not ranked. */
const MOST_RANKED = 1000;

interface Haystack {
  readonly items: readonly Item[];
  /** What is searched: it has no fields, so that an original title stands behind the title. */
  readonly texts: string[];
}

function haystackOf(items: Iterable<Item>): Haystack {
  const sorted = popularItemsFirst(items);
  const texts = sorted.map(({ title, original }) =>
    original === undefined ? title : `${title} ${original}`,
  );
  return { items: sorted, texts: UFuzzy.latinize(texts) };
}

function engineOf(fuzzy: UFuzzy, { items, texts }: Haystack): Engine {
  const search = (text: string): Item[] => {
    const [places, info, order] = fuzzy.search(texts, UFuzzy.latinize(text), OUT_OF_ORDER, MOST_RANKED);
    const best = order && info ? order.map((at) => info.idx[at]) : (places ?? []);
    return best.flatMap((place) => (place === undefined ? [] : (items[place] ?? [])));
  };
  return {
    find: (text) => findingByText(search(text).map(({ id, title }) => ({ id, text: plainForm(title) }))),
    suggest: (text, most) =>
      search(text)
        .slice(0, most)
        .map(({ id }) => id),
  };
}

/** uFuzzy: regular expressions over all texts, one after another. It has no index that could be saved. */
export const contestant: Contestant = {
  name: 'uFuzzy',
  version: versionOf('@leeoniya/ufuzzy'),
  build: async (films, people) => {
    const fuzzy = new UFuzzy(OPTIONS);
    return { films: engineOf(fuzzy, haystackOf(films)), people: engineOf(fuzzy, haystackOf(people)) };
  },
};
