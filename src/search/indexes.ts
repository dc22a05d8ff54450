import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Catalogue } from '../data/catalogue.ts';
import type { Reference } from '../data/reference.ts';
import type { Steps } from '../data/steps.ts';
import { type Findable, filmsToFind, namesToFind } from './entries.ts';
import { IndexOfForms } from './index-of-forms.ts';
import { readSnapshot, writeSnapshot } from './stored/snapshot.ts';

/**
 * What can be looked through: films; people and companies together; festivals. They are kept apart since a film
 * that credits Filatov must not outrank the person of that name.
 */
export const INDEX_NAMES = ['films', 'names', 'festivals'] as const;
export type IndexName = (typeof INDEX_NAMES)[number];

/** The indexes, each put together when it is first asked for: whoever looks for a film need not wait for all names. */
export type Indexes = Readonly<Record<IndexName, () => IndexOfForms>>;

/** Indexes of one of several catalogues that lie upon one another. */
export interface IndexLayer {
  readonly indexes: Indexes;
  /** What layers above have taken the place of, by what now stands for it. */
  readonly replaced: ReadonlyMap<Reference, Reference>;
}

/** Makes something when it is first asked for. */
export function whenAsked<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function* namesIn(catalogue: Catalogue): Generator<Findable> {
  yield* namesToFind(catalogue, 'person');
  yield* namesToFind(catalogue, 'company');
}

/** Indexes over things to find. */
export function indexesOf(findables: Readonly<Record<IndexName, () => Iterable<Findable>>>): Indexes {
  return {
    films: whenAsked(() => IndexOfForms.of(findables.films())),
    names: whenAsked(() => IndexOfForms.of(findables.names())),
    festivals: whenAsked(() => IndexOfForms.of(findables.festivals())),
  };
}

/** Indexes over a catalogue. */
export function indexesOver(catalogue: Catalogue): Indexes {
  return indexesOf({
    films: () => filmsToFind(catalogue),
    names: () => namesIn(catalogue),
    festivals: () => namesToFind(catalogue, 'festival'),
  });
}

function fileOf(folder: string, name: IndexName): string {
  return join(folder, `${name}.search`);
}

/** Writes an index to a folder, in a file of its own. */
export function saveIndex(index: IndexOfForms, name: IndexName, folder: string): void {
  writeSnapshot(fileOf(folder, name), index.columns());
}

/** Writes indexes to a folder, a file each. */
export function saveIndexes(indexes: Indexes, folder: string): void {
  for (const name of INDEX_NAMES) saveIndex(indexes[name](), name, folder);
}

/** Takes one step a turn, by which a process that has nothing else to do stays alive. */
async function oneByOne<Result>(steps: Steps<Result>): Promise<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await nextTurn();
  }
}

/** Indexes that were written to a folder. Rejects with a SnapshotError, which says what to do, where a file cannot be read as one. */
export async function openIndexes(folder: string): Promise<Indexes> {
  const read = async (name: IndexName) => {
    const steps = IndexOfForms.opened(await readSnapshot(fileOf(folder, name)));
    return oneByOne(steps);
  };
  const [films, names, festivals] = await Promise.all([read('films'), read('names'), read('festivals')]);
  return { films: () => films, names: () => names, festivals: () => festivals };
}
