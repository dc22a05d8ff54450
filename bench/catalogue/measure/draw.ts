import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isReference, kindOf, type Reference } from '../../../src/data/reference.ts';
import { readManifest } from '../../../src/store/manifest.ts';
import { StoreCatalogue } from '../../../src/store/store-catalogue.ts';
import { openTables } from '../../../src/store/tables.ts';
import { drawByPopularity } from '../../search/corpus/popularity.ts';
import { seededRandom } from '../../typos.ts';
import { placesIn } from '../places.ts';
import type { Drawn } from './results.ts';
import type { Task } from './task.ts';

const SEED = 1958;
/** So many are drawn of each kind; the first of them warm up what the others measure. */
const DRAWN = { uniformly: 3000, byPopularity: 900 };

interface Person {
  readonly reference: Reference;
  /** The number of films. */
  readonly popularity: number;
}

function uniformly<Item>(items: readonly Item[], random: () => number): Item[] {
  return Array.from({ length: DRAWN.uniformly }, () => Math.floor(random() * items.length)).flatMap((place) =>
    items.slice(place, place + 1),
  );
}

/**
 * Draws whom and what will be asked for. That is done in a process of its own, since it touches every page of what it
 * draws from, which whoever serves has not.
 */
export async function draw({ folder }: Task): Promise<Drawn> {
  const { store, drawn } = placesIn(folder);
  const { data, counts } = readManifest(store);
  const tables = openTables(join(store, data), 'read');
  const catalogue = new StoreCatalogue(store, tables, counts);
  const films: Reference[] = [];
  const people: Person[] = [];
  for (const key of tables.numbers.getKeys()) {
    if (!isReference(key)) continue;
    if (kindOf(key) === 'film') films.push(key);
    if (kindOf(key) === 'person') people.push({ reference: key, popularity: catalogue.filmCountOf(key) });
  }
  await catalogue.close();
  const random = seededRandom(SEED);
  const result: Drawn = {
    films: uniformly(films, random),
    people: uniformly(people, random).map(({ reference }) => reference),
    popular: drawByPopularity(people, DRAWN.byPopularity, random),
    listed: drawByPopularity(people, DRAWN.byPopularity, random),
  };
  writeFileSync(drawn, JSON.stringify(result));
  return result;
}
