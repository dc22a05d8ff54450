/** Where the console writes: a terminal, which knows its columns, a pipe or a file. */
export interface ConsoleOutput extends NodeJS.WritableStream {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

/** Where lines come from. */
export interface ConsoleInput extends NodeJS.ReadableStream {
  readonly isTTY?: boolean | undefined;
}

/** What every way of using the console needs from whoever opens it. */
export interface ConsoleSetting {
  /** Takes what went wrong inside; the asker has had an apology. */
  readonly log: (error: unknown) => void;
  /** The asker's Discord locale. */
  readonly locale: string;
}

/** Nobody reads any more, which is how `| head` ends, and no fault. */
const CLOSED = new Set(['EPIPE', 'ERR_STREAM_DESTROYED', 'ERR_STREAM_WRITE_AFTER_END']);

function isClosing(error: Error): boolean {
  return 'code' in error && typeof error.code === 'string' && CLOSED.has(error.code);
}

/** Writes as fast as the other side reads. */
export class Writer {
  readonly #output: ConsoleOutput;

  constructor(output: ConsoleOutput) {
    this.#output = output;
    // What fails reaches the callback of each write; without a listener the event would end the process as well.
    output.on('error', () => {});
  }

  /** Resolves once the text is on its way: true, or false when nobody reads any more. */
  write(text: string): Promise<boolean> {
    return new Promise((resolve, reject) => {
      this.#output.write(text, (error) => {
        if (!error) resolve(true);
        else if (isClosing(error)) resolve(false);
        else reject(error);
      });
    });
  }
}
