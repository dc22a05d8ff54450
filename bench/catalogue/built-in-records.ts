import { cpSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the compiled house looks for the records that come with it; compiling puts none there. */
const BESIDE_COMPILED = fileURLToPath(new URL('../../records', import.meta.url));

/** Puts the built-in records where the compiled house finds them. */
export function provideBuiltInRecords(): void {
  if (BESIDE_COMPILED === resolve('records')) return;
  rmSync(BESIDE_COMPILED, { recursive: true, force: true });
  cpSync(resolve('records'), BESIDE_COMPILED, { recursive: true });
}
