import { type ChildProcessByStdio, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import type { Start } from './program.ts';

/** Gives a program a terminal: https://man7.org/linux/man-pages/man1/script.1.html */
const SCRIPT = 'script';

/** Whether there is util-linux's `script`; others of the name take other arguments. */
export const hasTerminals = spawnSync(SCRIPT, ['--version'], { encoding: 'utf8' }).stdout?.includes(
  'util-linux',
);

/** What became of a program at a terminal, where stdout and stderr look the same. */
export interface EndedAtTerminal {
  readonly code: number | null;
  readonly shown: string;
}

/** A program that has been started at a terminal. */
export class AtTerminal {
  readonly ended: Promise<EndedAtTerminal>;
  readonly #child: ChildProcessByStdio<Writable, Readable, null>;
  #shown = '';

  constructor(program: string, folder: string, { args = [], environment = {} }: Start) {
    const words = [process.execPath, program, ...args].map((word) => `'${word}'`).join(' ');
    // The first line shows the process that signals are for; `script` itself gives back its exit code.
    const command = `echo "process $$"; exec ${words}`;
    this.#child = spawn(SCRIPT, ['--quiet', '--return', '--command', command, '/dev/null'], {
      cwd: folder,
      env: { TERM: 'xterm', SHELL: '/bin/sh', ...environment },
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    this.#child.stdout.setEncoding('utf8').on('data', (text: string) => {
      this.#shown += text;
    });
    this.ended = once(this.#child, 'close').then(([code]) => ({ code, shown: this.#shown }));
  }

  /** Resolves once it has shown this, to what the groups found; fails where it ends without. */
  async showing(wanted: RegExp): Promise<readonly string[]> {
    const ended = this.ended.then(() => 'ended' as const);
    for (;;) {
      const found = wanted.exec(this.#shown);
      if (found) return found.slice(1);
      const what = await Promise.race([once(this.#child.stdout, 'data'), ended]);
      if (what === 'ended' && !wanted.test(this.#shown)) {
        throw new Error(`It ended and never showed ${wanted}, but: ${this.#shown}`);
      }
    }
  }

  /** Types keys. */
  type(keys: string): void {
    this.#child.stdin.write(keys);
  }

  /** Signals the program, once it has come up; what has ended gets none. */
  signal(signal: NodeJS.Signals): void {
    const id = /^process (\d+)/.exec(this.#shown)?.[1];
    if (this.#child.exitCode === null && id !== undefined) process.kill(Number(id), signal);
  }
}
