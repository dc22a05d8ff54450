import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/data/load.ts';
import { normalForm } from '../../src/data/normal-form.ts';
import type { Reference } from '../../src/data/reference.ts';
import type { Findable } from '../../src/search/entries.ts';
import { INDEX_NAMES, type IndexName, indexesOf } from '../../src/search/indexes.ts';
import { buildSearch, type Search, searchIn, searchLayers } from '../../src/search/search.ts';
import { formsToStore, withoutHyphens } from '../../src/search/stored/forms.ts';
import { film, named, searchOf } from '../made-up/in-memory.ts';
import { toFind } from './to-find.ts';

const builtIn = buildSearch(loadCatalogue([]));

const made = searchOf([
  film('Them!', { year: 1954, votes: 9 }),
  film('Them', { year: 2006, votes: 5 }),
  film('Amélie', { year: 2001 }),
  film([{ text: 'Solaris' }, { text: 'Solyaris', kind: 'misspelling' }], { year: 1972 }),
  film('Spider-Man', { year: 2002 }),
  film('X2 Returns', { year: 2003 }),
  film('The Voice (1982)', { year: 1982 }),
  film('$ 9.99', { year: 2008 }),
  film('$', { year: 1971 }),
  film('Filatov', { year: 2001, cast: ['Leonid Filatov', 'Filatov Leonid', 'Anna Filatova'] }),
  named('company', 'Filatov'),
  named('company', 'Studio Filatov'),
  named('festival', 'Filatov'),
]);

/** What is named so, with `=` before what is named so literally. */
function namesOf(search: Search, text: string, within: readonly IndexName[] = INDEX_NAMES): string[] {
  return search
    .named(text, within)
    .map(({ reference, literally }) => (literally ? `=${reference}` : reference));
}

describe('what is named so', () => {
  it.each<readonly [text: string, within: readonly IndexName[], expected: readonly string[], reason: string]>(
    [
      [
        'them',
        ['films'],
        ['film:them-1954', '=film:them-2006'],
        'whatever its punctuation, and which has none',
      ],
      ['Them!', ['films'], ['=film:them-1954', 'film:them-2006'], 'which has it'],
      ['THEM', ['films'], ['film:them-1954', '=film:them-2006'], 'in any case'],
      ['amelie', ['films'], ['film:amelie-2001'], 'without an accent it is not literally so'],
      ['Ame\u0301lie', ['films'], ['=film:amelie-2001'], 'an accent of its own is the same letter'],
      ['solyaris', ['films'], ['=film:solaris-1972'], 'a stored misspelling'],
      ['spider man', ['films'], ['film:spider-man-2002'], 'a blank for a hyphen'],
      ['spiderman', ['films'], ['film:spider-man-2002'], 'no hyphen'],
      ['$', ['films'], ['=film:1971'], 'a title all of signs'],
      [
        'filatov',
        INDEX_NAMES,
        ['=film:filatov-2001', '=company:filatov', '=festival:filatov'],
        'of all indexes',
      ],
      ['filatov', ['festivals', 'films'], ['=festival:filatov', '=film:filatov-2001'], 'in their order'],
      ['the voice', ['films'], [], 'no year is left out'],
      ['them 1954', ['films'], [], 'none is parted'],
      ['them (1954) · Horror', ['films'], [], 'no label is read'],
      ['solarys', ['films'], [], 'no slip is mended'],
      ['leonid', ['names'], [], 'no part of a name'],
      ['', INDEX_NAMES, [], 'nothing'],
      ['filatov', [], [], 'in no index'],
      ['a'.repeat(20_000), INDEX_NAMES, [], 'what nobody types'],
    ],
  )('%j in %j: %j (%s)', (text, within, expected) => {
    expect(namesOf(made, text, within)).toEqual(expected);
  });

  it('is found in the built-in records, in any script', () => {
    expect(namesOf(builtIn, 'духовные голоса')).toEqual(['=film:spiritual-voices-1995']);
    expect(namesOf(builtIn, 'the voice')).toEqual(['=film:the-voice-1982']);
  });
});

describe('what ends so', () => {
  it.each<readonly [text: string, within: readonly IndexName[], most: number, expected: readonly string[]]>([
    ['filatov', ['names'], 9, ['company:filatov', 'person:leonid-filatov', 'company:studio-filatov']],
    ['Filatov', ['names'], 1, ['company:filatov']],
    ['leonid', ['names'], 9, ['person:filatov-leonid']],
    ['leonid filatov', ['names'], 9, ['person:leonid-filatov']],
    ['studio', ['names'], 9, []],
    ['filato', ['names'], 9, []],
    ['', ['names'], 9, []],
    ['filatov', ['festivals', 'films'], 9, ['festival:filatov', 'film:filatov-2001']],
  ])('%j in %j, at most %d: %j', (text, within, most, expected) => {
    expect(made.ending(text, within, most)).toEqual(expected);
  });

  it('is a person by the surname', () => {
    expect(builtIn.ending('sokurov', ['names'], 3)).toEqual(['person:alexander-sokurov']);
  });
});

describe('whether a form begins so', () => {
  it.each<readonly [text: string, within: readonly IndexName[], begins: boolean, reason: string]>([
    ['them', ['films'], true, 'a whole title'],
    ['the', ['films'], true, 'a word'],
    ['sol', ['films'], true, 'a part of one'],
    ['solya', ['films'], true, 'a misspelling'],
    ['spider-m', ['films'], true, 'with a hyphen'],
    ['spiderm', ['films'], true, 'without it'],
    ['x-2', ['films'], true, 'with one that nobody stored'],
    ['leonid filatov', ['names'], true, 'a whole name'],
    ['studio', ['films'], false, 'in another index'],
    ['voice', ['films'], false, 'a later word'],
    ['them and', ['films'], false, 'more than a title'],
    ['$', ['films'], true, 'signs, which begin any form'],
    ['', ['films'], true, 'nothing, which does as well'],
    ['them', [], false, 'in no index'],
  ])('%j in %j: %j (%s)', (text, within, begins) => {
    expect(made.beginsAForm(text, within)).toBe(begins);
  });

  it('never, where there is none', () => {
    expect(searchOf([]).beginsAForm('', INDEX_NAMES)).toBe(false);
  });
});

const text = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'aAàb-東д!$ '), minLength: 1, maxLength: 6 }),
  fc
    .array(fc.constantFrom('the', 'voice', 'a-b', 'ab'), { minLength: 1, maxLength: 3 })
    .map((all) => all.join(' ')),
);
const found = fc
  .array(fc.array(text, { minLength: 1, maxLength: 2 }), { maxLength: 12 })
  .map((all) => all.map((texts, at) => toFind(`f${at}`, texts, { weight: all.length - at })));

function filmsOnly(films: readonly Findable[]) {
  return indexesOf({ films: () => films, names: () => [], festivals: () => [] });
}

function keys({ written }: Findable): string[] {
  return written.flatMap((each) => formsToStore(each).map(({ folded, text: said }) => folded || said.trim()));
}

/** What is named so, found by looking at each. */
function scanned(films: readonly Findable[], wanted: string): Reference[] {
  const equal = (key: string) => films.filter((film) => keys(film).includes(key));
  const whole = equal(normalForm(wanted) || wanted.trim());
  const joined = withoutHyphens(wanted);
  const all = whole.length > 0 ? whole : equal(normalForm(joined) || joined.trim());
  return all.map(({ reference }) => reference);
}

describe('of any titles', () => {
  it('are named so those that a look at each finds', () => {
    fc.assert(
      fc.property(found, text, (films, wanted) => {
        const search = searchIn(filmsOnly(films));
        const references = search.named(wanted, ['films']).map(({ reference }) => reference);
        expect(references).toEqual(scanned(films, wanted));
      }),
    );
  });

  it('each is named so literally by its own titles, and begins with whatever those begin with', () => {
    fc.assert(
      fc.property(found, (films) => {
        const search = searchIn(filmsOnly(films));
        for (const { reference, written } of films) {
          for (const { text: title } of written) {
            expect(search.named(title, ['films'])).toContainEqual({ reference, literally: true });
            const words = title.split(' ');
            for (const count of words.keys())
              expect(search.beginsAForm(words.slice(0, count + 1).join(' '), ['films'])).toBe(true);
          }
        }
      }),
    );
  });

  it('no longer text is named so where none begins so', () => {
    fc.assert(
      fc.property(found, text, text, (films, start, rest) => {
        const search = searchIn(filmsOnly(films));
        if (search.named(`${start} ${rest}`, ['films']).length > 0)
          expect(search.beginsAForm(start, ['films'])).toBe(true);
      }),
    );
  });
});

describe('in layers', () => {
  const layers = fc
    .tuple(found, found, fc.array(fc.nat(11), { maxLength: 4 }))
    .map(([upper, lower, replaced]) => ({
      upper: upper.map((each, at): Findable => ({ ...each, reference: `film:u${at}` })),
      lower,
      // Each of these has become the first of the upper layer, if there is one.
      replaced: new Map<Reference, Reference>(
        upper.length === 0 ? [] : replaced.map((at) => [`film:f${at}`, 'film:u0']),
      ),
    }));

  it('what an upper one has taken the place of is never given, but what now stands for it', () => {
    fc.assert(
      fc.property(layers, text, ({ upper, lower, replaced }, wanted) => {
        const search = searchLayers([
          { indexes: filmsOnly(upper), replaced: new Map() },
          { indexes: filmsOnly(lower), replaced },
        ]);
        const expected = [...scanned(upper, wanted), ...scanned(lower, wanted)];
        const now = new Set(expected.map((reference) => replaced.get(reference) ?? reference));
        const named = search.named(wanted, ['films']).map(({ reference }) => reference);
        expect(named).toEqual([...now]);
        const ending = search.ending(wanted, ['films'], 100);
        expect(ending.filter((reference) => replaced.has(reference))).toEqual([]);
        expect(new Set(ending).size).toBe(ending.length);
      }),
    );
  });

  it('those that end so come by turns', () => {
    const [upper, lower] = [
      ['A Voice', 'B Voice', 'E Voice'],
      ['C Voice', 'D Voice'],
    ].map((titles, layer) => titles.map((title, at) => toFind(`${layer}-${at}`, title, { weight: 9 - at })));
    const search = searchLayers([
      { indexes: filmsOnly(upper ?? []), replaced: new Map() },
      { indexes: filmsOnly(lower ?? []), replaced: new Map([['film:1-0', 'film:0-0']]) },
    ]);
    expect(search.ending('voice', ['films'], 9)).toEqual(['film:0-0', 'film:0-1', 'film:1-1', 'film:0-2']);
    expect(search.ending('voice', ['films'], 2)).toEqual(['film:0-0', 'film:0-1']);
  });
});
