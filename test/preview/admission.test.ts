import { describe, expect, it } from 'vitest';
import { previewApp } from '../../src/preview/app.ts';
import { BUILT_IN_HOUSE } from '../built-in-house.ts';
import { opened, question, refusal, send } from './opened.ts';

describe('the host that is asked', () => {
  it.each([
    '127.0.0.1',
    '127.0.0.1:80',
    '192.168.1.7:4321',
    '[::1]',
    '[2001:db8::7]:4321',
    'localhost',
    'LocalHost:3000',
    'dom-kino.localhost:4321',
  ])('may be %s, which nobody else’s page can turn its own name into', async (Host) => {
    expect((await send((await opened()).address, { headers: { Host } })).status).toBe(200);
  });

  it.each([
    'evil.example',
    'evil.example:4321',
    'localhost.evil.example',
    'evillocalhost',
    '127.0.0.1.evil.example',
    'cinema.test',
  ])('may not be %s', async (Host) => {
    const { address } = await opened();
    for (const path of ['/', '/nothing', '/api/channel']) {
      const { status, text } = await send(address, { path, headers: { Host } });
      expect([status, text]).toEqual([
        403,
        '{"error":"This page opens by an IP address, by localhost, or by the name in PREVIEW_HOST."}',
      ]);
    }
  });

  it.each(['evil@127.0.0.1', '127.0.0.1/x', '127.0.0.1#x', '127.0.0.1:x', ' '])(
    'is no host at all as %j',
    async (Host) => {
      const { status } = await send((await opened()).address, { headers: { Host } });
      expect([400, 403]).toContain(status);
    },
  );

  it('may be the name that it was told to listen on, which need not be this machine’s here', async () => {
    const setting = { house: () => BUILT_IN_HOUSE, host: 'Cinema.test', log: () => {} };
    const app = previewApp(new Map(), setting);
    const asked = ['cinema.test:4321', 'www.cinema.test'].map((Host) =>
      app.request('/api/channel', { headers: { Host } }),
    );
    expect((await Promise.all(asked)).map(({ status }) => status)).toEqual([200, 403]);
  });

  it('is what counts where the request line names another', async () => {
    const { address } = await opened();
    const headers = { Host: 'evil.example' };
    expect((await send(address, { path: 'http://127.0.0.1/', headers })).status).toBe(403);
  });
});

describe('a question', () => {
  it('may come from the page itself, by whatever name it was opened', async () => {
    const { address } = await opened();
    const { port } = new URL(address);
    for (const host of [`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`, 'localhost']) {
      for (const Origin of [`http://${host}`, `https://${host}`]) {
        const { status } = await send(address, question('', { headers: { Host: host, Origin } }));
        expect([host, Origin, status]).toEqual([host, Origin, 200]);
      }
    }
  });

  it.each([
    'https://evil.example',
    'null',
    '',
    'http://127.0.0.1:1',
    'http://127.0.0.1:80',
    'http://127.0.0.1.evil.example',
    'http://localhost',
    'file://',
    'chrome-extension://abcdefgh',
    'nonsense',
  ])('may not come from %j', async (Origin) => {
    const { address } = await opened();
    const refused = await refusal(address, question('', { headers: { Origin } }));
    expect(refused).toEqual([403, 'Only the page itself may ask here.']);
  });

  it('may not come from nowhere', async () => {
    const { address } = await opened();
    const headers = { 'Content-Type': 'application/json' };
    const refused = await refusal(address, { ...question(address), headers });
    expect(refused).toEqual([403, 'Only the page itself may ask here.']);
  });
});
