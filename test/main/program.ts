import { type ChildProcessByStdio, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { AtTerminal } from './at-terminal.ts';

const run = promisify(execFile);

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** What became of a program. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** How a program is started. */
export interface Start {
  readonly args?: readonly string[];
  /** All of its environment: nothing is inherited. */
  readonly environment?: Readonly<Record<string, string>>;
  /** What lies in the folder that it is started in, by path: text as it stands, anything else as JSON. */
  readonly files?: Readonly<Record<string, unknown>>;
}

/** A program that has been started. */
export class Running {
  readonly ended: Promise<Ended>;
  readonly #child: ChildProcessByStdio<null, Readable, Readable>;
  #stderr = '';

  constructor(program: string, folder: string, { args = [], environment = {} }: Start) {
    const child = spawn(process.execPath, [program, ...args], {
      cwd: folder,
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#child = child;
    let stdout = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      this.#stderr += text;
    });
    this.ended = once(child, 'close').then(([code, signal]) => ({
      code,
      signal,
      stdout,
      stderr: this.#stderr,
    }));
  }

  /** Resolves once it has said this on stderr, to what the groups found; fails where it ends without. */
  async saying(wanted: RegExp): Promise<readonly string[]> {
    const ended = this.ended.then(() => 'ended' as const);
    for (;;) {
      const found = wanted.exec(this.#stderr);
      if (found) return found.slice(1);
      const what = await Promise.race([once(this.#child.stderr, 'data'), ended]);
      if (what === 'ended' && !wanted.test(this.#stderr)) {
        throw new Error(`It ended and never said ${wanted}, but: ${this.#stderr}`);
      }
    }
  }

  signal(signal: NodeJS.Signals): void {
    this.#child.kill(signal);
  }
}

/** Whatever has been started, to be ended in any case. */
interface Started {
  readonly ended: Promise<unknown>;
  signal(signal: NodeJS.Signals): void;
}

async function compile(folder: string): Promise<void> {
  const tsc = join(PROJECT, 'node_modules/typescript/bin/tsc');
  const project = join(PROJECT, 'tsconfig.build.json');
  // Types are checked elsewhere, and take longer than all the rest.
  await run(process.execPath, [tsc, '-p', project, '--noCheck', '--outDir', folder]);
}

async function bundlePage(folder: string): Promise<void> {
  await run('npm', ['run', '--silent', 'build:page', '--', `--outdir=${folder}`], { cwd: PROJECT });
}

/** The bot as `npm run build` makes it, in a folder of its own, with what it needs beside it. */
export class Build {
  readonly #folder: string;
  readonly #started: Started[] = [];

  private constructor(folder: string) {
    this.#folder = folder;
  }

  static async make(): Promise<Build> {
    const folder = await mkdtemp(join(tmpdir(), 'dom-kino-build-'));
    for (const name of ['node_modules', 'records', 'package.json']) {
      await symlink(join(PROJECT, name), join(folder, name));
    }
    await Promise.all([compile(join(folder, 'dist')), bundlePage(join(folder, 'dist/page'))]);
    return new Build(folder);
  }

  /** Starts a program in a folder that holds nothing but the files given. */
  start(program: string, how: Start = {}): Running {
    return this.#keep(new Running(this.#pathOf(program), this.#folderWith(how), how));
  }

  /** Starts a program at a terminal, in a folder that holds nothing but the files given. */
  startAtTerminal(program: string, how: Start = {}): AtTerminal {
    return this.#keep(new AtTerminal(this.#pathOf(program), this.#folderWith(how), how));
  }

  /** Starts a program and waits for its end. */
  run(program: string, how?: Start): Promise<Ended> {
    return this.start(program, how).ended;
  }

  #pathOf(program: string): string {
    return join(this.#folder, 'dist', program);
  }

  #folderWith({ files = {} }: Start): string {
    const folder = join(this.#folder, `cwd-${this.#started.length}`);
    mkdirSync(folder);
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), typeof content === 'string' ? content : JSON.stringify(content));
    }
    return folder;
  }

  #keep<Program extends Started>(program: Program): Program {
    this.#started.push(program);
    return program;
  }

  /** Ends whatever still runs, and removes the folder. */
  async remove(): Promise<void> {
    for (const running of this.#started) running.signal('SIGKILL');
    await Promise.all(this.#started.map(({ ended }) => ended));
    await rm(this.#folder, { recursive: true });
  }
}
