import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../../src/data/catalogue.ts';
import type { IndexName } from '../../../src/search/indexes.ts';
import { buildSearch } from '../../../src/search/search.ts';
import { catalogueOf, film, named } from '../../made-up/in-memory.ts';
import { HEARD_NAMES, HEARD_TITLES, type HeardLine, UNHEARD_NAMES } from '../golden/by-ear.ts';
import { asks, loosely, NOTHING, told } from '../told.ts';

function storedIn(lines: readonly HeardLine[]): string[] {
  return [...new Set(lines.map(([stored]) => stored))];
}

const catalogue = catalogueOf([
  ...storedIn(HEARD_NAMES).map((name) => named('person', name)),
  ...storedIn(HEARD_TITLES).map((title) => film(title)),
]);
const search = buildSearch(catalogue);

function references({ people, films }: Catalogue): ReadonlyMap<string, string> {
  return new Map([
    ...[...people()].map(({ reference, names }) => [names[0]?.value.text ?? '', reference] as const),
    ...[...films()].map(({ reference, titles }) => [titles[0]?.value.text ?? '', reference] as const),
  ]);
}

const byName = references(catalogue);

function expectedOf([stored, , outcome]: HeardLine): string {
  const reference = byName.get(stored) ?? 'not stored';
  return { found: loosely(reference), asks: asks(reference), nothing: NOTHING }[outcome];
}

/** Whether letter by letter or by ear makes no difference to who typed it. */
function meaningOf(typed: string, within: IndexName): string {
  const resolution = search.resolve(typed, [within]);
  return told(resolution.outcome === 'found' ? { ...resolution, exact: false } : resolution);
}

describe('a name that is stored in Latin letters alone', () => {
  it.each(HEARD_NAMES)('%s, typed %s: %s (%s)', (...line) => {
    expect(meaningOf(line[1], 'names')).toBe(expectedOf(line));
  });

  it.each(UNHEARD_NAMES)('is not heard in %s (%s)', (typed) => {
    expect(meaningOf(typed, 'names')).toBe(NOTHING);
  });
});

describe('a title that is stored in Latin letters alone', () => {
  it.each(HEARD_TITLES)('%s, typed %s: %s (%s)', (...line) => {
    expect(meaningOf(line[1], 'films')).toBe(expectedOf(line));
  });
});
