import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { identifiedImport } from '../../src/catalogues/identified-import.ts';
import { importManifestIn, inputsAt } from '../../src/catalogues/inputs.ts';
import { openCatalogues } from '../../src/catalogues/open-catalogues.ts';
import type { Contents } from '../../src/data/catalogue.ts';
import { finish } from '../../src/data/steps.ts';
import { folderOf, importedFiles, source } from '../made-up/in-files.ts';

const SOURCE = source('imdb');
const AVERBAKH = {
  kind: 'person',
  id: 'nm1',
  source: 'imdb',
  names: [{ text: 'Ilya Averbakh' }],
  born: '1934',
};
const LENFILM = { kind: 'company', id: 'co1', source: 'imdb', names: [{ text: 'Lenfilm' }], founded: 1918 };
const LOCARNO = { kind: 'festival', id: 'ev1', source: 'imdb', names: [{ text: 'Locarno' }], since: 1946 };
const GOLOS = {
  kind: 'film',
  id: 'tt1',
  source: 'imdb',
  externalIds: ['imdb:tt1'],
  titles: [{ text: 'Golos' }],
  year: 1982,
  credits: [{ person: { name: 'Ilya Averbakh', id: 'nm1' }, role: 'director' }],
  companies: [{ company: { name: 'Lenfilm', id: 'co1' } }],
  selections: [{ festival: { name: 'Locarno', id: 'ev1' }, year: 1983 }],
};

const RECORDS = {
  source: [SOURCE],
  person: [AVERBAKH],
  company: [LENFILM],
  festival: [LOCARNO],
  film: [GOLOS],
};

function contentsOf(folder: string): Contents {
  const manifest = importManifestIn(folder);
  if (!manifest) throw new Error('There is no import.');
  return identifiedImport(folder, manifest);
}

/** All that contents say; linking makes further ids of names, which nobody needs here. */
function everythingIn(contents: Contents) {
  return [
    contents.sources(),
    contents.people(),
    contents.companies(),
    contents.festivals(),
    contents.films(),
  ].map((all) => Array.from<object, object>(all, (entity) => ({ ...entity, aliases: [] })));
}

describe('an import in which everybody has an id', () => {
  it('says the same read as a stream as it does linked', async () => {
    const folder = folderOf(importedFiles(RECORDS));
    const { catalogue } = await openCatalogues(inputsAt([folder]), finish);
    expect(everythingIn(contentsOf(folder))).toEqual(everythingIn(catalogue));
    expect(contentsOf(folder).counts).toEqual(catalogue.counts);
  });

  it('is of the standing of what was imported, and leaves nothing apart', () => {
    const contents = contentsOf(folderOf(importedFiles(RECORDS)));
    expect(contents.standingOf('imdb')).toBe('imported');
    expect(contents.leftApart).toEqual([]);
  });

  it.each([
    [
      'cut off',
      '{"kind":"film","id":"tt1"',
      /film\.jsonl\n {2}line 1: is no record of a film; import again$/,
    ],
    [
      'of another kind',
      JSON.stringify(AVERBAKH),
      /film\.jsonl\n {2}line 1: is no record of a film; import again$/,
    ],
    ['gone', '', /film\.jsonl\n {2}holds 0 records in place of 1; import again$/],
    [
      'there twice',
      `${JSON.stringify(GOLOS)}\n${JSON.stringify(GOLOS)}`,
      /holds 2 records in place of 1; import again$/,
    ],
  ])('is refused where a line is %s', (_, film, complaint) => {
    const folder = folderOf(importedFiles(RECORDS));
    writeFileSync(join(folder, 'records-1/film.jsonl'), film);
    expect(() => [...contentsOf(folder).films()]).toThrow(complaint);
  });

  it('reads nothing of what it has none of', () => {
    const folder = folderOf(importedFiles({ source: [SOURCE] }));
    expect(everythingIn(contentsOf(folder)).slice(1)).toEqual([[], [], [], []]);
  });
});
