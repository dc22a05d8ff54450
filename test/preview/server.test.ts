import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openPreview, PreviewUnavailable } from '../../src/preview/server.ts';
import { BUILT_IN_HOUSE } from '../built-in-house.ts';
import { INDEX, opened, pageFolder, send } from './opened.ts';

const hasIPv6 = Object.values(networkInterfaces()).some((addresses) =>
  addresses?.some(({ address }) => address === '::1'),
);

/** Why the preview does not open. */
async function whyNot(place: { readonly host?: string; readonly port?: number; readonly page?: URL }) {
  const setting = { host: '127.0.0.1', port: 0, page: pageFolder(), house: () => BUILT_IN_HOUSE };
  const opening = openPreview({ ...setting, log: () => {}, ...place });
  const error: unknown = await opening.then(
    (preview) => preview.close(),
    (reason: unknown) => reason,
  );
  if (!(error instanceof PreviewUnavailable)) throw new Error('It is available.', { cause: error });
  return error.message;
}

describe('the page', () => {
  it('is its index, which a browser asks for anew each time', async () => {
    const { address } = await opened();
    const { status, headers, text } = await send(address);
    expect([status, text]).toEqual([200, INDEX]);
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      etag: expect.stringMatching(/^"[\w-]{43}"$/),
    });
  });

  it('is not sent again while it is the same', async () => {
    const { address } = await opened();
    const { headers } = await send(address);
    const again = await send(address, { headers: { 'If-None-Match': headers.etag ?? '' } });
    expect([again.status, again.text]).toEqual([304, '']);
    const changed = await send(address, { headers: { 'If-None-Match': '"another"' } });
    expect(changed.status).toBe(200);
  });

  it('has its other files beside it, each of its type', async () => {
    const types = {
      'page.js': 'text/javascript; charset=utf-8',
      'page.css': 'text/css; charset=utf-8',
      'dom-kino.svg': 'image/svg+xml',
      'page.js.LEGAL.txt': 'text/plain; charset=utf-8',
      'data.bin': 'application/octet-stream',
    };
    const files = Object.fromEntries(Object.keys(types).map((name) => [name, `this is ${name}`]));
    const { address } = await opened({ page: pageFolder({ 'index.html': INDEX, ...files }) });
    for (const [name, type] of Object.entries(types)) {
      const { status, headers, text } = await send(address, { path: `/${name}` });
      expect([status, headers['content-type'], text]).toEqual([200, type, `this is ${name}`]);
    }
  });

  it.each([
    '/nothing',
    '/index.htm',
    '/../package.json',
    '/..%2fpackage.json',
    '/%00',
    '/%',
    '/api',
    '/api/',
  ])('has nothing at %s', async (path) => {
    const { address } = await opened();
    const { status, text } = await send(address, { path });
    expect([status, JSON.parse(text)]).toEqual([404, { error: 'There is nothing here.' }]);
  });
});

describe('the address', () => {
  it('is the host’s and the port’s', async () => {
    expect((await opened()).address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect((await opened({ host: 'localhost' })).address).toMatch(/^http:\/\/localhost:\d+$/);
  });

  it('is one that a browser can open where all of the machine’s addresses are meant', async () => {
    const { address } = await opened({ host: '0.0.0.0' });
    expect(address).toMatch(/^http:\/\/localhost:\d+$/);
    expect((await send(address)).status).toBe(200);
  });

  it.skipIf(!hasIPv6)('has an IPv6 address in brackets', async () => {
    const { address } = await opened({ host: '::1' });
    expect(address).toMatch(/^http:\/\/\[::1\]:\d+$/);
    expect((await send(address)).status).toBe(200);
  });
});

describe('closing', () => {
  it('ends though browsers keep connections, used or not', async () => {
    const { address, close } = await opened();
    const { hostname, port } = new URL(address);
    const unused = connect(Number(port), hostname);
    const used = connect(Number(port), hostname);
    used.write('GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n');
    await Promise.all([once(unused, 'connect'), once(used, 'data')]);
    const ended = Promise.all([unused, used].map((socket) => once(socket.resume(), 'close')));
    await close();
    await ended;
    await expect(send(address)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });

  it('may be asked for twice', async () => {
    const preview = await opened();
    await Promise.all([preview.close(), preview.close()]);
    await preview.close();
  });
});

describe('a preview that cannot open says why in one sentence', () => {
  it('where the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void other.close());
    await once(other, 'listening');
    const taken = other.address();
    if (taken === null || typeof taken === 'string') throw new Error('The server has no port.');
    expect(await whyNot({ port: taken.port })).toBe(
      `The page could not open on 127.0.0.1 port ${taken.port}: the port is taken; set PREVIEW_PORT to another, or to 0 for any that is free.`,
    );
  });

  it('where the address is another machine’s', async () => {
    // Kept for documentation: https://www.rfc-editor.org/rfc/rfc5737
    expect(await whyNot({ host: '203.0.113.1', port: 4321 })).toBe(
      'The page could not open on 203.0.113.1 port 4321: this machine has no such address; set PREVIEW_HOST to an address of this machine, as 127.0.0.1.',
    );
  });

  it('where nobody has the name', async () => {
    expect(await whyNot({ host: 'no-such-host.invalid' })).toMatch(
      /^The page could not open on no-such-host\.invalid port 0: the name is not known; set PREVIEW_HOST .*\.$/,
    );
  });

  it.each([
    ['there is no folder', new URL('file:///no/such/folder/')],
    ['there is no page in the folder', new URL('.', import.meta.url)],
  ])('where the page is not built: %s', async (_, page) => {
    expect(await whyNot({ page })).toBe(
      'The page could not open because it is not built yet: npm run build.',
    );
  });
});
