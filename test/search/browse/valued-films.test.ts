import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Catalogue } from '../../../src/data/catalogue.ts';
import { loadCatalogue } from '../../../src/data/load.ts';
import { normalForm } from '../../../src/data/normal-form.ts';
import { idOf, type Reference } from '../../../src/data/reference.ts';
import { finish } from '../../../src/data/steps.ts';
import { type Browse, BrowsedLayers } from '../../../src/search/browse/browse.ts';
import { browseOver, layerOver } from '../../../src/search/browse/browse-over.ts';
import { VALUE_KINDS, type ValueKind, valuesOf } from '../../../src/search/browse/film-values.ts';
import type { Layer } from '../../../src/search/browse/layer.ts';
import { indexesOver } from '../../../src/search/indexes.ts';
import { openSearch, saveSearch } from '../../../src/search/saved.ts';
import { catalogueOf } from '../../made-up/in-memory.ts';
import { EMPTY } from './to-browse.ts';

const builtIn = browse(loadCatalogue([]));

function browse(catalogue: Catalogue): Browse {
  return browseOver(catalogue, indexesOver(catalogue).films);
}

describe('films by a value', () => {
  it.each<readonly [kind: ValueKind, text: string, films: readonly string[], reason: string]>([
    ['part', 'yulia martynova', ['film:the-voice-1982'], 'a part by its name'],
    ['country', 'SOVIET UNION', ['film:the-voice-1982'], 'a country in any case'],
    ['year', '1995', ['film:spiritual-voices-1995'], 'a year'],
    ['place', 'east germany', ['film:the-voice-1982'], 'a country in which it came out'],
    ['part', 'martynova', [], 'a part of a name is another'],
    ['place', 'yulia martynova', [], 'and so is a value of another kind'],
    ['genre', '', [], 'nothing is none'],
    ['part', '', [], 'of whatever kind'],
    ['part', '?!', [], 'and so are signs'],
    ['part', 'a'.repeat(20_000), [], 'and what nobody types'],
    ['genre', 'a'.repeat(20_000), [], 'of whatever kind'],
  ])('of kind %s, %j: %j (%s)', (kind, text, films) => {
    expect(builtIn.valued(kind, text)).toEqual(films);
    expect(builtIn.hasValue(kind, text)).toBe(films.length > 0);
  });

  it('tell of which kinds a text is', () => {
    const both = browse(
      catalogueOf([
        { kind: 'film', titles: [{ text: 'A' }], countries: ['Japan'], tags: ['japan', '???'] },
        { kind: 'film', titles: [{ text: 'B' }], releases: [{ country: 'Japan' }] },
      ]),
    );
    expect(both.kindsOfValue('JAPAN')).toEqual(['country', 'tag', 'place']);
    expect(both.kindsOfValue(' ??? ')).toEqual(['tag']);
    expect(both.kindsOfValue('Italy')).toEqual([]);
    expect(both.kindsOfValue('a'.repeat(20_000))).toEqual([]);
  });
});

const WORDS = ['Japan', 'JAPAN', 'Tōkyō', 'tokyo!', '???', 'East  Germany'];
const word = fc.constantFrom(...WORDS);
const words = fc.array(word, { maxLength: 2 });
const details = fc.record({
  votes: fc.nat(2),
  countries: words,
  genres: words,
  tags: words,
  credits: fc.array(
    fc.record({ person: word, role: fc.constant('actor'), part: fc.record({ name: word }) }),
    { maxLength: 2 },
  ),
  releases: fc.array(fc.record({ country: word, place: fc.record({ venue: word }) }), { maxLength: 2 }),
  subjects: fc.array(fc.record({ topic: word }), { maxLength: 2 }),
});

/** Catalogues of films that have many things in common, with ids that begin as is said. */
function films(prefix: string) {
  return fc.array(details, { maxLength: 10 }).map((all) =>
    catalogueOf(
      all.map((film, at) => ({
        kind: 'film',
        id: `${prefix}${at}`,
        titles: [{ text: `Film ${prefix} ${at}` }],
        year: 1990 + (at % 3),
        ...film,
      })),
    ),
  );
}

function key(text: string): string {
  return normalForm(text) || text.trim();
}

/** Finds the films that have a value by looking at each, in the order in which all are listed. */
function scanOf(catalogue: Catalogue): (kind: ValueKind, text: string) => Reference[] {
  const listed = browse(catalogue).list({}, 0, 1000)?.films ?? [];
  return (kind, text) =>
    listed.filter((reference) => {
      const film = catalogue.film(idOf(reference));
      return film && valuesOf(film, kind).some((value) => key(value) === key(text));
    });
}

describe('of any films', () => {
  it('those have a value that a look at each finds, in the order in which films are listed', () => {
    fc.assert(
      fc.property(films('f'), word, (catalogue, text) => {
        const browsed = browse(catalogue);
        const scanned = scanOf(catalogue);
        const having = VALUE_KINDS.filter((kind) => scanned(kind, text).length > 0);
        for (const kind of VALUE_KINDS) {
          expect(browsed.valued(kind, text)).toEqual(scanned(kind, text));
          expect(browsed.hasValue(kind, text)).toBe(having.includes(kind));
        }
        expect(browsed.kindsOfValue(text)).toEqual(having);
      }),
    );
  });

  it('in layers come an upper layer’s first, and none that is hidden', () => {
    fc.assert(
      fc.property(films('u'), films('f'), fc.uniqueArray(fc.nat(9)), word, (upper, lower, places, text) => {
        const hidden = places.map((at): Reference<'film'> => `film:f${at}`);
        const layers = [layerIn(upper), { ...layerIn(lower), hidden }];
        const browsed = new BrowsedLayers(() => layers, EMPTY);
        const [ofUpper, ofLower] = [scanOf(upper), scanOf(lower)];
        for (const kind of VALUE_KINDS) {
          const shown = ofLower(kind, text).filter((film) => !hidden.some((each) => each === film));
          const expected = [...ofUpper(kind, text), ...shown];
          expect(browsed.valued(kind, text)).toEqual(expected);
          expect(browsed.hasValue(kind, text)).toBe(expected.length > 0);
        }
      }),
    );
  });

  it('are the same once their search was saved', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'values-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    await fc.assert(
      fc.asyncProperty(films('f'), word, async (catalogue, text) => {
        finish(saveSearch(catalogue, folder));
        const { indexes, facets, values } = await openSearch(folder);
        const saved = { table: indexes.films().table, facets: facets(), values };
        const browsed = new BrowsedLayers(() => [saved], EMPTY);
        const scanned = scanOf(catalogue);
        for (const kind of VALUE_KINDS) expect(browsed.valued(kind, text)).toEqual(scanned(kind, text));
      }),
      { numRuns: 15 },
    );
  });
});

function layerIn(catalogue: Catalogue): Layer {
  return layerOver(catalogue, indexesOver(catalogue).films);
}
