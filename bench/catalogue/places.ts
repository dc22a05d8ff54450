import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Where everything of one size lies, below its folder. */
export interface Places {
  /** The made-up files of IMDb's form. */
  readonly imdb: string;
  readonly imported: string;
  readonly store: string;
  /** Which films and people are asked for. */
  readonly drawn: string;
  /** The same films in the files of several engines. */
  readonly engines: string;
}

/** The places below a folder of one size. */
export function placesIn(folder: string): Places {
  return {
    imdb: join(folder, 'imdb'),
    imported: join(folder, 'import'),
    store: join(folder, 'store'),
    drawn: join(folder, 'drawn.json'),
    engines: join(folder, 'engines'),
  };
}

/** The bytes of all files in a folder whose names some test passes. */
export function bytesIn(folder: string, isCounted: (name: string) => boolean = () => true): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && isCounted(file.name))
    .reduce((sum, file) => sum + statSync(join(file.parentPath, file.name)).size, 0);
}
