import type { ServerResponse } from 'node:http';

/** What a request may meet in place of an answer. */
export type Trouble =
  /** The databases lag: an error with HTTP status 200, https://www.mediawiki.org/wiki/Manual:Maxlag_parameter */
  | { readonly kind: 'lag'; readonly retryAfter?: string }
  | { readonly kind: 'status'; readonly status: number; readonly retryAfter?: string }
  /** An error in the API's own form. */
  | { readonly kind: 'error'; readonly code: string; readonly info?: string }
  /** A page for people, with HTTP status 200. */
  | { readonly kind: 'page' }
  /** JSON that is no answer to what was asked. */
  | { readonly kind: 'json'; readonly body: unknown }
  /** The line is cut before the answer or in the middle of it, or nothing ever comes. */
  | { readonly kind: 'cut' | 'cut-in-body' | 'stall' };

/** Lets a trouble happen; returns the status answered, or 0 where no answer came to its end. */
export function happen(response: ServerResponse, trouble: Trouble): number {
  switch (trouble.kind) {
    case 'lag':
      return sendJson(response, lag(), { 'x-database-lag': '6', ...retryHeader(trouble.retryAfter) });
    case 'status':
      return sendPage(response, trouble.status, retryHeader(trouble.retryAfter));
    case 'error':
      return sendJson(response, { error: { code: trouble.code, info: trouble.info ?? 'It went wrong' } });
    case 'page':
      return sendPage(response, 200);
    case 'json':
      return sendJson(response, trouble.body);
    case 'cut':
      response.destroy();
      return 0;
    case 'cut-in-body':
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
      response.write('{"entities":{"Q', () => response.destroy());
      return 0;
    case 'stall':
      return 0;
  }
}

function lag(): object {
  return {
    error: {
      code: 'maxlag',
      info: 'Waiting for 10.64.48.25: 6.013 seconds lagged.',
      host: '10.64.48.25',
      lag: 6.013,
      type: 'db',
      '*': 'See https://www.wikidata.org/w/api.php for API usage.',
    },
    servedby: 'stand-in',
  };
}

function retryHeader(value: string | undefined): Record<string, string> {
  return value === undefined ? {} : { 'retry-after': value };
}

/** Sends JSON with HTTP status 200. */
export function sendJson(
  response: ServerResponse,
  body: unknown,
  headers: Record<string, string> = {},
): number {
  const type = 'application/json; charset=utf-8';
  response.writeHead(200, { 'content-type': type, ...headers }).end(JSON.stringify(body));
  return 200;
}

function sendPage(response: ServerResponse, status: number, headers: Record<string, string> = {}): number {
  const page = '<!DOCTYPE html><title>Wikimedia Error</title><p>Our servers are currently under maintenance.';
  response.writeHead(status, { 'content-type': 'text/html', ...headers }).end(page);
  return status;
}
