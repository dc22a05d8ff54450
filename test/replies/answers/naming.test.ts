import { describe, expect, it } from 'vitest';
import { kindAmong, namingAmong } from '../../../src/replies/answers/naming.ts';
import { en } from '../../../src/replies/wording/en.ts';
import { catalogueOf, film } from '../../made-up/in-memory.ts';
import { found, thing, told } from './found.ts';

const directed = (id: string, title: string, year: number, director: string) => ({
  ...film(title, { year }),
  id,
  credits: [{ person: director, role: 'director' }],
});

const SETTING = {
  catalogue: catalogueOf([
    directed('paris-1971', 'Paris', 1971, 'Ann Lee'),
    directed('paris-1999', 'PARIS', 1999, 'Bob Ray'),
    directed('rome', 'Rome', 1972, 'Ann Lee'),
    directed('long', 'Word '.repeat(40), 1950, 'Ann Lee'),
  ]),
  words: en,
};

describe('what names values that stand together', () => {
  const [one, other, rome] = [thing('film:paris-1971'), thing('film:paris-1999'), thing('film:rome')];

  it('is of a film its title with its year', () => {
    expect(namingAmong([one, rome], SETTING)(one)).toEqual({ name: 'Paris (1971)' });
  });

  it('is of films that share a title, however it is written, their directors as well', () => {
    const naming = namingAmong([one, rome, other, one], SETTING);
    expect([one, rome, other].map(naming)).toEqual([
      { name: 'Paris (1971)', apart: 'Ann Lee' },
      { name: 'Rome (1972)' },
      { name: 'PARIS (1999)', apart: 'Bob Ray' },
    ]);
  });

  it('never gives up a year', () => {
    expect(namingAmong([], SETTING)(thing('film:long')).name).toMatch(/^Word Word .+… \(1950\)$/);
  });

  it('is of a value what it says, in the unit that is wanted', () => {
    const length = found({ is: 'minutes', minutes: 90 });
    expect(namingAmong([length], SETTING, 'hours')(length)).toEqual({ name: '1.5 hours (90 min)' });
  });
});

describe('what values are all of', () => {
  it('is a kind of things, or of values', () => {
    expect(kindAmong([thing('film:rome'), thing('film:paris-1971')])).toBe('film');
    expect(kindAmong([thing('person:ann')])).toBe('person');
    expect(kindAmong([found({ is: 'year', year: 1982 })])).toBe('year');
  });

  it('is titles of films, and names of others', () => {
    const form = { is: 'form', form: { text: 'Рим' } } as const;
    expect(kindAmong([found(form, { of: 'film:rome' })])).toBe('title');
    expect(kindAmong([found(form, { of: 'person:ann' })])).toBe('name');
  });

  it('is nothing in particular where they are of several', () => {
    expect(kindAmong([thing('film:rome'), thing('person:ann')])).toBe('text');
    expect(kindAmong([told('drama'), thing('person:ann')])).toBe('text');
    expect(kindAmong([])).toBe('text');
  });
});
