import { type Catalogue, entityAt } from '../data/catalogue.ts';
import type { ReservedIdsOf } from '../data/linking/assign-ids.ts';
import { CatalogueError } from '../data/loading/faults.ts';
import type { IsKnown } from '../data/loading/findings.ts';
import { RECORD_KINDS } from '../data/loading/imported-folder.ts';
import { buildCatalogueInSteps } from '../data/memory-catalogue.ts';
import { refer } from '../data/reference.ts';
import { stack } from '../data/stacking/stack.ts';
import type { StackedCatalogue } from '../data/stacking/stacked-catalogue.ts';
import type { Steps } from '../data/steps.ts';
import { type OpenedStore, openStore } from '../store/open-store.ts';
import { type CatalogueInput, importManifestIn } from './inputs.ts';
import { recordsIn, recordsOf } from './records.ts';

/** Takes steps to their end, be it at once or in turns with others. */
export type Take = <Result>(steps: Steps<Result>) => Result | Promise<Result>;

/** A store among the inputs. */
interface StoreAt extends OpenedStore {
  readonly input: CatalogueInput;
}

/** Catalogues stacked into one. */
export interface OpenedCatalogues {
  readonly catalogue: Catalogue;
  /** What of it lies in a store, and what lies upon that; undefined where all of it is in memory. */
  readonly stored: { readonly store: OpenedStore; readonly stacked: StackedCatalogue } | undefined;
  /** How many films are held in memory. */
  readonly filmsInMemory: number;
  /** Lets go of stores; nothing can be looked up any more. */
  close(): Promise<void>;
}

/** So many films can be linked and held in memory, at some 30 kB each. */
const MOST_IN_MEMORY = 50_000;

/**
 * Opens catalogues, in their order, as one. The largest store among them stays on disk; everything else is linked with it.
 * Records may refer to what is `elsewhere`, too; nothing else gets an id that something has there, so that no two things
 * have the same once both are opened together. Rejects with a `CatalogueError` that tells every fault of every file, or a
 * `StoreError`.
 */
export async function openCatalogues(
  inputs: readonly CatalogueInput[],
  take: Take,
  elsewhere?: Catalogue,
): Promise<OpenedCatalogues> {
  const stores = await openStores(inputs);
  const close = async () => {
    await Promise.all(stores.map(({ catalogue }) => catalogue.close()));
  };
  try {
    return { ...(await stackUp(inputs, stores, take, elsewhere)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Opens all stores, or none where one cannot be opened. */
async function openStores(inputs: readonly CatalogueInput[]): Promise<StoreAt[]> {
  const opening = inputs
    .filter(({ form }) => form === 'store')
    .map(async (input) => ({ ...(await openStore(input.path)), input }));
  const opened = await Promise.allSettled(opening);
  const stores = opened.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  const failed = opened.find((result) => result.status === 'rejected');
  if (!failed) return stores;
  await Promise.all(stores.map(({ catalogue }) => catalogue.close()));
  throw failed.reason;
}

async function stackUp(
  inputs: readonly CatalogueInput[],
  stores: readonly StoreAt[],
  take: Take,
  elsewhere: Catalogue | undefined,
): Promise<Omit<OpenedCatalogues, 'close'>> {
  const [base, ...others] = [...stores].sort((one, other) => filmsIn(other) - filmsIn(one));
  refuseTooMany(inputs, others, base);
  const known = [...stores.map(({ catalogue }) => catalogue), ...(elsewhere ? [elsewhere] : [])];
  const isKnown: IsKnown = (kind, id) => known.some((catalogue) => has(catalogue, kind, id));
  const files = await take(
    recordsIn(
      inputs.filter(({ form }) => form !== 'store'),
      isKnown,
    ),
  );
  for (const { catalogue, input } of others) {
    // One by one: a call takes no more than some hundred thousand arguments.
    for (const file of await take(recordsOf(catalogue, input.path, input.place))) files.push(file);
  }
  const reserved: ReservedIdsOf = (kind) =>
    elsewhere ? [{ has: (id) => entityAt(elsewhere, refer(kind, id)) !== undefined }] : [];
  if (!base) {
    const catalogue = await take(buildCatalogueInSteps(files, reserved));
    return { catalogue, stored: undefined, filmsInMemory: catalogue.counts.film };
  }
  const { catalogue, lookUps, input } = base;
  const stacked = await take(stack({ catalogue, lookUps, place: input.place }, files, reserved));
  const filmsInMemory = stacked.upper.counts.film;
  return { catalogue: stacked, stored: { store: base, stacked }, filmsInMemory };
}

function filmsIn({ catalogue }: OpenedStore): number {
  return catalogue.counts.film;
}

function has(catalogue: Catalogue, kind: string, id: string): boolean {
  const known = RECORD_KINDS.find((each) => each === kind);
  return known !== undefined && catalogue[known](id) !== undefined;
}

/** Refuses what would not fit into memory before it is read; what lies in the base does not count. */
function refuseTooMany(
  inputs: readonly CatalogueInput[],
  others: readonly StoreAt[],
  base: StoreAt | undefined,
): void {
  const sizes = [
    ...inputs.map(({ path }) => ({ path, films: importManifestIn(path)?.counts.film ?? 0 })),
    ...others.map(({ catalogue, input }) => ({ path: input.path, films: catalogue.counts.film })),
  ];
  if (sizes.reduce((sum, { films }) => sum + films, 0) <= MOST_IN_MEMORY) return;
  const large = sizes.filter(({ films }) => films > 0);
  const advice = adviceFor(large, base);
  throw new CatalogueError(
    large.map(({ path, films }) => ({
      file: path,
      path: '',
      message: `holds ${films} films, and no more than ${MOST_IN_MEMORY} fit into memory: ${advice}`,
    })),
  );
}

/** A store can be built of one large catalogue and of others that fit into memory beside it. */
function adviceFor(
  large: readonly { readonly path: string; readonly films: number }[],
  base: StoreAt | undefined,
): string {
  const sizes = large.map(({ films }) => films).sort((one, other) => other - one);
  const beside = sizes.slice(base ? 0 : 1).reduce((sum, films) => sum + films, 0);
  if (beside > MOST_IN_MEMORY) return 'leave some out, all but the largest catalogue have to fit together';
  const paths = large.map(({ path }) => path).join(' ');
  return `build a store of all (npm run catalogue -- build ${paths} --to STORE) and name that in CATALOGUES instead`;
}
