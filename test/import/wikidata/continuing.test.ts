import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ImportError } from '../../../src/import/importer.ts';
import { Tally } from '../../../src/import/tally.ts';
import { entity, FILMS, named, PEOPLE, thing } from '../../stand-in-wikidata/index.ts';
import { expectIdentified, type Imported, type Scene, scene, skipsOf, TODAY } from './importing.ts';

const ALL = { ids: Object.values(FILMS) };

async function filesOf({ cache }: Scene): Promise<string[]> {
  const names = await readdir(cache, { recursive: true });
  return names.filter((name) => /\.\w+$/.test(name)).map((name) => join(cache, name));
}

describe('what has been answered', () => {
  it('is not asked for again, and makes the same records', async () => {
    const opened = await scene();
    const first = await opened.import(ALL);
    const count = opened.wikidata.requests.length;
    const second = await opened.import(ALL);
    expect(second.records).toEqual(first.records);
    expect(opened.wikidata.requests.length).toBe(count);
  });

  it('is asked for once however often it is named, also by films far apart', async () => {
    const opened = await scene();
    const ids = Array.from({ length: 120 }, (_, index) => `Q${index + 100}`);
    const claims = { P57: [thing(PEOPLE.sokurov)], P136: [thing('Q2')], P495: [thing('Q3')] };
    opened.wikidata.put(...ids.map((id) => entity(id, { labels: { en: `Film ${id}` }, claims })));
    opened.wikidata.put(named('Q2', 'drama'));
    const imported = await opened.import({ ids });
    expectIdentified(imported.records);
    expect(imported.records.filter(({ kind }) => kind === 'film')).toHaveLength(120);
    expect(Math.max(...opened.wikidata.asked.values())).toBe(1);
    expect(skipsOf(imported)).toEqual({ 'country of origin: an item that Wikidata has deleted': 120 });
  });

  it('is kept for a week, or as long as one likes', async () => {
    const opened = await scene();
    const asked = async (now: Date, keepDays?: number) => {
      const before = opened.wikidata.requests.length;
      await opened.import(ALL, { now: () => now, keepDays });
      return opened.wikidata.requests.length - before;
    };
    const later = (days: number) => new Date(TODAY.getTime() + days * 86_400_000);
    const all = await asked(TODAY);
    expect(all).toBeGreaterThan(5);
    expect(await asked(later(6.9))).toBe(0);
    expect(await asked(later(7), 30)).toBe(0);
    expect(await asked(later(7))).toBe(all);
  });

  it('is asked for again in other languages', async () => {
    const opened = await scene();
    await opened.import({ ids: [FILMS.theVoice] }, { languages: ['ru'] });
    const { records } = await opened.import({ ids: [FILMS.theVoice] }, { languages: ['fr'] });
    const [film] = records.filter((record) => record.kind === 'film');
    expect(film?.titles).toContainEqual({ text: 'La Voix', language: 'fr' });
  });

  it('is asked for again where it was malformed', async () => {
    const opened = await scene();
    opened.wikidata.malform('Q1', {});
    await opened.import({ ids: ['Q1', FILMS.theVoice] });
    const before = opened.wikidata.requests.length;
    opened.wikidata.malform('Q1', { id: 'Q1', labels: { en: { language: 'en', value: 'Mended' } } });
    const { records } = await opened.import({ ids: ['Q1', FILMS.theVoice] });
    expect(records.filter(({ kind }) => kind === 'film')).toHaveLength(2);
    expect(opened.wikidata.requests.slice(before).flatMap(({ ids }) => ids)).toEqual(['Q1']);
  });

  it('is asked for again where its file is damaged', async () => {
    const opened = await scene();
    const first = await opened.import(ALL);
    const all = opened.wikidata.requests.length;
    for (const [index, file] of (await filesOf(opened)).entries()) {
      const text = await readFile(file, 'utf8');
      const damaged = [
        text.slice(0, -20),
        '',
        '{"fetched":"2026-11-24T12:00:00.000Z","value":{"id":"Q7"}}',
        '[]',
      ];
      await writeFile(file, damaged[index % damaged.length] ?? '');
    }
    expect((await opened.import(ALL)).records).toEqual(first.records);
    expect(opened.wikidata.requests.length).toBe(2 * all);
  });

  it('leaves no half-written files', async () => {
    const opened = await scene();
    await opened.import(ALL);
    const files = await filesOf(opened);
    expect(files.filter((file) => !file.endsWith('.json'))).toEqual([]);
    expect(files.length).toBeGreaterThan(30);
  });

  it('that cannot be kept ends the import in a sentence', async () => {
    const opened = await scene();
    const cache = join(opened.cache, 'file');
    await writeFile(cache, '');
    await expect(opened.import(ALL, { cache })).rejects.toThrow(ImportError);
    await expect(opened.import(ALL, { cache })).rejects.toThrow(
      /^What Wikidata answers cannot be kept in .*file \(.*\)\. Make room there or name another folder, and/,
    );
  });
});

describe('an import that is stopped', () => {
  it.each([1, 2, 3, 4, 5, 6, 7])('at its request %d continues with what is missing', async (last) => {
    const opened = await scene();
    const whole = await opened.import(ALL);
    const all = opened.wikidata.requests.length;
    expect(all).toBeGreaterThan(7);
    await rm(opened.cache, { recursive: true });

    const stop = new AbortController();
    const stopped: Imported = { records: [], tally: new StoppingTally(last, stop), pauses: [] };
    await expect(opened.collect(stopped, ALL, {}, stop.signal)).rejects.toThrow();
    const answered = opened.wikidata.requests.slice(all).filter(({ status }) => status === 200).length;

    const before = opened.wikidata.requests.length;
    expect((await opened.import(ALL)).records).toEqual(whole.records);
    // What was under way is asked for again, if it was not answered in time to be kept.
    const asked = opened.wikidata.requests.length - before;
    expect(asked).toBeLessThanOrEqual(all - answered + 1);
    expect(asked).toBeGreaterThanOrEqual(all - answered);
  });
});

/** Stops an import just when it makes a request. */
class StoppingTally extends Tally {
  #left: number;
  readonly #stop: AbortController;

  constructor(last: number, stop: AbortController) {
    super();
    this.#left = last;
    this.#stop = stop;
  }

  override read(what: string, count?: number): void {
    super.read(what, count);
    if (what === 'request to Wikidata' && --this.#left === 0) this.#stop.abort();
  }
}
