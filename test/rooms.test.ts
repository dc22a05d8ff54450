import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SOURCE = fileURLToPath(new URL('../src', import.meta.url));

const SURFACES = ['discord', 'console', 'preview'];
const INNER = ['data', 'import', 'search', 'store', 'catalogues', 'questions', 'replies', 'commands'];

/** Who may import whom; a room may always import itself. The two files at the top may import everything. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  data: [],
  import: ['data'],
  search: ['data'],
  store: ['data', 'search'],
  catalogues: ['data', 'import', 'search', 'store'],
  questions: ['data', 'search'],
  replies: ['data'],
  commands: ['data', 'search', 'questions', 'replies'],
  discord: ['commands'],
  console: ['commands'],
  preview: ['commands'],
  tools: [...INNER, 'config.ts'],
};
const TOP_FILES = ['config.ts', 'main.ts'];

/** Packages that belong to one room: only there is their concern known. */
const PACKAGE_ROOMS: Readonly<Record<string, readonly string[]>> = {
  'discord.js': ['discord', 'tools'],
  minisearch: ['search'],
  pino: ['discord', 'main.ts'],
  hono: ['preview'],
  '@hono/node-server': ['preview'],
  dotenv: ['tools', 'main.ts'],
  yaml: ['data'],
  'csv-parse': ['import'],
  'wikibase-sdk': ['import'],
  lmdb: ['store'],
  msgpackr: ['store'],
  citty: ['tools'],
};

const IMPORT =
  /(?:^|[\s;])(?:import|export)\s[^'"]*?from\s*'([^']+)'|import\(\s*'([^']+)'\s*\)|(?:^|\s)import\s*'([^']+)'/gm;

function roomOf(file: string): string {
  return relative(SOURCE, file).split(sep)[0] ?? '';
}

/** The package that a specifier names, as `hono` of `hono/etag`. */
function packageOf(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}

function importsOf(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(
    (match) => match[1] ?? match[2] ?? match[3] ?? '',
  );
}

const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => join(SOURCE, file));

const imports = files.flatMap((file) =>
  importsOf(file).map((specifier) => ({ file: relative(SOURCE, file), room: roomOf(file), specifier })),
);

describe('the rooms of the house', () => {
  it('are all named in the table, so that a new one is decided on', () => {
    const rooms = new Set(files.map(roomOf));
    expect([...rooms].filter((room) => !(room in MAY_IMPORT) && !TOP_FILES.includes(room))).toEqual([]);
  });

  it('import only the rooms that the table allows', () => {
    const relativeImports = imports.filter(({ specifier }) => specifier.startsWith('.'));
    expect(relativeImports.length).toBeGreaterThan(100);
    const forbidden = relativeImports.filter(({ file, room, specifier }) => {
      const target = roomOf(join(SOURCE, dirname(file), specifier));
      return !TOP_FILES.includes(room) && target !== room && !MAY_IMPORT[room]?.includes(target);
    });
    expect(forbidden).toEqual([]);
  });

  it('keep each concern’s package to the room that knows it', () => {
    const misplaced = imports.filter(
      ({ room, specifier }) => PACKAGE_ROOMS[packageOf(specifier)]?.includes(room) === false,
    );
    expect(misplaced).toEqual([]);
  });

  it('open surfaces only when they are needed: main imports none of them at its start', () => {
    const main = readFileSync(join(SOURCE, 'main.ts'), 'utf8');
    // Types are gone by the time it runs.
    const atStart = [...main.matchAll(/^import\s(?!type\s)[^'"]*from\s*'([^']+)'/gm)].map(
      (match) => match[1] ?? '',
    );
    expect(
      atStart.filter((specifier) => SURFACES.some((surface) => specifier.startsWith(`./${surface}/`))),
    ).toEqual([]);
    for (const surface of SURFACES) expect(main).toContain(`import('./${surface}/`);
  });
});
