import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { PreviewUnavailable } from './unavailable.ts';

/** Where `npm run build` puts the page, seen from `src` as well as from `dist`. */
export const BUILT_PAGE = new URL('../../dist/page/', import.meta.url);

const INDEX = 'index.html';
const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

/** A file of the page, as it is sent. */
export interface PageFile {
  readonly content: Uint8Array<ArrayBuffer>;
  readonly headers: Readonly<Record<'Content-Type' | 'ETag', string>>;
}

function readFile(name: string, folder: URL): PageFile {
  const content = new Uint8Array(readFileSync(new URL(encodeURIComponent(name), folder)));
  const digest = createHash('sha256').update(content).digest('base64url');
  const type = CONTENT_TYPES[extname(name)] ?? 'application/octet-stream';
  return { content, headers: { 'Content-Type': type, ETag: `"${digest}"` } };
}

function namesIn(folder: URL): string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

/** Reads the files of the page by the paths they are asked for. Throws `PreviewUnavailable` where it is not built. */
export function readPage(folder: URL): ReadonlyMap<string, PageFile> {
  const names = namesIn(folder);
  if (!names.includes(INDEX)) {
    throw new PreviewUnavailable('The page could not open because it is not built yet: npm run build.');
  }
  return new Map(
    names.map((name) => [name === INDEX ? '/' : `/${encodeURIComponent(name)}`, readFile(name, folder)]),
  );
}
