import { describe, expect, it } from 'vitest';
import { ENTITY_KINDS } from '../../../src/data/reference.ts';
import { COMPANY_ROLES, ROLES } from '../../../src/data/schema/film.ts';
import { en } from '../../../src/replies/wording/en.ts';

describe('a date', () => {
  it.each([
    ['1982', '1982'],
    ['1982-12', 'December 1982'],
    ['1982-12-18', '18 December 1982'],
    ['1888-02-29', '29 February 1888'],
    ['2000-01-01', '1 January 2000'],
  ])('is as precise as it is known: %s is “%s”', (date, expected) => {
    expect(en.date(date)).toBe(expected);
  });

  it.each([
    ['1980-10', '1982-10', 'October 1980 – October 1982'],
    ['1980', undefined, 'from 1980'],
    [undefined, '1982-10-01', 'until 1 October 1982'],
  ])('makes a period: %s to %s is “%s”', (from, to, expected) => {
    expect(en.period(from && en.date(from), to && en.date(to))).toBe(expected);
  });
});

describe('a length', () => {
  it.each([
    [0.5, '0.5 min'],
    [45, '45 min'],
    [59.6, '59.6 min'],
    [87, '87 min'],
    [119.7, '119.7 min'],
    [120, '120 min (2 h)'],
    [150.5, '150.5 min (2 h 31 min)'],
    [327, '327 min (5 h 27 min)'],
    [1500, '1,500 min (25 h)'],
  ])('of %f minutes is “%s”', (minutes, expected) => {
    expect(en.minutesAndHours(minutes)).toBe(expected);
  });
});

describe('money', () => {
  it.each([
    [6_500_000, 'USD', '$6,500,000'],
    [1234.5, 'EUR', '€1,234.5'],
    [300_000, 'SUR', 'SUR 300,000'],
    [0, 'GBP', '£0'],
  ])('of %f %s is “%s”', (amount, currency, expected) => {
    expect(en.money(amount, currency).replace(/\u00a0/g, ' ')).toBe(expected);
  });

  it('says when it is estimated', () => {
    expect(en.estimated('$5')).toBe('$5 (estimated)');
  });
});

describe('a language', () => {
  it.each([
    ['ru', 'Russian'],
    ['pt-BR', 'Brazilian Portuguese'],
    ['zh-Hant', 'Traditional Chinese'],
    ['und-BR', 'Brazil'],
    ['xx', 'xx'],
    ['pt-12', 'pt-12'],
    ['en-US-US', 'en-US-US'],
  ])('of the tag %s is “%s”', (tag, expected) => {
    expect(en.languageOfTag(tag)).toBe(expected);
  });
});

describe('a number', () => {
  it('is grouped', () => {
    expect(en.number(2_300_000)).toBe('2,300,000');
  });

  it('agrees with what it counts', () => {
    expect(en.counts(1, 2, 0, 1200)).toBe('1 film · 2 people · 0 companies · 1,200 festivals');
    expect(en.severalHintMore(1)).toBe(
      'Choose the one you mean; 1 more is not shown, so add a year or more of the name.',
    );
  });
});

describe('what a film is based on', () => {
  it.each([
    ['novel', undefined, undefined, 'novel'],
    ['novel', 'Solaris', undefined, 'novel “Solaris”'],
    ['novel', undefined, 'Lem', 'novel by Lem'],
    ['novel', 'Solaris', 'Lem', 'novel “Solaris” by Lem'],
  ])('%s, %s, %s is “%s”', (work, title, author, expected) => {
    expect(en.basis(work, title, author)).toBe(expected);
  });
});

describe('every role and kind', () => {
  it('has a heading of its own', () => {
    for (const headings of [ROLES.map((role) => en.crew[role]), ROLES.map((role) => en.work[role])]) {
      expect(headings.every((heading) => heading.length > 0)).toBe(true);
      expect(new Set(headings).size).toBe(ROLES.length);
    }
    expect(new Set(COMPANY_ROLES.map((role) => en.company[role])).size).toBe(COMPANY_ROLES.length);
    expect(ENTITY_KINDS.map((kind) => en.kind[kind])).toEqual(['film', 'person', 'company', 'festival']);
  });
});
