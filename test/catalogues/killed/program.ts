import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Errand } from './child.ts';

const PROJECT = fileURLToPath(new URL('../../..', import.meta.url));

/** What became of a child process. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The building of stores as a program of its own, bundled so that it starts in a moment. */
export class BuildProgram {
  readonly #folder = mkdtempSync(join(tmpdir(), 'dom-kino-builder-'));

  async bundle(): Promise<void> {
    for (const name of ['node_modules', 'records'])
      symlinkSync(join(PROJECT, name), join(this.#folder, name));
    await build({
      entryPoints: [fileURLToPath(new URL('child.ts', import.meta.url))],
      bundle: true,
      packages: 'external',
      platform: 'node',
      format: 'esm',
      outfile: this.#file,
    });
  }

  /** As deep as the file in whose place it stands, which looks for the built-in records from there. */
  get #file(): string {
    return join(this.#folder, 'dist/data/loading/child.mjs');
  }

  /** Runs it to its end; a shell may set limits to it first. */
  async run(errand: Errand, limits = ''): Promise<Ended> {
    const words = ['-c', `${limits} exec "$@"`, 'sh', process.execPath, this.#file, JSON.stringify(errand)];
    const child = spawn('sh', words, { stdio: ['ignore', 'pipe', 'pipe'] });
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    const [code, signal] = await once(child, 'close');
    return { code, signal, stdout, stderr };
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true });
  }
}
