import { type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Errand } from './child.ts';

/** What became of a child process. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A child process that was started. */
export interface Started {
  readonly ended: Promise<Ended>;
  /** Resolves once it has said something on stdout. */
  readonly said: Promise<unknown>;
  kill(): void;
}

/** The import as a program of its own, bundled so that it starts in a moment. */
export class ImportProgram {
  readonly #folder = mkdtempSync(join(tmpdir(), 'dom-kino-import-'));

  async bundle(): Promise<void> {
    // Others may run it, too.
    chmodSync(this.#folder, 0o755);
    await build({
      entryPoints: [fileURLToPath(new URL('child.ts', import.meta.url))],
      bundle: true,
      platform: 'node',
      format: 'esm',
      outfile: this.#file,
    });
  }

  get #file(): string {
    return join(this.#folder, 'child.mjs');
  }

  /** Starts it; a shell may set limits to it first. */
  start(errand: Errand, { limits = '', ...options }: SpawnOptions & { limits?: string } = {}): Started {
    const command = `${limits} exec "$@"`;
    const child = spawn('sh', ['-c', command, 'sh', process.execPath, this.#file, JSON.stringify(errand)], {
      ...options,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let [stdout, stderr] = ['', ''];
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    return {
      ended: once(child, 'close').then(([code, signal]) => ({ code, signal, stdout, stderr })),
      said: once(child.stdout ?? child, 'data'),
      kill: () => child.kill('SIGKILL'),
    };
  }

  run(errand: Errand, options?: SpawnOptions & { limits?: string }): Promise<Ended> {
    return this.start(errand, options).ended;
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true });
  }
}
