import { type Appearance, type Catalogue, entityAt } from '../../data/catalogue.ts';
import { type EntityFilter, entityOf } from '../../data/filters.ts';
import type { Reference } from '../../data/reference.ts';

/** As what an entity has to come into a film: a person who only reviewed it has no part in it. */
const COMES_IN_AS: Readonly<Record<EntityFilter, ReadonlySet<Appearance['as']>>> = {
  person: new Set(['credit']),
  studio: new Set(['company']),
  festival: new Set(['selection', 'award']),
};

/**
 * How an entity comes into its films stands in the films, each of which has to be read. Of whoever comes into more than
 * these all films are taken, so that a studio of twenty thousand keeps nobody waiting.
 */
const MOST_READ = 500;

/** So many entities' films are kept, so that turning a page doesn't look them up again. */
const MOST_KEPT = 64;

/** The films of people, studios and festivals, by the layers in which they lie. */
export class FilmsOfEntities<Found> {
  readonly #catalogue: Catalogue;
  readonly #find: (films: readonly Reference[]) => Found;
  readonly #kept = new Map<Reference, Found>();

  /** `find` is given an entity's films and says what is to be kept of them. */
  constructor(catalogue: Catalogue, find: (films: readonly Reference[]) => Found) {
    this.#catalogue = catalogue;
    this.#find = find;
  }

  /** What was found of an entity's films; undefined where it is gone. */
  of(name: EntityFilter, id: string): Found | undefined {
    const entity = entityOf(name, id);
    const kept = this.#kept.get(entity);
    if (kept !== undefined) return kept;
    if (!entityAt(this.#catalogue, entity)) return undefined;
    const found = this.#find(this.#filmsOf(name, entity));
    const [oldest] = this.#kept.keys();
    if (oldest !== undefined && this.#kept.size === MOST_KEPT) this.#kept.delete(oldest);
    this.#kept.set(entity, found);
    return found;
  }

  /** How many films are looked up to find those of an entity: none where they are kept. */
  effort(name: EntityFilter, id: string): number {
    const entity = entityOf(name, id);
    return this.#kept.has(entity) ? 0 : this.#catalogue.filmCountOf(entity);
  }

  #filmsOf(name: EntityFilter, entity: Reference): readonly Reference[] {
    if (this.#catalogue.filmCountOf(entity) > MOST_READ) return this.#catalogue.filmsOf(entity);
    const appearances = this.#catalogue.appearancesOf(entity);
    return [...new Set(appearances.filter(({ as }) => COMES_IN_AS[name].has(as)).map(({ film }) => film))];
  }
}
