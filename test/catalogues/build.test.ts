import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildFrom } from '../../src/catalogues/build.ts';
import { BuildError } from '../../src/catalogues/store-folder.ts';
import { UNWATCHED } from '../../src/data/progress.ts';
import type { Steps } from '../../src/data/steps.ts';
import { openStore, verifyStore } from '../../src/store/open-store.ts';
import { directedBy, film, folderOf, source } from '../made-up/in-files.ts';
import { everythingAt } from './everything-at.ts';
import { importOf } from './imports.ts';
import { club, LATER, NOW, newStore, titlesIn } from './stores.ts';

describe('a store that is built', () => {
  it('says the same as what it was built from, and nothing of what is built in', async () => {
    const paths = [club(), importOf(10)];
    const store = newStore();
    const { counts } = await buildFrom(paths, store, { now: NOW });
    expect(counts).toEqual({ film: 11, person: 5, company: 0, festival: 0, source: 2 });
    await verifyStore(store);
    expect(await everythingAt([store])).toEqual(await everythingAt(paths));
  });

  it('may refer to what is built in', async () => {
    const sokurov = { name: 'A. Sokurov', id: 'alexander-sokurov' };
    const files = {
      'film.json': film('club', 'Mat i syn', directedBy(sokurov)),
      'source.json': source('club'),
    };
    const store = newStore();
    await buildFrom([folderOf(files)], store, { now: NOW });
    const { people } = await everythingAt([store]);
    expect(people.map(({ id }) => id)).toEqual(['alexander-sokurov']);
  });

  it('can be built upon: of a store and a folder, into the place of that store', async () => {
    const store = newStore();
    await buildFrom([club('Golos')], store, { now: NOW });
    await buildFrom([store, club('Monolog')], store, { now: LATER });
    expect(await titlesIn(store)).toEqual(['Golos', 'Monolog']);
    expect(readdirSync(store)).toHaveLength(2);
  });

  it('of a large import is read as a stream, also where others are linked with it', async () => {
    const large = importOf(20_001);
    const store = newStore();
    let written = 0;
    const progress = { ...UNWATCHED, advance: (units: number) => (written += units) };
    const alone = await buildFrom([large], store, { now: NOW, progress });
    expect(written).toBe(Object.values(alone.counts).reduce((sum, count) => sum + count, 0));
    const golos = film('club', 'Film 7', { year: 1907, minutes: 90, ...directedBy('Somebody 3') });
    const files = { 'film.json': golos, 'source.json': source('club') };
    const { counts } = await buildFrom([folderOf(files), large], store, { now: LATER });
    expect(counts).toEqual({ ...alone.counts, source: 2 });
    const { catalogue } = await openStore(store);
    expect(catalogue.film('tt7')).toMatchObject({ minutes: [{ value: 90 }], sources: ['club', 'imdb'] });
    await catalogue.close();
    expect(readdirSync(store)).toHaveLength(2);
  }, 60_000);
});

describe('a folder for a store', () => {
  it.each([
    ['records', () => club(), 'film.json'],
    ['an import', () => importOf(1), 'import.json'],
    ['notes', () => folderOf({ 'notes.txt': 'ours' }), 'notes.txt'],
  ])('is not one of %s, which stays as it is', async (_, folder, other) => {
    const to = folder();
    const before = readdirSync(to);
    await expect(buildFrom([club()], to, { now: NOW })).rejects.toThrow(
      new BuildError(`${to} holds other things than a store, as ${other}; give a new or an empty folder.`),
    );
    expect(readdirSync(to)).toEqual(before);
  });

  it('is no file, nor below one', async () => {
    const file = join(folderOf({ file: 'text' }), 'file');
    for (const to of [file, join(file, 'below')]) {
      await expect(buildFrom([club()], to, { now: NOW })).rejects.toThrow(
        new BuildError(`${to} is no folder; give another.`),
      );
    }
  });

  it('may hold papers beside the store, which stay', async () => {
    const store = newStore();
    await buildFrom([club('Golos')], store, { now: NOW });
    writeFileSync(join(store, 'README.txt'), 'ours');
    await buildFrom([club('Monolog')], store, { now: LATER });
    expect(readdirSync(store)).toContain('README.txt');
    expect(await titlesIn(store)).toEqual(['Monolog']);
  });

  it('is cleared of what an earlier build left that came to no end', async () => {
    const store = newStore();
    mkdirSync(join(store, 'below/data-1'), { recursive: true });
    mkdirSync(join(store, 'unfinished-1'));
    const gone = `under-way-999999999-${'0'.repeat(16)}-${'0'.repeat(16)}.lock`;
    writeFileSync(join(store, gone), '');
    await buildFrom([club()], store, { now: NOW });
    expect(readdirSync(store)).toHaveLength(2);
  });

  it('takes one build at a time; the second is refused, and the first goes on', async () => {
    const store = newStore();
    const refusals: unknown[] = [];
    const take = async <Result>(steps: Steps<Result>): Promise<Result> => {
      await buildFrom([club()], store, { now: LATER }).catch((error) => refusals.push(error));
      for (;;) {
        const step = steps.next();
        if (step.done) return step.value;
      }
    };
    await buildFrom([club('Monolog')], store, { now: NOW, take });
    expect(refusals.length).toBeGreaterThan(0);
    for (const refusal of refusals) {
      expect(refusal).toEqual(
        new BuildError(
          `Another build of ${store} is under way (process ${process.pid}); wait for its end, or give another folder.`,
        ),
      );
    }
    expect(await titlesIn(store)).toEqual(['Monolog']);
  });
});
