import { imdbImporter } from '../../../src/import/imdb/importer.ts';
import { importInto } from '../../../src/import/import-into.ts';
import { ImportError } from '../../../src/import/importer.ts';
import { comeTo, type Moment, workDone } from './moments.ts';

/** What a child process is to do. */
export interface Errand {
  /** The folder of IMDb's data sets. */
  readonly from: string;
  readonly to: string;
  readonly made: string;
  readonly moment?: Moment;
}

const errand: Errand = JSON.parse(process.argv[2] ?? '');
await comeTo(errand.moment);
try {
  const options = { now: new Date(errand.made), signal: new AbortController().signal };
  await importInto(errand.to, imdbImporter(errand.from), options);
  process.stdout.write(JSON.stringify(workDone()));
} catch (error) {
  if (!(error instanceof ImportError)) throw error;
  process.stderr.write(error.message);
  process.exitCode = 1;
}
