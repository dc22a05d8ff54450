import type { Catalogue } from '../../data/catalogue.ts';
import { eachFilter, type Filter, type Filters, isEntityFilter } from '../../data/filters.ts';
import type { FacetName } from './facet-index.ts';
import { FilmsOfEntities } from './films-of-entities.ts';
import { FilmsOfLayer, type Layer } from './layer.ts';
import { commonToAll } from './sorted-numbers.ts';
import { Values } from './values.ts';
import { spanOf } from './years.ts';

/** A list of each layer's films, by their numbers there. */
export type InLayers = readonly Uint32Array[];

/** Films by filters, over layers that lie one upon the other. */
export class Filtering {
  readonly layers: readonly FilmsOfLayer[];
  readonly entities: FilmsOfEntities<InLayers>;
  readonly #values = new Map<FacetName, Values>();

  constructor(layers: readonly Layer[], catalogue: Catalogue) {
    this.layers = layers.map((layer) => new FilmsOfLayer(layer));
    this.entities = new FilmsOfEntities(catalogue, (films) => this.layers.map((layer) => layer.of(films)));
  }

  /** All values of one kind. */
  values(name: FacetName): Values {
    const known = this.#values.get(name) ?? new Values(this.layers, name);
    this.#values.set(name, known);
    return known;
  }

  /** The films that pass all filters; undefined where the value of one is gone. */
  passing(filters: Filters): InLayers | undefined {
    const each = eachFilter(filters).map((filter) => this.#ofFilter(filter));
    const found = each.filter((films) => films !== undefined);
    if (found.length < each.length) return undefined;
    return this.layers.map((layer, index) => {
      const [first, ...others] = found.map((films) => films[index] ?? new Uint32Array(0));
      return first ? commonToAll([first, ...others]) : layer.all();
    });
  }

  /** The films of a year, a decade or a span of years, by its id; undefined for what is no such id. */
  ofYears(id: string): InLayers | undefined {
    const span = spanOf(id);
    if (!span) return undefined;
    return (
      this.ofValue('year', id) ??
      this.ofValue('decade', id) ??
      this.layers.map((layer) => layer.ofYears(span))
    );
  }

  /** The films that have a value; undefined where none has. */
  ofValue(name: FacetName, id: string): InLayers | undefined {
    const value = this.values(name).get(id);
    return (
      value &&
      this.layers.map((layer, index) => {
        const number = value.inLayers[index];
        return number === undefined ? new Uint32Array(0) : layer.ofValue(name, number);
      })
    );
  }

  #ofFilter({ name, id }: Filter): InLayers | undefined {
    if (isEntityFilter(name)) return this.entities.of(name, id);
    return name === 'years' ? this.ofYears(id) : this.ofValue(name, id);
  }
}
