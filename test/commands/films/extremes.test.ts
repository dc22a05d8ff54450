import { describe, expect, it } from 'vitest';
import { Asker, dataOf, textOf } from '../asking.ts';
import { houseOf } from '../houses.ts';
import { expectWithinLimits } from '../limits.ts';
import { expectNoForeignMarkup } from '../markup.ts';
import { buttonsOf, isInPlace } from '../shown.ts';

const SIGNS = '*_~`|<@1>[x](https://x.example)';
const long = (word: string) => `${word} ${SIGNS.repeat(20)}`;

/** Films of which everything is too long, told by more sources than a line has room for; each has more than is asked for, so that its line says it. */
const FILMS = Array.from({ length: 12 }, (_, index) =>
  Array.from({ length: 40 }, (__, source) => ({
    kind: 'film',
    id: `film-${index}`,
    source: `source-${source}`,
    titles: [{ text: long(`Title ${index}`) }],
    year: 1980 + (source % 20),
    countries: [long('country'), long('land')],
    genres: [long('genre'), long('kind')],
    languages: [long('language')],
    credits: [long('person'), long('other')].map((person) => ({ person, role: 'director' })),
    companies: [{ company: long('studio') }],
    selections: [{ festival: long('festival'), year: 1990 }],
  })),
).flat();

describe('a list of films of which everything is too long', () => {
  const asker = new Asker(houseOf(FILMS));
  const options = {
    country: long('country'),
    years: '1900-2000',
    genre: long('genre'),
    language: long('language'),
    studio: long('studio'),
    person: long('person'),
    festival: long('festival'),
  };

  it('is within Discord’s limits under all filters at once, on each page, and no markup', async () => {
    const pages = await asker.allParts(await asker.command('films', options));
    expect(pages).toHaveLength(2);
    for (const page of pages) {
      expectWithinLimits(page, isInPlace(page) ? 'press' : 'command', { embeds: [] });
      expectNoForeignMarkup(page);
      expect(dataOf(page).components).toHaveLength(4);
      expect(buttonsOf(page).filter((label) => label.endsWith('✕'))).toHaveLength(7);
    }
  });

  it('keeps a line for each film', async () => {
    const lines = textOf(await asker.command('films', options)).split('\n');
    expect(lines.filter((line) => line.startsWith('Title '))).toHaveLength(10);
  });

  it('can lose each of the filters', async () => {
    for (const name of Object.keys(options)) {
      const list = await asker.command('films', options);
      const label = name === 'years' ? '1900–2000' : name;
      const left = await asker.pressLabelled(list, label);
      expect(buttonsOf(left).filter((button) => button.endsWith('✕'))).toHaveLength(6);
    }
  });
});
