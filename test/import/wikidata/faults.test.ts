import { describe, expect, it } from 'vitest';
import { ImportError } from '../../../src/import/importer.ts';
import {
  entity,
  FILMS,
  named,
  ORGANISATIONS,
  PEOPLE,
  type Trouble,
  thing,
} from '../../stand-in-wikidata/index.ts';
import { expectIdentified, type Imported, recordOf, scene, skipsOf } from './importing.ts';

describe('an item', () => {
  it('that is malformed is left out and counted, and the others are taken', async () => {
    const opened = await scene();
    opened.wikidata.malform(FILMS.theVoice, { id: FILMS.theVoice, claims: { P57: 'Averbakh' } });
    opened.wikidata.malform(PEOPLE.burov, { id: PEOPLE.burov, labels: { en: null } });
    const imported = await opened.import({ ids: [FILMS.theVoice, FILMS.spiritualVoices] });
    expectIdentified(imported.records);
    expect(imported.records.filter(({ kind }) => kind === 'film')).toHaveLength(1);
    expect(skipsOf(imported)).toEqual({
      'item of a film: a malformed item': 1,
      'director of photography: a malformed item': 1,
    });
  });

  it('that is another than was asked for is malformed', async () => {
    const opened = await scene();
    opened.wikidata.malform('Q1', named(FILMS.theVoice, 'The Voice'));
    expect(skipsOf(await opened.import({ ids: ['Q1'] }))).toEqual({ 'item of a film: a malformed item': 1 });
  });

  it('that has been deleted is left out and counted', async () => {
    const opened = await scene();
    opened.wikidata.delete(FILMS.theVoice);
    opened.wikidata.delete(ORGANISATIONS.lenfilm);
    const imported = await opened.import({ ids: [FILMS.theVoice, FILMS.spiritualVoices] });
    expectIdentified(imported.records);
    expect(recordOf(imported, 'film', FILMS.spiritualVoices).companies).toBeUndefined();
    expect(skipsOf(imported)).toEqual({
      'item of a film: an item that Wikidata has deleted': 1,
      'production company: an item that Wikidata has deleted': 1,
    });
  });

  it('whose id can be none spoils nothing', async () => {
    const opened = await scene();
    const imported = await opened.import({ ids: ['Q99999999999', FILMS.theVoice, 'Q88888888888'] });
    expect(recordOf(imported, 'film', FILMS.theVoice).year).toBe(1982);
    expect(skipsOf(imported)).toEqual({ 'item of a film: an item that Wikidata has deleted': 2 });
  });

  it('that was merged into another is that other, and known by both ids', async () => {
    const opened = await scene();
    opened.wikidata.redirect('Q11', FILMS.theVoice);
    opened.wikidata.redirect('Q12', PEOPLE.averbakh);
    opened.wikidata.put(entity('Q2', { labels: { en: 'Another film' }, claims: { P57: [thing('Q12')] } }));
    const imported = await opened.import({ ids: ['Q11', FILMS.theVoice] });
    expectIdentified(imported.records);
    const ids = ['wikidata:Q9004001', 'wikidata:Q11', 'imdb:tt0084021'];
    expect(recordOf(imported, 'film', FILMS.theVoice).externalIds).toEqual(ids);
    const other = await opened.import({ ids: ['Q2'] });
    expectIdentified(other.records);
    const externalIds = ['wikidata:Q9002001', 'wikidata:Q12', 'imdb:nm0042835'];
    const person = { name: 'Ilya Averbakh', id: 'wikidata-q9002001', externalIds };
    expect(recordOf(other, 'film', 'Q2').credits).toEqual([{ person, role: 'director' }]);
    expect(recordOf(other, 'person', PEOPLE.averbakh).externalIds).toEqual(externalIds);
    expect(skipsOf(imported)).toEqual({ 'item of a film: the same as another, merged': 1 });
  });

  it('that was merged into another is given once, however far apart both are asked for', async () => {
    const opened = await scene();
    opened.wikidata.redirect('Q11', FILMS.theVoice);
    const gone = Array.from({ length: 60 }, (_, index) => `Q${index + 100}`);
    const imported = await opened.import({ ids: [FILMS.theVoice, ...gone, 'Q11'] });
    expectIdentified(imported.records);
    expect(skipsOf(imported)).toEqual({
      'item of a film: an item that Wikidata has deleted': 60,
      'item of a film: the same as another, merged': 1,
    });
  });

  it.each([
    ['a person', PEOPLE.sokurov],
    ['a festival', ORGANISATIONS.locarno],
  ])('that is %s is no film', async (what, id) => {
    const imported = await (await scene()).import({ ids: [id] });
    expect(imported.records.map(({ kind }) => kind)).toEqual(['source']);
    expect(skipsOf(imported)).toEqual({ [`item of a film: ${what}`]: 1 });
  });
});

describe('a trouble that passes is waited out', () => {
  it.each([
    ['429', { kind: 'status', status: 429 }],
    ['500', { kind: 'status', status: 500 }],
    ['503', { kind: 'status', status: 503 }],
    ['lag', { kind: 'lag' }],
    ['a read-only time', { kind: 'error', code: 'readonly' }],
    ['an error of the service’s own', { kind: 'error', code: 'internal_api_error_DBQueryError' }],
    ['a page for people', { kind: 'page' }],
    ['JSON of another form', { kind: 'json', body: { entities: [] } }],
    ['a line that is cut', { kind: 'cut' }],
    ['a line that is cut in the middle of an answer', { kind: 'cut-in-body' }],
  ] as const)('%s', async (_, trouble) => {
    const opened = await scene();
    opened.wikidata.troubleNext('query', trouble);
    opened.wikidata.troubleNext('entities', trouble, trouble);
    const imported = await opened.import({ ids: Object.values(FILMS) });
    expect(imported.records.filter(({ kind }) => kind === 'film')).toHaveLength(3);
    expect(imported.pauses).toEqual([1000, 1000, 2000]);
    expect(skipsOf(imported)).toEqual({});
  });

  it('an answer that never comes', async () => {
    const opened = await scene();
    opened.wikidata.troubleNext('entities', { kind: 'stall' });
    const imported = await opened.import({ ids: [FILMS.theVoice] }, { timeout: 200 });
    expect(recordOf(imported, 'film', FILMS.theVoice).year).toBe(1982);
    // A busy machine may be late with other answers too.
    expect(imported.pauses).toContain(1000);
  });
});

describe('a trouble that stays ends the import for now, in a sentence', () => {
  const later = 'Run the import again later: what has been answered is kept, and it continues from there.';

  it.each([
    [{ kind: 'status', status: 503 }, 'answered with HTTP status 503'],
    [{ kind: 'lag' }, 'asked to wait (maxlag: Waiting for 10.64.48.25: 6.013 seconds lagged.)'],
    [{ kind: 'page' }, 'answered with something that is no JSON, or only a part of it'],
    [{ kind: 'json', body: 7 }, 'answered in a form that is not its own'],
  ] as const)('%j', async (trouble, what) => {
    const opened = await scene();
    opened.wikidata.troubleNext('entities', ...Array.from({ length: 10 }, () => trouble));
    await expect(opened.import({ ids: [FILMS.theVoice] })).rejects.toThrow(
      new ImportError(`Wikidata ${what}, 10 times in a row. ${later}`),
    );
  });

  it('a service that is not there', async () => {
    const opened = await scene();
    await opened.wikidata.close();
    const failed = expect(opened.import({ ids: [FILMS.theVoice] })).rejects;
    await failed.toThrow(
      /^Wikidata could not be reached \(connect ECONNREFUSED .*\), 10 times in a row\. Run/,
    );
    await opened.wikidata.open();
  });
});

describe('what will never be answered ends the import at once', () => {
  it('a query that is none', async () => {
    const opened = await scene();
    await expectRefusal(
      opened.import({ query: 'SELECT ?film WHERE' }),
      'HTTP status 400: Encountered "<EOF>" at line 1',
    );
    expect(opened.wikidata.requests).toHaveLength(1);
  });

  it.each<[Trouble, string]>([
    [{ kind: 'error', code: 'badvalue', info: 'Unrecognized value.' }, 'badvalue: Unrecognized value.'],
    [{ kind: 'status', status: 403 }, 'HTTP status 403'],
  ])('a request that is refused: %j', async (trouble, why) => {
    const opened = await scene();
    opened.wikidata.troubleNext('entities', trouble);
    await expectRefusal(opened.import({ ids: [FILMS.theVoice] }), why);
  });

  it('an id that the service does not know and that was not asked for', async () => {
    const opened = await scene();
    opened.wikidata.troubleNext('entities', { kind: 'error', code: 'no-such-entity' });
    await expect(opened.import({ ids: [FILMS.theVoice] })).rejects.toThrow(/no-such-entity/);
  });
});

async function expectRefusal(importing: Promise<Imported>, why: string): Promise<void> {
  const refused = importing.catch((error: unknown) => error);
  expect(await refused).toBeInstanceOf(ImportError);
  expect(await refused).toHaveProperty('message', `Wikidata refuses what it is asked (${why}).`);
}
