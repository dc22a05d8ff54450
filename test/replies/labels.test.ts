import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reference } from '../../src/data/reference.ts';
import { labelOf } from '../../src/replies/labels.ts';
import { en } from '../../src/replies/wording/en.ts';
import { catalogueOf, film, named } from '../made-up/in-memory.ts';

function directed(title: string, year: number | undefined, ...directors: string[]): object {
  return {
    ...film(title, year === undefined ? {} : { year }),
    id: 'it',
    credits: directors.map((person) => ({ person, role: 'director' })),
  };
}

/** The label of the film with the id `it`. */
function label(record: object, matched?: string): string {
  return labelOf(catalogueOf([record]), 'film:it', en, matched);
}

describe('the label of a film', () => {
  it('is its title, year and directors', () => {
    expect(label(directed('Mirror', 1975, 'Andrei Tarkovsky'))).toBe('Mirror (1975) · Andrei Tarkovsky');
    expect(label(directed('Arrival', undefined, 'Ann', 'Bob'))).toBe('Arrival · Ann, Bob');
    expect(label(directed('Nobody', 1930))).toBe('Nobody (1930)');
  });

  it('adds the form that matched, unless it is the one shown', () => {
    expect(label(directed('Mirror', 1975, 'Ann'), 'Зеркало')).toBe('Mirror (1975) · Ann · Зеркало');
    expect(label(directed('Mirror', 1975, 'Ann'), 'Mirror')).toBe('Mirror (1975) · Ann');
  });

  it('keeps the year of a title that is too long, and whole characters', () => {
    const long = label(directed('😀'.repeat(80), 1999, 'Ann'));
    expect(long).toBe(`${'😀'.repeat(46)}… (1999)`);
    expect(label(directed('Word '.repeat(30), 1999, 'Ann'))).toBe(`${'Word '.repeat(18)}Wo… (1999)`);
  });

  it('cuts the director before the title', () => {
    expect(label(directed('T'.repeat(80), 1999, 'Apichatpong Weerasethakul'))).toBe(
      `${'T'.repeat(80)} (1999) · Apichatpo…`,
    );
    expect(label(directed('T'.repeat(90), 1999, 'Apichatpong'))).toBe(`${'T'.repeat(90)} (1999)`);
  });

  it('stands on one line, without what steers text, and unescaped', () => {
    expect(label(directed('Two\nlines \u202eand *stars*', 1999))).toBe('Two lines and *stars* (1999)');
  });
});

describe('the label of somebody else', () => {
  const house = catalogueOf([
    named('person', 'Ann Lee', { text: 'Анн Ли', kind: 'original' }),
    named('company', 'Lenfilm'),
    named('festival', 'Lakeside'),
  ]);
  const all: [Reference, string | undefined, string][] = [
    ['person:ann-lee', undefined, 'Ann Lee'],
    ['person:ann-lee', 'Анн Ли', 'Ann Lee · Анн Ли'],
    ['company:lenfilm', undefined, 'Lenfilm · company'],
    ['festival:lakeside', undefined, 'Lakeside · festival'],
    ['festival:lakeside', 'LIFF', 'Lakeside · LIFF · festival'],
    ['person:gone', undefined, 'gone'],
  ];

  it.each(all)('of %s, matched by %s, is “%s”', (reference, matched, expected) => {
    expect(labelOf(house, reference, en, matched)).toBe(expected);
  });
});

describe('any label', () => {
  it('is one to a hundred characters, begins with the title and keeps the year', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 150 }).map((some) => `T${some}`);
    fc.assert(
      fc.property(
        text,
        text,
        text,
        fc.integer({ min: 1870, max: 2100 }),
        (title, director, matched, year) => {
          const made = label(directed(title, year, director), matched);
          expect(made.length).toBeLessThanOrEqual(100);
          expect(made.startsWith('T')).toBe(true);
          expect(made).toContain(` (${year})`);
        },
      ),
    );
  });
});
