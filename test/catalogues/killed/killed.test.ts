import { cpSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildFrom } from '../../../src/catalogues/build.ts';
import { STORE_MANIFEST } from '../../../src/data/loading/inputs.ts';
import { isStore, readManifest } from '../../../src/store/manifest.ts';
import { verifyStore } from '../../../src/store/open-store.ts';
import { folderOf } from '../../made-up/in-files.ts';
import { importOf } from '../imports.ts';
import type { Moment } from './moments.ts';
import { BuildProgram } from './program.ts';

const SEED = 1982;
const [FORMER, NEW] = [60, 40];
const NOW = new Date('2026-11-24T20:00:00Z');
const LATER = '2026-11-25T20:00:00.000Z';

const program = new BuildProgram();
beforeAll(() => program.bundle());
afterAll(() => program.remove());

/** Moments of a program that does this work, chosen with a seed: as many before steps as at work on files. */
function momentsOf(work: readonly string[], count: number): Moment[] {
  const all = work.flatMap((name, index): Moment[] => {
    const moment: Moment = { work: index + 1, amid: false };
    return name === 'write' ? [moment, { ...moment, amid: true }] : [moment];
  });
  const isStep = ({ work: at }: Moment) => work[at - 1] === 'step';
  const some = (moments: Moment[]) =>
    fc.shuffledSubarray(moments, { minLength: count / 2, maxLength: count / 2 });
  const both = fc.tuple(some(all.filter(isStep)), some(all.filter((moment) => !isStep(moment))));
  return fc.sample(both, { seed: SEED, numRuns: 1 }).flat(2);
}

/** The work that building a store of an import comes to, in a folder that is a store already or new. */
async function workOn(from: string, to: string): Promise<string[]> {
  const { stdout } = await program.run({ from, to, built: LATER });
  return JSON.parse(stdout);
}

async function filmsIn(store: string): Promise<number> {
  await verifyStore(store);
  return readManifest(store).counts.film;
}

/** A store of an import, once the next build of it is done; nothing but the store may be left there. */
async function expectNextBuild(from: string, store: string): Promise<void> {
  await buildFrom([from], store, { now: new Date() });
  expect(await filmsIn(store)).toBe(NEW);
  expect(readdirSync(store)).toEqual([readManifest(store).data, STORE_MANIFEST]);
}

describe('a build that is killed', () => {
  it('leaves the former store or the new one, whole, and the next one completes: 40 moments', async () => {
    const next = importOf(NEW);
    const former = join(folderOf({}), 'store');
    await buildFrom([importOf(FORMER)], former, { now: NOW });
    const copy = () => {
      const store = join(folderOf({}), 'store');
      cpSync(former, store, { recursive: true });
      return store;
    };
    const standing = new Set<number>();
    for (const moment of momentsOf(await workOn(next, copy()), 40)) {
      const store = copy();
      const { signal } = await program.run({ from: next, to: store, built: LATER, moment });
      expect(signal).toBe('SIGKILL');
      const films = await filmsIn(store);
      expect(films).toBe(readManifest(store).built === LATER ? NEW : FORMER);
      standing.add(films);
      await expectNextBuild(next, store);
    }
    // The moments are such that both come about.
    expect(standing).toEqual(new Set([FORMER, NEW]));
  }, 120_000);

  it('leaves no store, or a whole one, where it was the first: 10 moments', async () => {
    const next = importOf(NEW);
    for (const moment of momentsOf(await workOn(next, join(folderOf({}), 'new')), 10)) {
      const store = join(folderOf({}), 'new');
      const { signal } = await program.run({ from: next, to: store, built: LATER, moment });
      expect(signal).toBe('SIGKILL');
      if (existsSync(store) && isStore(store)) expect(await filmsIn(store)).toBe(NEW);
      await expectNextBuild(next, store);
    }
  }, 60_000);
});

describe('a build for which the disk has no room', () => {
  it.each([100, 400])(
    'leaves the former store, and says why, at %i blocks',
    async (blocks) => {
      const store = join(folderOf({}), 'store');
      await buildFrom([importOf(NEW)], store, { now: NOW });
      const errand = { from: importOf(2000), to: store, built: LATER };
      const { code, stderr } = await program.run(errand, `ulimit -f ${blocks};`);
      expect(stderr).toMatch(
        /store (took only a part of a file|may not hold a file as large)[^\n]*start again\.$/,
      );
      expect(code).toBe(1);
      await expectNextBuild(importOf(NEW), store);
    },
    30_000,
  );
});
