import { beforeAll, describe, expect, it } from 'vitest';
import { type House, openHouse } from '../../src/commands/house.ts';
import type { Response } from '../../src/commands/response.ts';
import type { Catalogue } from '../../src/data/catalogue.ts';
import { loadCatalogue } from '../../src/data/load.ts';
import { openId } from '../../src/replies/custom-ids.ts';
import { FILM_PAGES, type FilmPage, type View } from '../../src/replies/view.ts';
import { catalogueOf } from '../search/made-up.ts';
import { Asker, componentsOf, messageOf, textOf } from './asking.ts';
import { HOSTILE_RECORDS } from './hostile.ts';
import { expectWithinLimits } from './limits.ts';

const MESSAGE = { embeds: [], components: [] };

function viewsOf(catalogue: Catalogue): View[] {
  const named = [...catalogue.people(), ...catalogue.companies(), ...catalogue.festivals()];
  return [
    ...[...catalogue.films()].flatMap(({ reference }) =>
      FILM_PAGES.map((page) => ({ reference, page, part: 0 })),
    ),
    ...named.map(({ reference }): View => ({ reference, page: 'overview' satisfies FilmPage, part: 0 })),
  ];
}

/** Opens a page and each of its further parts, as somebody who presses “More” to the end. */
async function partsOf(asker: Asker, view: View): Promise<Response[]> {
  const parts = [await asker.press(openId(view, 'tab'), [], MESSAGE)];
  for (;;) {
    const last = parts.at(-1);
    const more =
      last && componentsOf(messageOf(last)).some((part) => 'label' in part && part.label?.startsWith('More'));
    if (!last || !more) return parts;
    parts.push(await asker.pressLabelled(last, 'More'));
  }
}

async function everyPage(house: House): Promise<{ view: View; parts: Response[] }[]> {
  const asker = new Asker(house);
  const pages: { view: View; parts: Response[] }[] = [];
  for (const view of viewsOf(house.catalogue)) pages.push({ view, parts: await partsOf(asker, view) });
  return pages;
}

/** Every text and number that a record states, ids and codes left out. */
function valuesIn(fact: unknown): string[] {
  if (typeof fact === 'string') return [fact];
  if (typeof fact === 'number') return [fact.toLocaleString('en')];
  if (Array.isArray(fact)) return fact.flatMap(valuesIn);
  if (typeof fact !== 'object' || fact === null) return [];
  const NOT_SHOWN = new Set([
    'sources',
    'to',
    'language',
    'kind',
    'role',
    'date',
    'from',
    'currency',
    'result',
    'person',
    'year',
    'years',
  ]);
  return Object.entries(fact).flatMap(([field, value]) => (NOT_SHOWN.has(field) ? [] : valuesIn(value)));
}

describe('every page of the built-in records', () => {
  let pages: { view: View; parts: Response[] }[];
  const house = openHouse(loadCatalogue([]));

  beforeAll(async () => {
    pages = await everyPage(house);
  });

  it('is within every limit of Discord’s', () => {
    for (const { parts } of pages) for (const part of parts) expectWithinLimits(part, 'press', MESSAGE);
  });

  it('shows together all that is recorded of a film', () => {
    for (const film of house.catalogue.films()) {
      const own = pages.filter(({ view }) => view.reference === film.reference);
      const text = own.flatMap(({ parts }) => parts.map(textOf)).join('\n');
      const { reference, id, sources, externalIds, credits, ...facts } = film;
      const missing = Object.values(facts)
        .flatMap((all) => all.filter(({ value }) => !isMisspelling(value)))
        .flatMap(valuesIn)
        .filter((value) => !text.includes(value) && !text.includes(value.replaceAll(',', '')));
      // A mention is shown by the name that heads the entity's card.
      const named = missing.filter((value) => !isNameOfSomebody(house.catalogue, value));
      expect({ film: id, missing: named }).toEqual({ film: id, missing: [] });
      for (const { names, parts } of credits) {
        for (const value of [...names, ...parts].flatMap(valuesIn)) expect(text).toContain(value);
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

function isMisspelling(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'misspelling';
}

function isNameOfSomebody(catalogue: Catalogue, name: string): boolean {
  const named = [...catalogue.people(), ...catalogue.companies(), ...catalogue.festivals()];
  return named.some(({ names }) => names.some(({ value }) => value.text === name));
}

describe('every page of hostile records', () => {
  const house = openHouse(catalogueOf(HOSTILE_RECORDS));
  let pages: { view: View; parts: Response[] }[];

  beforeAll(async () => {
    pages = await everyPage(house);
  }, 60_000);

  it('is within every limit of Discord’s', () => {
    expect(pages.length).toBeGreaterThan(500);
    for (const { parts } of pages) for (const part of parts) expectWithinLimits(part, 'press', MESSAGE);
  }, 60_000);

  it('loses no name of four hundred: each can be read, and opened by a select', () => {
    const cast = pages.filter(({ view }) => view.reference === 'film:endless' && view.page === 'cast');
    const parts = cast.flatMap((page) => page.parts);
    const text = parts.map(textOf).join('\n');
    const options = parts.flatMap((part) =>
      componentsOf(messageOf(part)).flatMap((component) =>
        'options' in component ? component.options.map(({ label }) => label) : [],
      ),
    );
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
