import type { Catalogue } from '../catalogue.ts';
import type { EntityKind, Reference } from '../reference.ts';

/** Finds what of a catalogue further records may speak of. */
export interface LookUps {
  /** What another collection knows by an id, as `imdb:tt0084521`. */
  byExternalId(kind: EntityKind, externalId: string): Reference | undefined;
  /** Everything of a kind with a title or name that is equal in its normal form. */
  byName(kind: EntityKind, name: string): readonly Reference[];
}

/** A catalogue that was linked before, of any size, to put further records on. */
export interface Base {
  readonly catalogue: Catalogue;
  readonly lookUps: LookUps;
  /** Its place among the catalogues that are stacked, as records have theirs. */
  readonly place: number;
}
