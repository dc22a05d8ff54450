import { idOf, type Reference, refer } from '../../data/reference.ts';
import { finish } from '../../data/steps.ts';
import { IndexOfForms } from '../index-of-forms.ts';
import { type Resolution, resolveIn } from '../resolve.ts';
import { suggestIn } from '../suggest.ts';
import type { FacetName } from './facet-index.ts';
import type { FilmsOfLayer } from './layer.ts';
import { valueId } from './value-id.ts';

/** A value in all layers: how most films spell it, and its number in each layer that has it. */
export interface Value {
  readonly id: string;
  readonly label: string;
  /** How many films have it, those of several layers counted in each. */
  readonly films: number;
  readonly inLayers: readonly (number | undefined)[];
}

function mergedValues(layers: readonly FilmsOfLayer[], name: FacetName): Map<string, Value> {
  const merged = new Map<string, { label: string; most: number; films: number; inLayers: number[] }>();
  for (const [layer, { facets }] of layers.entries()) {
    const facet = facets.facets[name];
    for (let value = 0; value < facet.size; value += 1) {
      const id = facet.id(value);
      const films = facet.films(value).length;
      const known = merged.get(id) ?? { label: '', most: 0, films: 0, inLayers: [] };
      if (films > known.most) Object.assign(known, { label: facet.label(value), most: films });
      known.films += films;
      known.inLayers[layer] = value;
      merged.set(id, known);
    }
  }
  return new Map([...merged].map(([id, { label, films, inLayers }]) => [id, { id, label, films, inLayers }]));
}

/** An index knows entities only. Of their kinds a company is found as a value should be: by a part of its name, too. */
function asEntity(id: string): Reference {
  return refer('company', id);
}

/** More of a value is on no button and in no suggestion, and words without end take long to learn. */
const LONGEST_INDEXED = 150;

function indexOver(values: Iterable<Value>): IndexOfForms {
  const index = IndexOfForms.of(
    [...values].map(({ id, label, films }) => ({
      reference: asEntity(id),
      kind: 'company',
      written: [{ text: label.slice(0, LONGEST_INDEXED), shown: true }],
      years: [],
      weight: films,
    })),
  );
  finish(index.learning());
  return index;
}

/** All values of one kind, over all layers, found as names are. */
export class Values {
  readonly #byId: ReadonlyMap<string, Value>;
  #index: IndexOfForms | undefined;
  #mostUsed: readonly Value[] | undefined;

  constructor(layers: readonly FilmsOfLayer[], name: FacetName) {
    this.#byId = mergedValues(layers, name);
  }

  get(id: string): Value | undefined {
    return this.#byId.get(id);
  }

  /** Those that most films have first. */
  mostUsed(): readonly Value[] {
    this.#mostUsed ??= [...this.#byId.values()].sort((one, other) => other.films - one.films);
    return this.#mostUsed;
  }

  /** The values that a text that is still being typed may mean, best first; all of them for none. */
  beginning(typed: string, most: number): readonly Value[] {
    if (typed.trim() === '') return this.mostUsed();
    return this.#named(suggestIn(this.#indexed(), typed, most).map(({ reference }) => reference));
  }

  /** The values that a whole text means, by an id or a spelling of it, or those that are near. */
  resolve(typed: string): { readonly isFound: boolean; readonly values: readonly Value[] } {
    const chosen = this.get(typed.trim()) ?? this.get(valueId(typed));
    if (chosen) return { isFound: true, values: [chosen] };
    const resolution: Resolution = resolveIn(this.#indexed(), typed);
    return resolution.outcome === 'found'
      ? { isFound: true, values: this.#named(resolution.references) }
      : { isFound: false, values: this.#named(resolution.near) };
  }

  #named(references: readonly Reference[]): Value[] {
    return references.flatMap((reference) => this.get(idOf(reference)) ?? []);
  }

  #indexed(): IndexOfForms {
    this.#index ??= indexOver(this.#byId.values());
    return this.#index;
  }
}
