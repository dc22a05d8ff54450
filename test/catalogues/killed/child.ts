import { buildFrom } from '../../../src/catalogues/build.ts';
import { BuildError } from '../../../src/catalogues/store-folder.ts';
import { comeTo, type Moment, workDone } from './moments.ts';

/** What a child process is to build. */
export interface Errand {
  readonly from: string;
  readonly to: string;
  readonly built: string;
  readonly moment?: Moment | undefined;
}

const errand: Errand = JSON.parse(process.argv[2] ?? '');
const take = comeTo(errand.moment);
try {
  await buildFrom([errand.from], errand.to, { now: new Date(errand.built), take });
  process.stdout.write(JSON.stringify(workDone()));
} catch (error) {
  if (!(error instanceof BuildError)) throw error;
  process.stderr.write(error.message);
  process.exitCode = 1;
}
