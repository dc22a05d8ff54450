import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { HELP, opened, question, refusal, type Sent, send } from './opened.ts';

const LIMIT = 128 * 1024;

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "style-src-attr 'unsafe-inline'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
];

describe('every response', () => {
  it.each<[string, Sent]>([
    ['the page', {}],
    ['nothing', { path: '/nothing' }],
    ['the channel', { path: '/api/channel' }],
    ['a foreign host', { headers: { Host: 'evil.example' } }],
    ['no proper host', { headers: { Host: 'evil@127.0.0.1' } }],
    ['another method', { method: 'PUT' }],
    ['a foreign question', { method: 'POST', path: '/api/interactions' }],
  ])('keeps the page to itself: %s', async (_, sent) => {
    const { headers } = await send((await opened()).address, sent);
    expect(headers).toMatchObject({
      'content-security-policy': POLICY.join('; '),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(headers).not.toHaveProperty('access-control-allow-origin');
  });

  it('may not be stored where it is an answer', async () => {
    const { address } = await opened();
    for (const sent of [{ path: '/api/channel' }, question(address)]) {
      const { status, headers } = await send(address, sent);
      expect([status, headers['cache-control']]).toEqual([200, 'no-store']);
    }
  });
});

describe('a question', () => {
  it.each(['application/json', 'application/json; charset=utf-8', 'Application/JSON'])(
    'may be of the type %s',
    async (type) => {
      const { address } = await opened();
      const { status } = await send(address, question(address, { headers: { 'Content-Type': type } }));
      expect(status).toBe(200);
    },
  );

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data',
    'application/jsonp',
    '',
  ])('may not be of the type %j, which other sites’ pages can send', async (type) => {
    const { address } = await opened();
    const refused = await refusal(address, question(address, { headers: { 'Content-Type': type } }));
    expect(refused).toEqual([415, 'A request is JSON, of the type application/json.']);
  });

  it.each([
    ['announced', {}],
    ['in chunks', { 'Transfer-Encoding': 'chunked' }],
  ])('holds at most 128 KiB, its length %s', async (_, headers) => {
    const { address } = await opened();
    const longest = JSON.stringify(HELP).padEnd(LIMIT);
    expect((await send(address, question(address, { headers, body: longest }))).status).toBe(200);
    for (const length of [LIMIT + 1, 20 * LIMIT]) {
      const refused = await refusal(address, question(address, { headers, body: longest.padEnd(length) }));
      expect(refused).toEqual([413, 'A request holds at most 131072 bytes.']);
    }
  });

  it.each<[string, string | Uint8Array]>([
    ['nothing', ''],
    ['half of it', '{"kind":"command"'],
    ['a form', 'kind=command&command=help'],
    ['no UTF-8', Buffer.from('{"kind":"command","command":"\xff","options":{}}', 'latin1')],
    ['more depth than it has content', '['.repeat(LIMIT)],
  ])('must be JSON, not %s', async (_, body) => {
    const { address } = await opened();
    expect(await refusal(address, question(address, { body }))).toEqual([400, 'The request is not JSON.']);
  });

  it('that is broken off is nobody’s fault', async () => {
    const { address } = await opened();
    const { hostname, port, host } = new URL(address);
    const socket = connect(Number(port), hostname);
    socket.write(`POST /api/interactions HTTP/1.1\r\nHost: ${host}\r\nOrigin: ${address}\r\n`);
    socket.write('Content-Type: application/json\r\nContent-Length: 100\r\n\r\n{"kind":');
    socket.end();
    await once(socket.resume(), 'close');
    expect((await send(address)).status).toBe(200);
  });
});

describe('a method that an address does not take', () => {
  it.each([
    ['POST', '/', 'GET, HEAD'],
    ['DELETE', '/api/channel', 'GET, HEAD'],
    ['GET', '/api/interactions', 'POST'],
    ['OPTIONS', '/api/interactions', 'POST'],
  ])('is refused: %s %s', async (method, path, allow) => {
    const { address } = await opened();
    const { status, headers, text } = await send(address, { method, path });
    expect([status, headers.allow, JSON.parse(text)]).toEqual([
      405,
      allow,
      { error: `Only ${allow} can be used here.` },
    ]);
  });

  it('is not HEAD where there is something to get', async () => {
    const { address } = await opened();
    const { status, headers, text } = await send(address, { method: 'HEAD' });
    expect([status, headers['content-type'], text]).toEqual([200, 'text/html; charset=utf-8', '']);
  });
});
