import { describe, expect, it } from 'vitest';
import { recordSchema } from '../../../src/data/schema/record.ts';
import { CSV_READERS } from '../../../src/import/csv/read-csv.ts';
import { film, folderOf, only, readingOf, source } from '../../made-up/in-files.ts';
import { filmsIn, readTable, written } from './tables.ts';

/** What one row says, given its cells by their columns. */
function filmOf(cells: Readonly<Record<string, string>>) {
  return only(filmsIn(written([Object.keys(cells), Object.values(cells)])));
}

describe('a table of films', () => {
  it('says everything that a row can say', () => {
    const film = filmOf({
      title: 'The Voice',
      original_title: 'Голос',
      year: '1982',
      directors: 'Ilya Averbakh',
      writers: 'Ilya Averbakh; Natalya Ryazantseva',
      cast: 'Natalya Sayko (Yulia Martynova); Leonid Filatov',
      music: 'Oleg Karavaychuk',
      cinematography: 'Dmitri Dolinin',
      countries: 'Soviet Union',
      languages: 'Russian',
      genres: 'drama; film about film',
      companies: 'Lenfilm [production]; Sovexportfilm',
      minutes: '87',
      festivals: 'Locarno 1983; Our own week',
      source: 'Autumn programme',
      wikidata: 'Q42',
      imdb: 'tt0084521',
    });
    const mention = (name: string, role: string) => ({ person: { name }, role });
    expect(film).toEqual({
      kind: 'film',
      source: 'autumn-programme',
      externalIds: ['wikidata:Q42', 'imdb:tt0084521'],
      titles: [{ text: 'The Voice' }, { text: 'Голос', kind: 'original' }],
      year: 1982,
      minutes: 87,
      countries: ['Soviet Union'],
      languages: ['Russian'],
      genres: ['drama', 'film about film'],
      credits: [
        mention('Ilya Averbakh', 'director'),
        mention('Ilya Averbakh', 'writer'),
        mention('Natalya Ryazantseva', 'writer'),
        { ...mention('Natalya Sayko', 'actor'), part: { name: 'Yulia Martynova' } },
        mention('Leonid Filatov', 'actor'),
        mention('Oleg Karavaychuk', 'composer'),
        mention('Dmitri Dolinin', 'cinematographer'),
      ],
      companies: [
        { company: { name: 'Lenfilm' }, role: 'production' },
        { company: { name: 'Sovexportfilm' } },
      ],
      selections: [{ festival: { name: 'Locarno' }, year: 1983 }, { festival: { name: 'Our own week' } }],
    });
    expect(recordSchema.parse(film)).toEqual(film);
  });

  it('needs nothing but titles', () => {
    expect(filmsIn('title\nMonologue\n')).toEqual([
      { kind: 'film', source: 'my-films', titles: [{ text: 'Monologue' }] },
    ]);
    expect(filmOf({ title: 'Голос', original_title: 'Голос' }).titles).toEqual([
      { text: 'Голос', kind: 'original' },
    ]);
  });

  it('has its columns in any order and case, with blanks or hyphens in their names', () => {
    expect(filmsIn('Year , ORIGINAL TITLE,"Title"\n1972,Монолог,Monologue')).toEqual(
      filmsIn('title,original_title,year\nMonologue,Монолог,1972'),
    );
    expect(filmsIn('original-title,title\nМонолог,Monologue')[0]?.titles[1]?.kind).toBe('original');
  });

  it.each([
    ['commas', ','],
    ['semicolons, as Excel writes in much of Europe', ';'],
    ['tabs', '\t'],
  ])('may part its cells by %s', (_, separator) => {
    const rows = [
      ['title', 'directors'],
      ['Comma, semicolon; tab\t', 'A; B'],
    ];
    expect(filmsIn(written(rows, separator))).toEqual([
      {
        kind: 'film',
        source: 'my-films',
        titles: [{ text: 'Comma, semicolon; tab' }],
        credits: [
          { person: { name: 'A' }, role: 'director' },
          { person: { name: 'B' }, role: 'director' },
        ],
      },
    ]);
  });

  it('may be a .tsv file, or lie among other records', () => {
    expect(filmsIn('title\tyear\nMonologue\t1972', 'FILMS.TSV')).toHaveLength(1);
    const folder = folderOf({
      'a/films.csv': 'title\nMonologue',
      'b.json': source('beta'),
      'c.json': film('beta', 'Golos'),
    });
    const { records, faults } = readingOf([folder], CSV_READERS);
    expect(faults).toEqual([]);
    expect(
      records.map(({ record }) => `${record.kind} ${'source' in record ? record.source : record.id}`),
    ).toEqual(['film films', 'source beta', 'film beta', 'source films']);
  });

  it('keeps line ends and quotation marks within a cell, and says on which line each row begins', () => {
    const { records } = readTable(
      '\uFEFFtitle,year\r\n"The ""Voice"",\r\nor Golos",1982\r\n\r\nEkran,\rOther,1990\n',
    );
    const films = records.flatMap(({ record, line }) =>
      record.kind === 'film' ? [[line, record.titles[0]?.text]] : [],
    );
    expect(films).toEqual([
      [2, 'The "Voice",\r\nor Golos'],
      [5, 'Ekran'],
      [6, 'Other'],
    ]);
  });

  it('may have blank rows, and rows without the empty cells at their end, as some spreadsheets write', () => {
    const content = '\n;;\ntitle;year;directors\n;;\nMonologue;1972\nGolos\n\n;\nEkran;;;;\n';
    expect(filmsIn(content).map(({ titles }) => titles[0]?.text)).toEqual(['Monologue', 'Golos', 'Ekran']);
  });

  it('may name a film twice; both rows are kept for linking to decide', () => {
    expect(filmsIn('title,year\nGolos,1982\nGolos,1982')).toHaveLength(2);
  });
});

describe('cells', () => {
  it('have items parted by semicolons that stand outside brackets; blank ones are none', () => {
    expect(filmOf({ title: 'A', cast: ' ;A (one; two);;B ; ' }).credits).toEqual([
      { person: { name: 'A' }, role: 'actor', part: { name: 'one; two' } },
      { person: { name: 'B' }, role: 'actor' },
    ]);
    expect(filmOf({ title: 'A', countries: 'Germany (GDR; FRG); USSR' }).countries).toEqual([
      'Germany (GDR; FRG)',
      'USSR',
    ]);
    expect(filmOf({ title: 'A', genres: ' ; ' })).not.toHaveProperty('genres');
  });

  it('give the part in the last brackets of a name', () => {
    const credits = filmOf({ title: 'A', cast: 'John Smith (II) (himself (young)); (A) B (C)' }).credits;
    expect(credits?.map(({ person, part }) => [person.name, part?.name])).toEqual([
      ['John Smith (II)', 'himself (young)'],
      ['(A) B', 'C'],
    ]);
  });

  it('give a company’s role in any case', () => {
    expect(filmOf({ title: 'A', companies: 'A [ Co-Production ]' }).companies).toEqual([
      { company: { name: 'A' }, role: 'co-production' },
    ]);
  });

  it.each([
    ['Locarno 1995', 'Locarno', 1995],
    ['Locarno, 1995', 'Locarno', 1995],
    ['Locarno (1995)', 'Locarno', 1995],
    ['Festival of 12345', 'Festival of 12345', undefined],
    ['Kino 85', 'Kino 85', undefined],
  ])('give a festival and its year: %s', (cell, name, year) => {
    expect(filmOf({ title: 'A', festivals: cell }).selections).toEqual([
      year === undefined ? { festival: { name } } : { festival: { name }, year },
    ]);
  });

  it.each([
    ['87', 87],
    [' 87.5 ', 87.5],
    ['87,5', 87.5],
  ])('give minutes: %s', (cell, minutes) => {
    expect(filmOf({ title: 'A', minutes: cell }).minutes).toBe(minutes);
  });
});
