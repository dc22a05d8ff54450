import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeImdbFiles } from '../../../bench/catalogue/corpus/imdb-files.ts';
import { imdbImporter } from '../../../src/import/imdb/importer.ts';
import { folderOf } from '../../made-up/in-files.ts';
import { imported } from '../importing.ts';

const SYLLABLES = [
  'ba',
  'lin',
  'do',
  'ver',
  'ka',
  'mes',
  'to',
  'ran',
  'si',
  'gol',
  'pe',
  'nur',
  'fa',
  'wit',
  'zo',
];

/** A word of three syllables, another for each number up to some thousands. */
function word(number: number): string {
  const made = [number, number * 7 + 3, Math.floor(number / SYLLABLES.length)]
    .map((place) => SYLLABLES[place % SYLLABLES.length] ?? '')
    .join('');
  return made.charAt(0).toUpperCase() + made.slice(1);
}

const NUMBERS = Array.from({ length: 400 }, (_, number) => number);
const LIKE = {
  films: NUMBERS.map((number) => ({
    title: `The ${word(number)} of ${word(number * 11)}`,
    year: 1920 + (number % 100),
  })),
  cast: new Map(NUMBERS.map((number): [string, number] => [`${word(number)} ${word(number * 13)}`, 1])),
};

describe('made-up data sets', () => {
  it('are imported whole, with as many films as asked for, much as real ones are', async () => {
    const folder = folderOf({});
    await writeImdbFiles(LIKE, 1000, folder);
    const { films, people, counts } = await imported(imdbImporter(folder));
    expect(films).toHaveLength(1000);
    expect(counts.read.get('name.basics')).toBe(2200);
    expect(people.length).toBeGreaterThan(1500);
    const average = (name: string) => (counts.read.get(name) ?? 0) / (counts.read.get('title.basics') ?? 1);
    expect(average('title.principals')).toBeCloseTo(12, -0.5);
    expect(average('title.akas')).toBeCloseTo(4, 0);
    expect(films.filter(({ votes }) => votes !== undefined).length / 1000).toBeCloseTo(0.6, 1);
    const credited = new Map<string, number>();
    for (const { person } of films.flatMap(({ credits = [] }) => credits)) {
      credited.set(person.name, (credited.get(person.name) ?? 0) + 1);
    }
    expect(Math.max(...credited.values())).toBeGreaterThan(200);
    const scripts = films.flatMap(({ titles }) => titles.map(({ language }) => language?.slice(0, 2)));
    for (const language of ['ru', 'el', 'ko', 'ja', 'zh', 'fr']) expect(scripts).toContain(language);
  }, 20_000);

  it('are always the same', async () => {
    const [one, other] = [folderOf({}), folderOf({})];
    for (const folder of [one, other]) await writeImdbFiles(LIKE, 50, folder);
    const files = readdirSync(one);
    expect(files).toHaveLength(6);
    for (const file of files) expect(readFileSync(join(one, file))).toEqual(readFileSync(join(other, file)));
  });
});
