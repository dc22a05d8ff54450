import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished } from 'vitest';
import type { House } from '../../src/commands/house.ts';
import { openPreview, type Preview } from '../../src/preview/server.ts';
import { BUILT_IN_HOUSE } from '../built-in-house.ts';

export const INDEX = '<!doctype html><title>A page</title>';

/** A folder with a page in it, as a bundler would leave it. */
export function pageFolder(files: Readonly<Record<string, string>> = { 'index.html': INDEX }): URL {
  const folder = mkdtempSync(join(tmpdir(), 'dom-kino-page-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return pathToFileURL(`${folder}/`);
}

/** A request as it goes over the wire: `fetch` would forbid headers that are the point here. */
export interface Sent {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

export interface Got {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** Sends a request to an address and reads the answer to its end. */
export function send(
  address: string,
  { method = 'GET', path = '/', headers, body }: Sent = {},
): Promise<Got> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(address);
    const host = hostname.replace(/[[\]]/g, '');
    const sending = request({ host, port, method, path, headers: { ...headers }, agent: false }, (answer) => {
      const { statusCode: status, headers: got } = answer;
      text(answer).then((read) => resolve({ status, headers: got, text: read }), reject);
    });
    sending.on('error', reject);
    sending.end(body);
  });
}

interface Occupancy {
  readonly house?: () => House;
  readonly host?: string;
  readonly page?: URL;
  /** What is logged, where the test is about it. */
  readonly logged?: readonly unknown[];
}

/** The preview on a port of its own, which fails the test where something else is logged. */
export async function opened(occupancy: Occupancy = {}): Promise<Preview> {
  const { house = () => BUILT_IN_HOUSE, host = '127.0.0.1', page = pageFolder(), logged = [] } = occupancy;
  const log: unknown[] = [];
  const preview = await openPreview({ house, host, port: 0, page, log: (error) => log.push(error) });
  onTestFinished(async () => {
    await preview.close();
    expect(log).toEqual(logged);
  });
  return preview;
}

/** Posts an interaction as the page does, and gives its status and the answer parsed. */
export async function post(
  address: string,
  interaction: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<{ readonly status: number; readonly answer: unknown }> {
  const got = await fetch(`${address}/api/interactions`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: address, ...headers },
    body: JSON.stringify(interaction) ?? '',
  });
  return { status: got.status, answer: await got.json() };
}

/** A command that is always answered. */
export const HELP = { kind: 'command', command: 'help', options: {} };

/** A question as the page asks it, with something changed. */
export function question(address: string, { headers, ...changed }: Sent = {}): Sent {
  return {
    method: 'POST',
    path: '/api/interactions',
    headers: { 'Content-Type': 'application/json', Origin: address, ...headers },
    body: JSON.stringify(HELP),
    ...changed,
  };
}

/** Sends it, and gives the status with the sentence that it is refused with. */
export async function refusal(address: string, sent: Sent): Promise<readonly [number | undefined, unknown]> {
  const { status, text } = await send(address, sent);
  const answer: unknown = JSON.parse(text);
  const isError = typeof answer === 'object' && answer !== null && 'error' in answer;
  return [status, isError ? answer.error : undefined];
}
