/** The exit codes of what a signal ended, as shells tell them: 128 and the signal's number. */
const CODES = { SIGINT: 130, SIGTERM: 143 } as const;

/** A tool that can be asked to stop. */
export interface Stopping {
  readonly signal: AbortSignal;
  /** The exit code of what was asked to stop; undefined where nobody has asked. */
  readonly code: number | undefined;
}

/** Aborts its signal at SIGINT or SIGTERM, whichever comes first; a second one ends the program as it always does. */
export function stopAtSignals(): Stopping {
  const controller = new AbortController();
  let code: number | undefined;
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.once(name, () => {
      code ??= CODES[name];
      controller.abort();
    });
  }
  return {
    signal: controller.signal,
    get code() {
      return code;
    },
  };
}
