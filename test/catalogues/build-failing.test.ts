import { appendFileSync, cpSync, existsSync, readdirSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildFrom } from '../../src/catalogues/build.ts';
import { CatalogueError } from '../../src/data/loading/faults.ts';
import type { Steps } from '../../src/data/steps.ts';
import { verifyStore } from '../../src/store/open-store.ts';
import { StoreError } from '../../src/store/store-error.ts';
import { film, folderOf } from '../made-up/in-files.ts';
import { importOf } from './imports.ts';
import { club, LATER, NOW, newStore, titlesIn } from './stores.ts';

/** A store of `Golos`, and what building it of something else comes to. */
async function standing(paths: readonly string[]) {
  const store = newStore();
  await buildFrom([club('Golos')], store, { now: NOW });
  return { store, building: buildFrom(paths, store, { now: LATER }) };
}

describe('a build that fails leaves the store in use', () => {
  const expectUntouched = async (store: string) => {
    await verifyStore(store);
    expect(await titlesIn(store)).toEqual(['Golos']);
    expect(readdirSync(store)).toHaveLength(2);
  };

  it('where records are faulty, all of whose faults it tells', async () => {
    const faulty = folderOf({ 'film.json': film('nobody', 'Golos', { year: 'long ago' }) });
    const { store, building } = await standing([faulty, '/no/such/folder']);
    await expect(building).rejects.toThrow(CatalogueError);
    await expect(building).rejects.toMatchObject({ faults: { length: 3 } });
    await expectUntouched(store);
  });

  it.each([
    ['a small', 10],
    ['a large', 20_001],
  ])(
    'where %s import is cut off',
    async (_, films) => {
      const cut = importOf(films);
      truncateSync(join(cut, 'records-1/film.jsonl'), 1000);
      const { store, building } = await standing([cut]);
      await expect(building).rejects.toThrow(CatalogueError);
      await expect(building).rejects.toThrow(/film\.jsonl\n {2}.*; import again/s);
      await expectUntouched(store);
    },
    30_000,
  );

  it('where a store among its inputs is damaged', async () => {
    const other = newStore();
    await buildFrom([club('Monolog')], other, { now: NOW });
    const damaged = newStore();
    cpSync(other, damaged, { recursive: true });
    const [data = ''] = readdirSync(damaged).filter((name) => name.startsWith('data-'));
    appendFileSync(join(damaged, data, 'catalogue.mdb'), 'more');
    const { store, building } = await standing([damaged]);
    await expect(building).rejects.toThrow(StoreError);
    await expectUntouched(store);
  });

  it('where it is stopped, at whichever step', async () => {
    const store = newStore();
    await buildFrom([club('Golos')], store, { now: NOW });
    let steps = 0;
    const stoppingAt = (last: number) => ({
      now: LATER,
      take: <Result>(taken: Steps<Result>): Result => {
        for (;;) {
          const step = taken.next();
          if (step.done) return step.value;
          steps += 1;
          if (steps === last) taken.throw(new Error('stopped'));
        }
      },
    });
    await buildFrom([club('Monolog')], newStore(), stoppingAt(0));
    const all = steps;
    expect(all).toBeGreaterThan(10);
    for (let last = 1; last <= all; last += 1) {
      steps = 0;
      await expect(buildFrom([club('Monolog')], store, stoppingAt(last))).rejects.toThrow('stopped');
      await expectUntouched(store);
    }
  }, 30_000);

  it('and leaves nothing in a folder that was new', async () => {
    const store = newStore();
    const faulty = folderOf({ 'film.json': '{' });
    await expect(buildFrom([faulty], store, { now: NOW })).rejects.toThrow(CatalogueError);
    expect(existsSync(store) ? readdirSync(store) : []).toEqual([]);
  });
});
