import type { EntityFilter } from '../../data/filters.ts';
import type { Filtering, InLayers } from './filtering.ts';
import { Marks } from './sorted-numbers.ts';

/** So many films are looked up for the counts of one list of suggestions; who comes after goes without a count. */
const MOST_LOOKED_UP = 2000;

/** Counts how many of some films a further filter leaves. */
export class Counting {
  readonly #filtering: Filtering;
  readonly #marks: readonly Marks[] | undefined;
  #lookedUp = 0;

  /** Among all films where none are given. */
  constructor(filtering: Filtering, among: InLayers | undefined) {
    this.#filtering = filtering;
    this.#marks = among?.map((films, index) => new Marks(filtering.layers[index]?.size ?? 0, [films]));
  }

  count(films: InLayers): number {
    return films.reduce((sum, list, layer) => sum + (this.#marks?.[layer]?.countIn(list) ?? list.length), 0);
  }

  /** The films of an entity; undefined where looking them up would take too long, or it is gone. */
  countOf(name: EntityFilter, id: string): number | undefined {
    const { entities } = this.#filtering;
    const effort = entities.effort(name, id);
    if (this.#lookedUp + effort > MOST_LOOKED_UP) return undefined;
    this.#lookedUp += effort;
    const films = entities.of(name, id);
    return films && this.count(films);
  }
}
