import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { isIPv6 } from 'node:net';
import { getRequestListener, RequestError } from '@hono/node-server';
import type { Hono } from 'hono';
import { type AppSetting, previewApp } from './app.ts';
import { BUILT_PAGE, readPage } from './page-files.ts';
import { SECURITY_HEADERS } from './security-headers.ts';
import { listeningError } from './unavailable.ts';

export { PreviewUnavailable } from './unavailable.ts';

interface PreviewSetting extends AppSetting {
  /** 0 for any that is free. */
  readonly port: number;
  /** The folder of the built page; where `npm run build` puts it unless given. */
  readonly page?: URL;
}

/** The page, opened. */
export interface Preview {
  /** Where a browser of this machine finds it, as `http://127.0.0.1:4321`. */
  readonly address: string;
  /** Resolves once it is closed, whatever connections browsers keep. */
  close(): Promise<void>;
}

function serverOf(app: Hono, log: AppSetting['log']): Server {
  const listener = getRequestListener(app.fetch, {
    // The process is shared with the gateway: its Request and Response stay as they are.
    overrideGlobalObjects: false,
    errorHandler(error) {
      const theirs = error instanceof RequestError;
      if (!theirs) log(error);
      const message = theirs ? 'The request has no proper address.' : 'Something went wrong on our side.';
      return Response.json({ error: message }, { status: theirs ? 400 : 500, headers: SECURITY_HEADERS });
    },
  });
  return createServer((incoming, outgoing) => void listener(incoming, outgoing));
}

async function listen(server: Server, host: string, port: number): Promise<void> {
  try {
    await once(server.listen(port, host), 'listening');
  } catch (error) {
    throw listeningError(error, host, port);
  }
}

/** What stands for all of a machine's addresses is none that a browser could open. */
const ALL_ADDRESSES = new Set(['0.0.0.0', '::']);

function addressOf(server: Server, host: string): string {
  const listening = server.address();
  const port = listening !== null && typeof listening === 'object' ? listening.port : 0;
  if (ALL_ADDRESSES.has(host)) return `http://localhost:${port}`;
  return `http://${isIPv6(host) ? `[${host}]` : host}:${port}`;
}

/**
 * Opens a channel with the bot in it as a web page. Throws `PreviewUnavailable` where it can't listen there, or the
 * page is not built.
 */
export async function openPreview({ port, page = BUILT_PAGE, ...setting }: PreviewSetting): Promise<Preview> {
  const { host, log } = setting;
  const server = serverOf(previewApp(readPage(page), setting), log);
  await listen(server, host, port);
  server.on('error', log);
  return {
    address: addressOf(server, host),
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
