import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { buildFrom } from '../../src/catalogues/build.ts';
import { CurrentHouse } from '../../src/catalogues/current-house.ts';
import { openHouseAt } from '../../src/catalogues/open-house.ts';
import { CatalogueError } from '../../src/data/loading/faults.ts';
import { film, folderOf, source } from '../made-up/in-files.ts';
import { importOf } from './imports.ts';

async function currentAt(...paths: readonly string[]): Promise<CurrentHouse> {
  const current = new CurrentHouse(await openHouseAt(paths, { atOnce: true }), paths);
  onTestFinished(() => current.close());
  return current;
}

function club(): string {
  return folderOf({ 'one.json': film('club', 'Ein Traum'), 'source.json': source('club') });
}

function write(folder: string, name: string, content: unknown): void {
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
}

describe('the house that answers now', () => {
  it('is another once its catalogues are reloaded; whoever asked before keeps theirs', async () => {
    const folder = club();
    const current = await currentAt(folder);
    const before = current.now;
    write(folder, 'two.json', film('club', 'Der blaue Engel'));
    expect(current.now).toBe(before);
    await current.reload();
    expect(current.now.search.resolve('der blaue engel', ['films']).outcome).toBe('found');
    expect(before.search.resolve('der blaue engel', ['films']).outcome).toBe('none');
  });

  it('stays where its catalogues are faulty, all of whose faults are told', async () => {
    const folder = club();
    const current = await currentAt(folder);
    const before = current.now;
    write(folder, 'two.json', '{');
    write(folder, 'three.json', film('nobody', 'Golos'));
    await expect(current.reload()).rejects.toMatchObject({ faults: { length: 2 } });
    expect(current.now).toBe(before);
    rmSync(join(folder, 'two.json'));
    await expect(current.reload()).rejects.toThrow(CatalogueError);
    rmSync(join(folder, 'three.json'));
    await current.reload();
    expect(current.now).not.toBe(before);
  });

  it('is that of the last reload, where several come at once, whatever came of those before', async () => {
    const folder = club();
    const current = await currentAt(folder);
    write(folder, 'two.json', '{');
    const [faulty] = await Promise.allSettled([current.reload()]);
    expect(faulty.status).toBe('rejected');
    const first = current.reload();
    write(folder, 'two.json', film('club', 'Der blaue Engel'));
    const second = current.reload();
    await Promise.allSettled([first, second]);
    expect(current.now.catalogue.counts.film).toBe(5);
  });

  it('answers from a store that was built anew', async () => {
    const store = join(folderOf({}), 'store');
    await buildFrom([importOf(3)], store, { now: new Date('2026-11-24T20:00:00Z') });
    const current = await currentAt(store);
    await buildFrom([importOf(5)], store, { now: new Date('2026-11-25T20:00:00Z') });
    expect(current.now.catalogue.film('tt2')?.id).toBe('tt2');
    await current.reload();
    expect(current.now.catalogue.film('tt4')?.id).toBe('tt4');
  });
});

describe('a store that is reloaded as it was', () => {
  it('is still open when the old house has let go of it', async () => {
    const store = `${folderOf({})}/films.store`;
    await buildFrom([club()], store, { now: new Date('2026-11-24T12:00:00Z') });
    const current = await currentAt(store);
    await current.reload();
    await current.reload();
    expect([...current.now.catalogue.films()].map(({ titles }) => titles[0]?.value.text)).toContain(
      'Ein Traum',
    );
  });
});
