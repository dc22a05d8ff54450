import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { ImportError } from '../../../src/import/importer.ts';
import { Tally } from '../../../src/import/tally.ts';
import { entity, FILMS, named, thing } from '../../stand-in-wikidata/index.ts';
import { type Imported, scene, TODAY } from './importing.ts';

// That no request lacks maxlag, names more than fifty items or comes while another is open, the stand-in sees to.

it('every request says what asks, and how to reach its operator', async () => {
  const opened = await scene();
  await opened.import({ ids: [FILMS.theVoice] });
  const agents = new Set(opened.wikidata.requests.map(({ agent }) => agent));
  expect([...agents]).toEqual([expect.stringMatching(/^DomKino\/0\.1 \(club@example\.org\) Node\.js\/\d+/)]);
});

it('a hundred and twenty people take three requests', async () => {
  const opened = await scene();
  const cast = Array.from({ length: 120 }, (_, index) => `Q${index + 100}`);
  opened.wikidata.put(...cast.map((id) => named(id, `Actor ${id}`)));
  opened.wikidata.put(
    entity('Q1', { labels: { en: 'Crowd' }, claims: { P161: cast.map((id) => thing(id)) } }),
  );
  await opened.import({ ids: ['Q1'] });
  const sizes = opened.wikidata.requests
    .filter(({ route }) => route === 'entities')
    .map(({ ids }) => ids.length);
  expect(sizes).toEqual([1, 50, 50, 20]);
});

describe('a pause', () => {
  it('grows twice as long each time, up to a minute, and begins anew with the next request', async () => {
    const opened = await scene();
    opened.wikidata.troubleNext('entities', ...Array.from({ length: 9 }, () => ({ kind: 'cut' as const })));
    const imported = await opened.import({ ids: [FILMS.theVoice] });
    const seconds = [1, 2, 4, 8, 16, 32, 60, 60, 60];
    expect(imported.pauses).toEqual(seconds.map((second) => second * 1000));
    opened.wikidata.troubleNext('entities', { kind: 'cut' });
    expect((await opened.import({ ids: [FILMS.spiritualVoices] })).pauses).toEqual([1000]);
  });

  it.each([
    ['5', 5000, 'seconds'],
    [new Date(TODAY.getTime() + 90_000).toUTCString(), 90_000, 'a date'],
    [new Date(TODAY.getTime() - 90_000).toUTCString(), 1000, 'a date that is over'],
    ['0', 1000, 'less than we would wait anyway'],
    ['soon', 1000, 'nothing that is understood'],
    ['600', 600_000, 'as long as we have patience'],
  ])('is as long as “Retry-After: %s” asks for: %d ms, %s', async (retryAfter, pause) => {
    const opened = await scene();
    const troubles = [
      { kind: 'lag', retryAfter },
      { kind: 'status', status: 429, retryAfter },
      { kind: 'status', status: 503, retryAfter },
    ] as const;
    for (const trouble of troubles) {
      opened.wikidata.troubleNext('entities', trouble);
      expect((await opened.import({ ids: [FILMS.theVoice] }, { keepDays: 0 })).pauses).toEqual([pause]);
    }
  });

  it('that is longer is not waited for', async () => {
    const opened = await scene();
    opened.wikidata.troubleNext('entities', { kind: 'status', status: 429, retryAfter: '3600' });
    await expect(opened.import({ ids: [FILMS.theVoice] })).rejects.toThrow(
      new ImportError(
        'Wikidata answered with HTTP status 429 and wants to be left alone for 60 minutes. Run the import again later: what has been answered is kept, and it continues from there.',
      ),
    );
  });

  it('ends when the import is stopped', async () => {
    const opened = await scene();
    const stop = new AbortController();
    opened.wikidata.troubleNext('entities', { kind: 'lag' });
    const imported: Imported = { records: [], tally: new Tally(), pauses: [] };
    const wait = async (_: number, signal: AbortSignal) => {
      stop.abort(new Error('Stopped'));
      signal.throwIfAborted();
    };
    await expect(opened.collect(imported, { ids: [FILMS.theVoice] }, { wait }, stop.signal)).rejects.toThrow(
      'Stopped',
    );
  });

  it('lasts for real where nothing else is said, and ends when the import is stopped', async () => {
    const opened = await scene();
    const stop = new AbortController();
    opened.wikidata.troubleNext('query', { kind: 'lag', retryAfter: '60' });
    const imported: Imported = { records: [], tally: new Tally(), pauses: [] };
    const take = { ids: [FILMS.theVoice] };
    const importing = opened.collect(imported, take, { wait: undefined }, stop.signal);
    const stopped = expect(importing).rejects.toThrow('This operation was aborted');
    await once(opened.wikidata, 'request');
    stop.abort();
    await stopped;
    expect(opened.wikidata.requests).toHaveLength(1);
  });
});
