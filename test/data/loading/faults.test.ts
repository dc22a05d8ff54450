import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../../src/data/load.ts';
import { CatalogueError } from '../../../src/data/loading/faults.ts';
import { faultsOf, film, folderOf, person, source } from '../../made-up/in-files.ts';

describe('CatalogueError', () => {
  it('carries every fault of every file and folder at once', () => {
    const faults = faultsOf({
      'alpha.json': source('alpha'),
      'broken.json': '{',
      'film.json': film('alpha', '', { year: 1, minutes: -1, directer: 'A' }),
      'list.csv': 'title',
      'person.json': person('nowhere', 'A', { sameAs: ['nobody'] }),
    });
    expect(faults.map(({ file, path }) => `${file} ${path}`).sort()).toEqual([
      'broken.json ',
      'film.json directer',
      'film.json minutes',
      'film.json titles[0].text',
      'film.json year',
      'list.csv ',
      'person.json sameAs[0]',
      'person.json source',
    ]);
  });

  it('says each fault once', () => {
    expect(
      faultsOf({ 'a.json': source('alpha', { date: 'yesterday' }) }).map(({ message }) => message),
    ).toEqual(['must be a date as 1982, 1982-12 or 1982-12-18']);
  });

  it('reports them grouped by file, each below its path', () => {
    const folder = folderOf({ 'a.json': source('alpha', { id: 'A', terms: '' }), 'b.json': '{' });
    expect(() => loadCatalogue([folder])).toThrow(
      new RegExp(
        [
          '^The records have 3 faults:',
          `${folder}/a\\.json`,
          '  id: must be lower-case letters and digits parted by single hyphens',
          '  terms: must not be empty',
          `${folder}/b\\.json`,
          '  is not JSON \\(.+\\)$',
        ].join('\n'),
      ),
    );
  });

  it('names the line where it is known, before the place in it', () => {
    const error = new CatalogueError([
      { file: 'a.csv', line: 3, path: 'year', message: 'is wrong' },
      { file: 'a.csv', line: 4, path: '', message: 'is too short' },
      { file: 'a.csv', path: 'credits[0].role', message: 'is odd' },
    ]);
    expect(error.message.split('\n').slice(1)).toEqual([
      'a.csv',
      '  line 3, year: is wrong',
      '  line 4: is too short',
      '  credits[0].role: is odd',
    ]);
  });

  it('counts one fault as one', () => {
    const error = new CatalogueError([{ file: 'a.json', path: '', message: 'is wrong' }]);
    expect(error.message).toBe('The records have 1 fault:\na.json\n  is wrong');
    expect(error.name).toBe('CatalogueError');
  });
});
