import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { buildFrom } from '../../catalogues/build.ts';
import type { StoreManifest } from '../../store/manifest.ts';
import { say } from '../terminal.ts';

import { takeUntil } from './take-until.ts';
import { tool } from './tool.ts';
import { bytesOf, countsInWords, sizeInWords } from './words.ts';
import { WorkProgress } from './work-progress.ts';

function builtInWords(manifest: StoreManifest): string {
  return `${countsInWords(manifest.counts)}; ${sizeInWords(bytesOf(manifest))}.\nHash ${manifest.hash}.`;
}

/** Builds in a folder that is gone afterwards. */
async function inPassing<Result>(build: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'dom-kino-store-'));
  try {
    return await build(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export const build = tool({
  name: 'build',
  description: 'Builds one store of catalogues, which the bot opens at once',
  explanation: `Worth it from some thousands of films on. The built-in records stay outside, and are there besides.
A store that is in use stays until the new one is whole; afterwards tell the bot to reload.

  npm run catalogue -- build my-films imdb --to store
  CATALOGUES=store npm start`,
  args: {
    'path…': { type: 'positional', description: 'Folders of records, tables, imports or stores, in order' },
    to: { type: 'string', required: true, valueHint: 'STORE', description: 'The folder of the store' },
    'dry-run': { type: 'boolean', description: 'Build in a temporary folder, which is removed' },
  },
  options: z.object({ _: z.array(z.string()), to: z.string(), 'dry-run': z.boolean().default(false) }),
  run: async ({ _, to, 'dry-run': isDry }, { line, signal }) => {
    const progress = new WorkProgress(line, 'Indexing and linking');
    const take = takeUntil(signal, () => progress.show());
    const buildIn = (folder: string) => buildFrom(_, folder, { progress, take, now: new Date() });
    const manifest = await (isDry ? inPassing(buildIn) : buildIn(to));
    line.clear();
    say(
      isDry
        ? `A store would hold ${builtInWords(manifest)}\nNothing was written to ${to}.`
        : `${to} holds ${builtInWords(manifest)}\nTo answer from it: CATALOGUES=${to}`,
    );
    return 0;
  },
});
