import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IMPORT_MANIFEST, type ImportManifest, importManifest } from '../data/loading/imported-folder.ts';
import { formOf, type InputForm, inputsOf, type RecordInput } from '../data/loading/inputs.ts';

/** Something that catalogues are opened from, and its place among all of them. */
export interface CatalogueInput extends RecordInput {
  readonly place: number;
  readonly form: InputForm | undefined;
}

function placed(inputs: readonly RecordInput[]): CatalogueInput[] {
  return inputs.map((input, place) => ({ ...input, place, form: formOf(input.path) }));
}

/** The built-in records and what lies at the paths, in their order. */
export function withBuiltIn(paths: readonly string[]): CatalogueInput[] {
  return placed(inputsOf(paths));
}

/** What lies at the paths, in their order, without the built-in records. */
export function inputsAt(paths: readonly string[]): CatalogueInput[] {
  return placed(inputsOf(paths).filter(({ standing }) => standing !== 'built-in'));
}

/** What an import says of itself; undefined where there is none, or none that can be read, which reading its records tells. */
export function importManifestIn(folder: string): ImportManifest | undefined {
  try {
    const json: unknown = JSON.parse(readFileSync(join(folder, IMPORT_MANIFEST), 'utf8'));
    return importManifest.safeParse(json).data;
  } catch {
    return undefined;
  }
}
