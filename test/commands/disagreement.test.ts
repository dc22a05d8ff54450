import { describe, expect, it } from 'vitest';
import { openHouse } from '../../src/commands/house.ts';
import { catalogueOf, film, type MadeUpRecord, person } from '../made-up/in-files.ts';
import { Asker } from './asking.ts';
import { shown, titleOf } from './shown.ts';

/** Two or three accounts of one film, which its id ties together. */
function asker(...records: readonly MadeUpRecord[]): Asker {
  return new Asker(openHouse(catalogueOf(records)));
}

function account(source: string, fields: object): MadeUpRecord {
  return film(source, 'Mirror', { externalIds: ['imdb:tt0072443'], ...fields });
}

async function page(asking: Asker, name?: string) {
  const card = await asking.command('film', { title: 'mirror' });
  return shown(name ? await asking.pressLabelled(card, name) : card);
}

describe('sources that disagree', () => {
  const disagreeing = () =>
    asker(
      account('almanac', { year: 1974, minutes: 87, genres: ['drama'], colour: 'colour' }),
      account('handbook', { year: 1975, minutes: 90, genres: ['Drama', 'autobiography'] }),
    );

  it('stand side by side, each with its mark', async () => {
    expect((await page(disagreeing())).fields).toMatchObject({
      Year: ['1974 ¹ · 1975 ²'],
      Length: ['87 min ¹ · 90 min ²'],
    });
  });

  it('are named with their marks at the foot of every page', async () => {
    const asking = disagreeing();
    for (const name of [undefined, 'Cast & crew', 'Story', 'Releases', 'Festivals']) {
      expect((await page(asking, name)).foot).toBe('Sources: ¹ The almanac · ² The handbook');
    }
  });

  it('are both heard where the film is named', async () => {
    expect(titleOf(await disagreeing().command('film', { title: 'mirror' }))).toBe('Mirror (1974/1975)');
    expect(await disagreeing().suggest('film', 'title', 'mir')).toEqual([
      { name: 'Mirror (1974/1975)', value: 'film:mirror-1974' },
    ]);
  });

  it('are both heard when a year is typed with the title', async () => {
    for (const title of ['mirror 1974', 'Mirror (1975)']) {
      expect(titleOf(await disagreeing().command('film', { title }))).toBe('Mirror (1974/1975)');
    }
  });

  it('are both heard on parts, prizes, budgets and releases', async () => {
    const asking = asker(
      account('almanac', {
        credits: [{ person: 'Margarita Terekhova', role: 'actor', part: { name: 'Natalia' } }],
        awards: [{ name: 'Golden Reel', year: 1980, result: 'won' }],
        budget: { amount: 100, currency: 'EUR' },
        releases: [{ date: '1975-03', country: 'Ruritania' }],
      }),
      account('handbook', {
        credits: [{ person: 'Margarita Terekhova', role: 'actor', part: { name: 'Maria' } }],
        awards: [{ name: 'Golden Reel', year: 1980, result: 'nominated' }],
        budget: { amount: 200, currency: 'EUR', estimated: true },
        releases: [{ date: '1975', country: 'Ruritania' }],
      }),
    );
    expect((await page(asking, 'Cast & crew')).fields.Cast).toEqual([
      'Margarita Terekhova ¹ ² as Natalia ¹ · as Maria ²',
    ]);
    expect(shown(await asking.command('who', { name: 'terekhova' })).fields.Actor).toEqual([
      'Mirror ¹ ² · as Natalia ¹ · as Maria ²',
    ]);
    expect((await page(asking, 'Festivals')).fields).toEqual({
      'Awards won': ['1980 · Golden Reel ¹'],
      Nominations: ['1980 · Golden Reel ²'],
    });
    expect((await page(asking, 'Releases')).fields).toEqual({
      Releases: ['March 1975 · Ruritania ¹', '1975 · Ruritania ²'],
      Budget: ['€100 ¹ · €200 (estimated) ²'],
    });
  });
});

describe('sources that agree', () => {
  it('are one value with the marks of both', async () => {
    const { text, fields } = await page(
      asker(
        account('almanac', { minutes: 108, countries: ['Soviet Union'], genres: ['Drama'] }),
        account('handbook', { minutes: 108, countries: ['Soviet Union'], genres: ['drama', 'poem'] }),
      ),
    );
    expect(text).toBe('This title ¹ ²');
    expect(fields).toMatchObject({
      Length: ['108 min ¹ ²'],
      Country: ['Soviet Union ¹ ²'],
      Genre: ['Drama ¹ ²', 'poem ²'],
    });
  });

  it('are one person in one role', async () => {
    const credits = [{ person: 'Andrei Tarkovsky', role: 'director' }];
    const asking = asker(account('almanac', { credits }), account('handbook', { credits }));
    expect((await page(asking)).fields['Directed by']).toEqual(['Andrei Tarkovsky ¹ ²']);
  });

  it('may be two against a third', async () => {
    const { fields, foot } = await page(
      asker(
        account('almanac', { minutes: 106 }),
        account('handbook', { minutes: 108 }),
        account('ledger', { minutes: 106 }),
      ),
    );
    expect(fields.Length).toEqual(['106 min ¹ ³ · 108 min ²']);
    expect(foot).toBe('Sources: ¹ The almanac · ² The handbook · ³ The ledger');
  });
});

describe('a single source', () => {
  it('is named at the foot without marks', async () => {
    const { fields, foot } = await page(asker(account('almanac', { minutes: 108 })));
    expect(fields.Length).toEqual(['108 min']);
    expect(foot).toBe('Source: The almanac');
  });
});

describe('sources that disagree about a person', () => {
  it('stand side by side on their card', async () => {
    const asking = asker(
      person('almanac', 'Arseny', { externalIds: ['imdb:nm1'], born: '1907-06-25', died: '1989' }),
      person('handbook', 'Arseny', { externalIds: ['imdb:nm1'], born: '1907-06-12', died: '1989' }),
    );
    const card = shown(await asking.command('who', { name: 'arseny' }));
    expect(card.fields).toMatchObject({ Born: ['25 June 1907 ¹ · 12 June 1907 ²'], Died: ['1989 ¹ ²'] });
    expect(card.foot).toBe('Sources: ¹ The almanac · ² The handbook');
  });
});
