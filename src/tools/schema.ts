import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { recordJsonSchema } from '../data/schema/json-schema.ts';
import { complain, runTool } from './terminal.ts';

const FILE = fileURLToPath(new URL('../../schemas/record.schema.json', import.meta.url));

/** Writes the JSON Schema of record files to where records refer to it. */
function main(): number {
  mkdirSync(dirname(FILE), { recursive: true });
  writeFileSync(FILE, `${JSON.stringify(recordJsonSchema(), undefined, 2)}\n`);
  complain(`Wrote ${FILE}.`);
  return 0;
}

await runTool(main);
