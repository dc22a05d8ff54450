import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportFrom } from '../../src/catalogues/export.ts';
import { COMPANY, FESTIVAL, FILM, PERSON } from '../commands/everything.ts';
import { directedBy, film, only } from '../made-up/in-files.ts';
import { anyCatalogues } from './any-catalogues.ts';
import { everythingAt } from './everything-at.ts';
import { filesIn, folderWith, JSON_FILES, newFolder } from './exporting.ts';

describe('what was exported reads back equal', () => {
  it.each(['json', 'yaml'] as const)(
    'whatever it is, as %s',
    async (format) => {
      await fc.assert(
        fc.asyncProperty(anyCatalogues, async (catalogues) => {
          const paths = catalogues.filter((records) => records.length > 0).map(folderWith);
          fc.pre(paths.length > 0);
          const folder = newFolder();
          const { differing } = await exportFrom(paths, folder, { format });
          expect(differing).toEqual([]);
          expect(await everythingAt([folder])).toEqual(await everythingAt(paths));
        }),
        { numRuns: 60 },
      );
    },
    60_000,
  );

  it.each(['json', 'yaml'] as const)('with every field that a record can have, as %s', async (format) => {
    const records = [FILM, PERSON, COMPANY, FESTIVAL].map((record) => ({ ...record, source: 'alpha' }));
    const folder = newFolder();
    await exportFrom([folderWith(records)], folder, { format });
    const everything = await everythingAt([folder]);
    expect(everything.films[0]?.boxOffice[0]?.value.amount).toBe(55555);
    expect(everything).toEqual(await everythingAt([folderWith(records)]));
  });

  it('and stands in its former order, whatever sources are called', async () => {
    const golos = { year: 1982, ...directedBy('Ilya Averbakh') };
    const paths = [
      folderWith([film('zeta', 'Golos', { ...golos, minutes: 87 })]),
      folderWith([
        film('alpha', 'Golos', { ...golos, minutes: 90 }),
        film('alpha', 'A film', directedBy('Ilya Averbakh')),
      ]),
    ];
    const folder = newFolder();
    await exportFrom(paths, folder, JSON_FILES);
    const { films, people } = await everythingAt([folder]);
    expect(films.map(({ id, sources }) => [id, ...sources])).toEqual([
      ['a-film', 'alpha'],
      ['golos-1982', 'zeta', 'alpha'],
    ]);
    expect(only(people).sources).toEqual(['zeta', 'alpha']);
  });

  it('and no source seems to write a name as another does', async () => {
    const golos = { year: 1982, ...directedBy('Somebody') };
    const paths = ['Lenfilm', 'Ленфильм'].map((company, index) =>
      folderWith([film(['zeta', 'alpha'][index] ?? '', 'Golos', { ...golos, companies: [{ company }] })]),
    );
    const folder = newFolder();
    await exportFrom(paths, folder, JSON_FILES);
    const { companies } = await everythingAt([folder]);
    expect(only(companies).names).toEqual([
      { value: { text: 'Lenfilm' }, sources: ['zeta'] },
      { value: { text: 'Ленфильм' }, sources: ['alpha'] },
    ]);
  });

  it('or says what does not: namesakes in records of one source, of whom nothing is left to tell them apart', async () => {
    const records = [
      film('alpha', 'Ann', { externalIds: ['imdb:1'], year: 1983 }),
      film('alpha', 'Ann', { year: 1983, ...directedBy('Bob') }),
      film('alpha', 'Ann', { externalIds: ['imdb:1'], ...directedBy('Bob') }),
    ];
    const { differing } = await exportFrom([folderWith(records)], newFolder(), JSON_FILES);
    expect(differing).toEqual(['film:ann-1983', 'film:ann-1983-2']);
  });
});

describe('the files of an export', () => {
  it('are one for each thing that a source says something of, called by both', async () => {
    const golos = { year: 1982, ...directedBy('Somebody') };
    const folder = newFolder();
    const paths = [folderWith([film('zeta', 'Golos', golos)]), folderWith([film('alpha', 'Golos', golos)])];
    const { counts, files } = await exportFrom(paths, folder, JSON_FILES);
    expect(filesIn(folder)).toEqual([
      '1-sources/alpha.json',
      '1-sources/zeta.json',
      '2-people/somebody.1.zeta.json',
      '2-people/somebody.2.alpha.json',
      '5-films/golos-1982.1.zeta.json',
      '5-films/golos-1982.2.alpha.json',
    ]);
    expect(files).toBe(6);
    expect(counts).toEqual({ film: 1, person: 1, company: 0, festival: 0, source: 2 });
  });

  it('begin with what tells a record from others', async () => {
    const folder = newFolder();
    await exportFrom([folderWith([film('alpha', 'Golos', { year: 1982, minutes: 87 })])], folder, JSON_FILES);
    expect(readFileSync(join(folder, '5-films/golos-1982.alpha.json'), 'utf8')).toBe(
      `${JSON.stringify(
        {
          kind: 'film',
          id: 'golos-1982',
          source: 'alpha',
          titles: [{ text: 'Golos' }],
          year: 1982,
          minutes: 87,
        },
        undefined,
        2,
      )}\n`,
    );
  });

  it('refer to what is built in, of which they repeat nothing', async () => {
    const sokurov = { name: 'Alexander Sokurov', id: 'alexander-sokurov' };
    const folder = newFolder();
    await exportFrom([folderWith([film('alpha', 'Mat i syn', directedBy(sokurov))])], folder, JSON_FILES);
    expect(filesIn(folder)).toHaveLength(3);
    const told: unknown = JSON.parse(
      readFileSync(join(folder, '2-people/alexander-sokurov.alpha.json'), 'utf8'),
    );
    expect(told).toEqual({
      kind: 'person',
      source: 'alpha',
      sameAs: ['alexander-sokurov'],
      names: [{ text: 'Alexander Sokurov' }],
    });
  });
});
