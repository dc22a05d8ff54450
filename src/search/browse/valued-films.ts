import type { Reference } from '../../data/reference.ts';
import { exactKey } from '../exact-key.ts';
import { textHash } from '../stored/text-hash.ts';
import { VALUE_KINDS, type ValueKind } from './film-values.ts';
import type { Filtering } from './filtering.ts';
import { valueId } from './value-id.ts';
import { isFacetKind } from './value-index.ts';

/** A text as values are looked up by it. */
interface Wanted {
  /** Its id in facets. */
  readonly id: string;
  readonly hash: number;
}

function wantedBy(text: string): Wanted {
  return { id: valueId(text), hash: textHash(exactKey(text)) };
}

/** The films that have a value which is equal to a text in normal form. */
export class ValuedFilms {
  readonly #filtering: Filtering;

  constructor(filtering: Filtering) {
    this.#filtering = filtering;
  }

  /** Those with a value of a kind, all of a layer's before the next. */
  of(kind: ValueKind, text: string): Reference<'film'>[] {
    const wanted = wantedBy(text);
    return this.#filtering.layers.flatMap((layer, at) => layer.references(this.#inLayer(kind, wanted, at)));
  }

  has(kind: ValueKind, text: string): boolean {
    return this.#has(kind, wantedBy(text));
  }

  /** The kinds of which a film has such a value. */
  kinds(text: string): ValueKind[] {
    const wanted = wantedBy(text);
    return VALUE_KINDS.filter((kind) => this.#has(kind, wanted));
  }

  #has(kind: ValueKind, wanted: Wanted): boolean {
    if (isFacetKind(kind) && !this.#filtering.values(kind).get(wanted.id)) return false;
    return this.#filtering.layers.some((_, at) => this.#inLayer(kind, wanted, at).length > 0);
  }

  #inLayer(kind: ValueKind, { id, hash }: Wanted, at: number): Uint32Array {
    const layer = this.#filtering.layers[at];
    if (!isFacetKind(kind)) return layer?.ofHash(kind, hash) ?? NONE;
    const value = this.#filtering.values(kind).get(id)?.inLayers[at];
    return value === undefined ? NONE : (layer?.ofValue(kind, value) ?? NONE);
  }
}

const NONE = new Uint32Array(0);
