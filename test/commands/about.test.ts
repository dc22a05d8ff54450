import { describe, expect, it } from 'vitest';
import { openHouse } from '../../src/commands/house.ts';
import { BUILT_IN_HOUSE } from '../built-in-house.ts';
import { catalogueOf, film, source } from '../made-up/in-files.ts';
import { Asker, dataOf, textOf } from './asking.ts';
import { houseOf } from './houses.ts';
import { buttonsOf, isInPlace, isPrivate, shown } from './shown.ts';

const asker = new Asker(BUILT_IN_HOUSE);

/** A house with so many sources, each of which names a film. */
function houseWithSources(count: number) {
  return openHouse(
    catalogueOf(Array.from({ length: count }, (_, index) => film(`paper-${index}`, `Film ${index}`))),
  );
}

describe('/about', () => {
  it('tells what the catalogue holds, its sources and their terms, and what is kept about people', async () => {
    const answer = await asker.command('about');
    expect(answer.outcome).toBe('found');
    expect(shown(answer)).toEqual({
      title: 'Dom Kino, the house of film',
      text: 'Answers film questions from records in which every fact names its source. What is not in the records is not answered.',
      fields: {
        'What the records hold': ['3 films · 28 people · 13 companies · 11 festivals'],
        'What the bot keeps about people': [
          'Nothing. What you type is neither stored nor logged, and the buttons carry only ids of records.',
        ],
        'Sources and their terms': [
          'kinoglaz.fr, “Spiritual Voices”',
          'film database page · English and French · facts only, in our own words',
          'LM Media, “The Voice of Sokurov”',
          "production company's page · English · facts only, in our own words",
          'Wikipedia, “The Voice” (1982)',
          'encyclopedia article · English · CC BY-SA; the facts are used, the wording is our own',
        ],
      },
    });
  });

  it('counts one as one', async () => {
    const house = houseOf([
      { kind: 'film', titles: [{ text: 'Alone' }], credits: [{ person: 'Ann', role: 'actor' }] },
    ]);
    expect(shown(await new Asker(house).command('about')).fields['What the records hold']).toEqual([
      '1 film · 1 person · 0 companies · 0 festivals',
    ]);
  });

  it('gives edition, date and address of a source that has them, the address without a preview', async () => {
    const book = source('a-book', {
      name: 'A *Book*',
      type: 'book',
      language: 'Finnish',
      edition: '2nd',
      date: '1999-05',
      url: 'https://example.org/a_book',
      terms: 'quoted by permission',
    });
    const answer = await new Asker(openHouse(catalogueOf([book]))).command('about');
    expect(dataOf(answer).embeds?.[0]?.fields?.at(-1)?.value).toBe(
      '**A \\*Book\\***\nbook · Finnish · 2nd · May 1999 · quoted by permission · <https://example.org/a_book>',
    );
  });

  it('is posted for everybody unless it is asked for privately', async () => {
    expect(isPrivate(await asker.command('about'))).toBe(false);
    expect(isPrivate(await asker.command('about', { private: true }))).toBe(true);
  });

  it('loses none of many sources: they can be paged through, there and back', async () => {
    const many = new Asker(houseWithSources(90));
    const parts = await many.allParts(await many.command('about'));
    expect(parts.length).toBeGreaterThan(1);
    const text = parts.map(textOf).join('\n');
    for (let index = 0; index < 90; index += 1) expect(text).toContain(`The paper-${index}\n`);
    const last = parts.at(-1);
    if (!last) throw new Error('There is no last part.');
    expect(isInPlace(last)).toBe(true);
    expect(buttonsOf(last)).toEqual(['◀ Earlier']);
    expect(textOf(await many.pressLabelled(last, 'Earlier'))).toBe(textOf(parts.at(-2) ?? last));
  });

  it('shows its last part to a press from a time when there were more', async () => {
    expect(shown(await asker.press('about/7'))).toEqual(shown(await asker.command('about')));
  });
});
