import { describe, expect, it } from 'vitest';
import { faultsOf, folderOf, only, readingOf, source } from '../../made-up/in-files.ts';

const alpha = { 'alpha.json': source('alpha') };

/** The record in a file of these lines. */
function recordIn(...lines: readonly string[]) {
  const { records, faults } = readingOf([folderOf({ 'film.yaml': lines.join('\n') })]);
  expect(faults).toEqual([]);
  return only(records).record;
}

/** The faults of a film's file of these lines whose source is all right, as `3 year: must be …`. */
function faultsIn(...lines: readonly string[]) {
  const faults = faultsOf({ ...alpha, 'film.yaml': lines.join('\n') });
  return faults.map(({ line, path, message }) => `${line} ${path}: ${message}`);
}

const FILM = ['kind: film', 'source: alpha', 'titles:', '  - text: Голос'];

describe('a record in YAML', () => {
  it('says what the same says in JSON', () => {
    const record = recordIn(
      ...FILM,
      '    language: ru',
      'year: 1982',
      'credits:',
      '  - {person: A, role: actor}',
    );
    expect(record).toEqual({
      kind: 'film',
      source: 'alpha',
      titles: [{ text: 'Голос', language: 'ru' }],
      year: 1982,
      credits: [{ person: { name: 'A' }, role: 'actor' }],
    });
  });

  it.each(['film.yaml', 'film.yml', 'FILM.YML'])('may lie in %s', (name) => {
    expect(faultsOf({ ...alpha, [name]: FILM.join('\n') })).toEqual([]);
  });

  it('has words that stay words: no, yes, on, dates', () => {
    const record = recordIn(
      ...FILM,
      'genres: [no, yes, on, off, 1982-12-18]',
      'releases:',
      '  - date: 1982-12-18',
    );
    expect(record).toMatchObject({
      genres: ['no', 'yes', 'on', 'off', '1982-12-18'],
      releases: [{ date: '1982-12-18' }],
    });
  });

  it('may say a thing once and refer to it, name its schema and begin with a byte order mark', () => {
    const record = recordIn(
      '\uFEFF$schema: ../record.schema.json',
      ...FILM,
      'genres: [&war war]',
      'tags: [*war]',
    );
    expect(record).toMatchObject({ genres: ['war'], tags: ['war'] });
    expect(record).not.toHaveProperty('$schema');
  });
});

describe('a fault in YAML', () => {
  it.each([
    ['a number where text is wanted', ['colour: 1982'], '5 colour: must be text'],
    [
      'a year alone where a date is wanted',
      ['releases:', '  - date: 1982'],
      /^6 releases\[0\]\.date: .*quotation/,
    ],
    ['nothing behind a name', ['colour:'], '5 colour: must be text'],
    ['true where text is wanted', ['genres: [true]'], '5 genres[0]: must be text'],
    [
      'a wrong field in a list',
      ['credits:', '  - person: A', '    role: x'],
      /^7 credits\[0\]\.role: must be one of/,
    ],
    [
      'what is missing, where it should stand',
      ['credits:', '  - role: actor'],
      /^6 credits\[0\]\.person: is missing; it must be a name/,
    ],
    ['an unknown field', ['colour: red', 'directer: A'], '6 directer: is not a field of this record'],
    ['bytes', ['colour: !!binary aGk='], '5 colour: must be text'],
    ['a list as a name', ['? [1, 2]', ': 3'], /^\d [^:]*: is not a field/],
  ])('has its line: %s', (_, lines, fault) => {
    expect(faultsIn(...FILM, ...lines)).toEqual([
      typeof fault === 'string' ? fault : expect.stringMatching(fault),
    ]);
  });

  it('is told with every other of the file', () => {
    expect(faultsIn(...FILM, 'year: 1', 'minutes: 0')).toEqual([
      '5 year: is before the first films',
      '6 minutes: must be more than none',
    ]);
  });

  it.each([
    ['a name twice', ['year: 1982', 'year: 1983'], /^6 : is not YAML \(.*unique/],
    ['a list that never ends', ['genres: [war'], /^\d : is not YAML/],
    ['two records in a file', ['---', ...FILM], /^\d : is not YAML \(.*multiple documents/],
    ['a tag that nobody knows', ['colour: !shade red'], /^5 : is not YAML \(Unresolved tag/],
    ['a reference to nothing', ['colour: *red'], /^undefined : is not YAML \(Unresolved alias/],
  ])('of the file itself: %s', (_, lines, fault) => {
    expect(faultsIn(...FILM, ...lines)).toContainEqual(expect.stringMatching(fault));
  });

  it('is a file that refers to itself, or to a thing so often that it would fill the memory', () => {
    const bomb = ['a: &a [x,x,x,x,x,x,x,x,x]', ...'bcdefgh'].map((name, index) =>
      index === 0
        ? name
        : `${name}: &${name} [${Array(9)
            .fill(`*${'abcdefgh'[index - 1]}`)
            .join()}]`,
    );
    expect(faultsIn(...bomb)).toEqual([expect.stringMatching(/alias count/)]);
    expect(faultsIn(...FILM, 'genres: &a [*a]')).toEqual(['5 genres[0]: must be text']);
  });

  it('is an empty file, text of another encoding, or brackets beyond all depth', () => {
    expect(faultsIn('')).toEqual([expect.stringMatching(/must be one of source, film/)]);
    expect(faultsIn('['.repeat(20_000))[0]).toMatch(/is not YAML/);
    const file = Buffer.from('kind: film\nsource: caf\xe9', 'latin1');
    expect(faultsOf({ 'film.yaml': file })).toEqual([
      { file: 'film.yaml', path: '', message: 'is not UTF-8 text; save it with that encoding' },
    ]);
  });
});
