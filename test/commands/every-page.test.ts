import { beforeAll, describe, expect, it } from 'vitest';
import type { House } from '../../src/commands/house.ts';
import type { Response } from '../../src/commands/response.ts';
import type { Catalogue } from '../../src/data/catalogue.ts';
import { openId } from '../../src/replies/custom-ids.ts';
import { FILM_PAGES, type FilmPage, type View } from '../../src/replies/view.ts';
import { BUILT_IN_HOUSE } from '../built-in-house.ts';
import { Asker, dataOf, textOf } from './asking.ts';
import { hostileHouse } from './houses.ts';
import { expectWithinLimits } from './limits.ts';
import { expectNoForeignMarkup } from './markup.ts';
import { labelsOf } from './shown.ts';
import { valuesIn } from './values-in.ts';

const MESSAGE = { embeds: [], components: [] };

/** Fields that a card words in its own way. */
const WORDED = new Set([
  ...['sources', 'to', 'language', 'kind', 'role', 'date', 'from', 'currency', 'result'],
  ...['person', 'year', 'years'],
]);

interface Page {
  readonly view: View;
  readonly parts: readonly Response[];
}

function viewsOf(catalogue: Catalogue): View[] {
  const named = [...catalogue.people(), ...catalogue.companies(), ...catalogue.festivals()];
  return [
    ...[...catalogue.films()].flatMap(({ reference }) =>
      FILM_PAGES.map((page) => ({ reference, page, part: 0 })),
    ),
    ...named.map(({ reference }): View => ({ reference, page: 'overview' satisfies FilmPage, part: 0 })),
  ];
}

async function everyPage(house: House): Promise<Page[]> {
  const asker = new Asker(house);
  const pages: Page[] = [];
  for (const view of viewsOf(house.catalogue)) {
    pages.push({ view, parts: await asker.allParts(await asker.press(openId(view, 'tab'), [], MESSAGE)) });
  }
  return pages;
}

describe('every page of the built-in records', () => {
  let pages: readonly Page[];
  const house = BUILT_IN_HOUSE;

  beforeAll(async () => {
    pages = await everyPage(house);
  });

  it('is within every limit of Discord’s', () => {
    for (const { parts } of pages) for (const part of parts) expectWithinLimits(part, 'press', MESSAGE);
  });

  it('repeats no heading, and fills every row of columns', () => {
    for (const { parts } of pages) expect(parts.flatMap(untidinessOf)).toEqual([]);
  });

  it('shows together all that is recorded of a film', () => {
    for (const film of house.catalogue.films()) {
      const own = pages.filter(({ view }) => view.reference === film.reference);
      const text = own.flatMap(({ parts }) => parts.map(textOf)).join('\n');
      const { kind, reference, id, aliases, sources, externalIds, credits, ...facts } = film;
      const missing = Object.values(facts)
        .flatMap((all) => all.filter(({ value }) => !isMisspelling(value)))
        .flatMap((facts) => valuesIn(facts, WORDED))
        .filter((value) => !text.includes(value) && !text.includes(value.replaceAll(',', '')));
      // A mention is shown by the name that heads the entity's card.
      const named = missing.filter((value) => !isNameOfSomebody(house.catalogue, value));
      expect({ film: id, missing: named }).toEqual({ film: id, missing: [] });
      for (const { names, parts } of credits) {
        for (const value of valuesIn([...names, ...parts], WORDED)) expect(text).toContain(value);
      }
    }
  });

  it('never shows a misspelling of the documents', () => {
    const text = pages.flatMap(({ parts }) => parts.map(textOf)).join('\n');
    for (const wrong of ['Sukorov', 'Festivsl', 'Messian ', 'Messian\n', 'Messian,'])
      expect(text).not.toContain(wrong);
  });

  it('names its sources at its foot', () => {
    for (const { parts } of pages) for (const part of parts) expect(textOf(part)).toMatch(/Sources?: \S/);
  });
});

/** What would be untidy on a reply: a heading that stands there twice, or a row of columns with a gap in it. */
function untidinessOf(response: Response): string[] {
  const { fields = [], description } = dataOf(response).embeds?.[0] ?? {};
  const headings = fields.map(({ name }) => name);
  const repeated = headings.filter((heading, index) => headings.indexOf(heading) !== index);
  const rows = fields.map(({ inline }) => (inline ? 'i' : ' ')).join('');
  const gaps = (rows.match(/i+/g) ?? []).filter((run) => run.length % 3 !== 0);
  const isBlank = description?.trim() === '' || (description === undefined && fields.length === 0);
  return [...repeated, ...gaps, ...(isBlank ? ['says nothing'] : [])];
}

function isMisspelling(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'misspelling';
}

function isNameOfSomebody(catalogue: Catalogue, name: string): boolean {
  const named = [...catalogue.people(), ...catalogue.companies(), ...catalogue.festivals()];
  return named.some(({ names }) => names.some(({ value }) => value.text === name));
}

/** Thousands of pages take some seconds on a slow machine; in ms. */
const GENEROUS = 60_000;

describe('every page of hostile records', () => {
  const house = hostileHouse();
  let pages: readonly Page[];

  beforeAll(async () => {
    pages = await everyPage(house);
  }, GENEROUS);

  it(
    'is within every limit of Discord’s',
    () => {
      expect(pages.length).toBeGreaterThan(900);
      for (const { parts } of pages) for (const part of parts) expectWithinLimits(part, 'press', MESSAGE);
    },
    GENEROUS,
  );

  it(
    'repeats no heading within a part, and fills every row of columns',
    () => {
      for (const { parts } of pages) expect(parts.flatMap(untidinessOf)).toEqual([]);
    },
    GENEROUS,
  );

  it(
    'takes nothing from the records for markup',
    () => {
      for (const { parts } of pages) for (const part of parts) expectNoForeignMarkup(part);
    },
    GENEROUS,
  );

  it('loses no name of four hundred: each can be read, and opened by a select', () => {
    const cast = pages.filter(({ view }) => view.reference === 'film:endless' && view.page === 'cast');
    const parts = cast.flatMap((page) => page.parts);
    const text = parts.map(textOf).join('\n');
    const options = parts.flatMap(labelsOf);
    for (let index = 0; index < 400; index += 1) {
      expect(text).toContain(`Person ${index} `.trim());
      expect(options.some((label) => label.startsWith(`Person ${index}`))).toBe(true);
    }
  });

  it('gives up nothing of a text of 20,000 characters', () => {
    const story = pages.filter(({ view }) => view.reference === 'film:endless' && view.page === 'story');
    const text = story.flatMap(({ parts }) => parts.map(textOf)).join('\n');
    expect(text.match(/word/g)).toHaveLength(4000);
  });
});
