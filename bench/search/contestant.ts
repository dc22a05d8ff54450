/** A film or a person to be found. Of two that fit equally well the more popular one is likelier to be meant. */
export interface Item {
  readonly id: number;
  readonly title: string;
  /** The title in another script. */
  readonly original?: string;
  readonly year?: number;
  readonly popularity: number;
}

/** Ids, best first; the first `tied` of them are equally good. */
export interface Finding {
  readonly ids: readonly number[];
  readonly tied: number;
}

/** So many are found and looked at, at most. */
export const MOST_FOUND = 10;

/** A search over items of one kind. */
export interface Engine {
  /** The best for a whole title or name, at most `MOST_FOUND` of them. */
  find(text: string): Finding | Promise<Finding>;
  /** The best for a title or name that is still being typed. */
  suggest(text: string, most: number): readonly number[] | Promise<readonly number[]>;
}

/** Two searches, over films and over people. */
export interface Engines {
  readonly films: Engine;
  readonly people: Engine;
}

/** One that takes part in the benchmark. */
export interface Contestant {
  readonly name: string;
  readonly version: string;
  /** Puts both searches together; `folder` is empty, for those who keep their index on disk. */
  build(films: Iterable<Item>, people: Iterable<Item>, folder: string): Promise<Engines>;
  /** Saves what was built last, into an empty folder. Nothing is asked afterwards. */
  save?(folder: string): Promise<void>;
  /** Opens what was saved. It may answer before it is `ready`, if less well. */
  open?(folder: string): Promise<Engines & { readonly ready: Promise<void> }>;
}
