import { isIP } from 'node:net';
import type { MiddlewareHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';

const SCHEMES = ['http', 'https'] as const;

/** The address of a `Host` header, in the form of URLs; undefined where it is none. */
function addressOf(host: string, scheme: (typeof SCHEMES)[number]): URL | undefined {
  const text = `${scheme}://${host}`;
  return /^[^\s/?#@\\]+$/.test(host) && URL.canParse(text) ? new URL(text) : undefined;
}

function isOurs(hostname: string, configured: string): boolean {
  if (isIP(hostname.replace(/^\[(.*)\]$/, '$1')) !== 0) return true;
  // Always the loopback: https://www.rfc-editor.org/rfc/rfc6761#section-6.3
  if (hostname === 'localhost' || hostname.endsWith('.localhost')) return true;
  return hostname === configured.toLowerCase();
}

/**
 * Refuses requests to a foreign host, against DNS rebinding: somebody else's page can point its own name at this
 * machine and then counts as the same origin, but has no way to do so with an IP address.
 * https://vite.dev/config/server-options#server-allowedhosts keeps the same rule.
 */
export function ownHostOnly(configured: string): MiddlewareHandler {
  return async (context, next) => {
    const address = addressOf(context.req.header('Host') ?? '', 'http');
    if (address && isOurs(address.hostname, configured)) return next();
    const message = 'This page opens by an IP address, by localhost, or by the name in PREVIEW_HOST.';
    throw new HTTPException(403, { message });
  };
}

function isOwnOrigin(origin: string, host: string): boolean {
  return SCHEMES.some((scheme) => addressOf(host, scheme)?.origin === origin);
}

/** Refuses requests of other sites' pages: a browser sends the page's origin with every POST. */
export const ownOriginOnly: MiddlewareHandler = async (context, next) => {
  const { req } = context;
  if (isOwnOrigin(req.header('Origin') ?? '', req.header('Host') ?? '')) return next();
  throw new HTTPException(403, { message: 'Only the page itself may ask here.' });
};
