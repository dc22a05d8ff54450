import { describe, expect, it } from 'vitest';
import { faultsOfTable, filmsIn, written } from './tables.ts';

const COLUMNS =
  'title, original_title, year, directors, writers, cast, music, cinematography, countries, languages, genres, companies, minutes, festivals, source, wikidata, imdb';

describe('faults of a header', () => {
  it.each([
    ['directer', 'directer: is no column; did you mean "directors"?'],
    ['Director', 'Director: is no column; did you mean "directors"?'],
    ['Orginal titel', 'Orginal titel: is no column; did you mean "original_title"?'],
    ['Regie', `Regie: is no column; the columns are ${COLUMNS}`],
    ['x'.repeat(31), `${'x'.repeat(31)}: is no column; the columns are ${COLUMNS}`],
    ['Title', 'title: stands there twice; keep one column of each name'],
  ])('are named: %s', (header, fault) => {
    expect(faultsOfTable(`title,${header}\nA,B`)).toEqual([`1 ${fault}`]);
  });

  it('are told together with those of the rows', () => {
    expect(faultsOfTable('year,Regie,minutes\n1,A,0\n1982,,')).toEqual([
      `1 Regie: is no column; the columns are ${COLUMNS}`,
      '1 title: is missing; every film needs its title',
      '2 year: must be a year in four digits, as 1982',
      '2 minutes: must be more than none',
    ]);
  });

  it('are that there is none', () => {
    const empty = ['- : is empty; its first row must name the columns, at least title'];
    for (const content of ['', '\uFEFF', '\n ;;\n']) expect(faultsOfTable(content)).toEqual(empty);
    const none = `names no column; the first row must say what stands where, by ${COLUMNS}`;
    expect(faultsOfTable('\nGolos,1982\nEkran,1983')).toEqual([`2 : ${none}`]);
    expect(faultsOfTable('"title\nGolos')).toEqual([expect.stringMatching(/^1 : opens a quotation mark/)]);
  });

  it('are cells below no header', () => {
    expect(faultsOfTable('title,,year\nGolos,,1982\nEkran,note,1983')).toEqual([
      '3 column 2: has no header; name the column, or empty its cells',
    ]);
  });
});

describe('faults of cells', () => {
  it.each([
    ['year', '82', /^must be a year in four digits/],
    ['year', '1782', /^is before the first films/],
    ['year', '1982 or so', /^must be a year in four digits/],
    ['minutes', '1:27', /^must be a number of minutes, as 87/],
    ['minutes', '0', /^must be more than none/],
    ['minutes', '9'.repeat(400), /^must be a number of minutes/],
    ['wikidata', 'https://www.wikidata.org/wiki/Q42', /^must be Q and digits, as Q42/],
    ['imdb', '0084521', /^must be tt and at least seven digits, as tt0084521/],
    ['cast', 'Anna (Kareninа', /^opens a bracket that never closes: “Anna \(Kareninа”/],
    ['cast', 'Anna)', /^must be a name, or a name and a part, .* is “Anna\)”/],
    ['cast', 'Anna () ', /^must be a name, or a name and a part/],
    ['cast', '(Karenina)', /^must be a name, or a name and a part/],
    ['cast', 'Anna (Karenina) B', /^must be a name, or a name and a part/],
    [
      'companies',
      'Lenfilm [studio]',
      /^has the role “studio”; it must be one of production, co-production, /,
    ],
    ['companies', '[production]', /^must be a name, or a name and a role/],
    ['companies', 'A [production] B', /^must be a name, or a name and a role/],
    ['companies', 'A [production', /^opens a bracket that never closes/],
    ['festivals', '1995', /^must be a festival, or a festival and a year/],
    ['festivals', 'Locarno 1495', /^“Locarno 1495”: is before the first films/],
    ['directors', 'Ilya; \u200B', /^must not be empty/],
    ['source', '\u200B', /^must not be empty/],
  ])('say what is right: %s %j', (column, cell, message) => {
    const faults = faultsOfTable(
      written([
        ['title', column],
        ['Golos', cell],
      ]),
    );
    expect(faults).toEqual([expect.stringMatching(new RegExp(`^2 ${column}: ${message.source.slice(1)}`))]);
  });

  it('are all told, of every cell and every item in it', () => {
    expect(faultsOfTable('title;year;companies\n;1;"A [x]; B [y]"\nGolos;1982;\n\nEkran;x;')).toEqual([
      '2 year: must be a year in four digits, as 1982',
      expect.stringMatching(/^2 companies: has the role “x”/),
      expect.stringMatching(/^2 companies: has the role “y”/),
      '2 title: is missing; every film needs one',
      '5 year: must be a year in four digits, as 1982',
    ]);
  });

  it('have the line on which their row begins, line ends within cells counted too', () => {
    const content = 'title,year\r\n"one\r\ntwo\rthree\nfour",x\r\n"Golos\n\n",1982\nEkran,y\r\n';
    expect(faultsOfTable(content).map((fault) => fault.split(':')[0])).toEqual(['2 year', '9 year']);
  });
});

describe('faults of rows', () => {
  it('are cells beyond the header, of which an unquoted separator is the likely cause', () => {
    expect(faultsOfTable('title,year\nVoice, The,1982\nEkran,1983')).toEqual([
      '2 : has 3 cells where the header has 2; put a cell that holds “,” in quotation marks',
    ]);
    expect(faultsOfTable('title\tyear\nVoice\tThe\t1982')[0]).toMatch(/holds a tab in quotation marks$/);
  });

  it('are too few cells, where those that are there are wrong', () => {
    expect(faultsOfTable('title,year,directors,minutes\nGolos 1982,Averbakh,87')).toEqual([
      '2 : has 3 cells where the header has 4; perhaps one is not parted from the next',
      '2 year: must be a year in four digits, as 1982',
    ]);
  });

  it.each([
    [
      'a mark in a cell that is not quoted',
      'The "Voice",1982',
      '2 title: has quotation marks that do not fit; ',
    ],
    ['something behind a closing mark', '"The" Voice,1982', '2 title: has quotation marks that do not fit; '],
    [
      'a mark that is closed in another row',
      '"The Voice,1982\n"Ekran",x',
      '2 title: has quotation marks that do not ',
    ],
    [
      'a mark that never closes',
      'Voice,"1982\nEkran,x',
      '2 year: opens a quotation mark that never closes; ',
    ],
  ])('are quotation marks; those of other rows are told too: %s', (_, row, fault) => {
    const faults = faultsOfTable(`title,year\n${row}\nGolos,x`);
    expect(faults[0]?.startsWith(fault)).toBe(true);
    expect(faults.at(-1)).toMatch(/^[34] year: must be a year/);
  });
});

describe('faults of a file’s text', () => {
  const table = 'title,year\nГолос,1982';

  it.each([
    ['UTF-16', Buffer.from(`\uFEFF${table}`, 'utf16le'), /^is UTF-16 text.*CSV UTF-8/],
    ['UTF-16, the other way round', Buffer.from(`\uFEFF${table}`, 'utf16le').swap16(), /^is UTF-16 text/],
    ['UTF-16 without its mark', Buffer.from(table, 'utf16le'), /^is UTF-16 text/],
    ['Windows-1251', Buffer.from('title\n\xc3\xee\xeb\xee\xf1', 'latin1'), /^is not UTF-8.*1251.*CSV UTF-8/],
    ['Windows-1252', Buffer.from('title\nCaf\xe9', 'latin1'), /^is not UTF-8.*1252.*CSV UTF-8/],
    ['a workbook', Buffer.from('PK\x03\x04\x14\x00', 'latin1'), /^is a workbook.*CSV UTF-8/],
    ['an old workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), /^is a workbook/],
  ])('say how to save it: %s', (_, bytes, message) => {
    expect(faultsOfTable(bytes)).toEqual([
      expect.stringMatching(new RegExp(`^- : ${message.source.slice(1)}`)),
    ]);
  });

  it('are none with a byte order mark', () => {
    expect(filmsIn(Buffer.from(`\uFEFF${table}`))).toEqual(filmsIn(table));
  });
});
