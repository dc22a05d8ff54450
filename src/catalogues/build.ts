import type { Contents } from '../data/catalogue.ts';
import { loadCatalogue } from '../data/load.ts';
import type { Progress } from '../data/progress.ts';
import { finish } from '../data/steps.ts';
import { buildStore } from '../store/build-store.ts';
import type { StoreManifest } from '../store/manifest.ts';
import { identifiedImport } from './identified-import.ts';
import { type CatalogueInput, importManifestIn, inputsAt } from './inputs.ts';
import { openCatalogues, type Take } from './open-catalogues.ts';
import { inStoreFolder } from './store-folder.ts';

/** Imports of more films are read as a stream, which only those can be in which everybody has an id. */
const LARGE = 20_000;

export interface Building {
  readonly progress?: Progress;
  readonly now: Date;
  /** Takes the steps of the work, all at once unless given; where it throws, the build ends and changes nothing. */
  readonly take?: Take;
}

/**
 * Builds one store of the catalogues at some paths, without the built-in records, which every house has on top. What the
 * folder holds stays until the new one is whole. Rejects with a `CatalogueError` that tells every fault of every file, a
 * `StoreError` of a store among the paths, or a `BuildError`.
 */
export async function buildFrom(
  paths: readonly string[],
  folder: string,
  building: Building,
): Promise<StoreManifest> {
  // What the paths name is looked at before the folder of the store is made, which may be one of them.
  const inputs = inputsAt(paths);
  return await inStoreFolder(folder, (below) => buildAll(inputs, folder, below, building));
}

async function buildAll(
  inputs: readonly CatalogueInput[],
  folder: string,
  below: string,
  building: Building,
): Promise<StoreManifest> {
  const large = largestImport(inputs);
  if (!large) return await buildLinked(inputs, folder, building);
  const build = (into: string) => (building.take ?? finish)(buildStore(into, large.contents, building));
  if (inputs.length === 1) return await build(folder);
  await build(below);
  const withStore = inputs.map((input) =>
    input === large.input ? { ...input, path: below, form: 'store' as const } : input,
  );
  return await buildLinked(withStore, folder, building);
}

/** Builds a store of catalogues that are linked in memory, or with what lies in a store. */
async function buildLinked(
  inputs: readonly CatalogueInput[],
  folder: string,
  building: Building,
): Promise<StoreManifest> {
  const take = building.take ?? finish;
  const { catalogue, close } = await openCatalogues(inputs, take, loadCatalogue([]));
  try {
    return await take(buildStore(folder, catalogue, building));
  } finally {
    await close();
  }
}

interface LargeImport {
  readonly input: CatalogueInput;
  readonly contents: Contents;
  readonly films: number;
}

function largestImport(inputs: readonly CatalogueInput[]): LargeImport | undefined {
  const large = inputs.flatMap((input): LargeImport[] => {
    const manifest = input.form === 'import' ? importManifestIn(input.path) : undefined;
    if (!manifest?.identified || manifest.counts.film <= LARGE) return [];
    return [{ input, contents: identifiedImport(input.path, manifest), films: manifest.counts.film }];
  });
  return large.sort((one, other) => other.films - one.films)[0];
}
