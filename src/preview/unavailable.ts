/** The page can't be shown; the message says why and what to do, in one sentence. */
export class PreviewUnavailable extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'PreviewUnavailable';
  }
}

const OTHER_PORT = 'set PREVIEW_PORT to another, or to 0 for any that is free';
const OTHER_HOST = 'set PREVIEW_HOST to an address of this machine, as 127.0.0.1';

/** What keeps a server from listening, by the system's code: https://nodejs.org/api/errors.html#common-system-errors */
const REASONS: ReadonlyMap<unknown, string> = new Map([
  ['EADDRINUSE', `the port is taken; ${OTHER_PORT}`],
  ['EACCES', `the system does not allow it; ${OTHER_PORT}`],
  ['EADDRNOTAVAIL', `this machine has no such address; ${OTHER_HOST}`],
  ['EAFNOSUPPORT', `this machine has no such address; ${OTHER_HOST}`],
  ['ENOTFOUND', `the name is not known; ${OTHER_HOST}`],
  ['EAI_AGAIN', `the name is not known; ${OTHER_HOST}`],
]);

/** Why a server could not listen on a host and port, for whoever started it; an unforeseen error as it is. */
export function listeningError(error: unknown, host: string, port: number): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const reason = REASONS.get(code);
  if (!reason) return error;
  return new PreviewUnavailable(`The page could not open on ${host} port ${port}: ${reason}.`, {
    cause: error,
  });
}
