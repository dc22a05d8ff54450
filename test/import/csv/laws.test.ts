import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordSchema } from '../../../src/data/schema/record.ts';
import { type BrokenRow, type Row, rowsOf } from '../../../src/import/csv/rows.ts';
import { readTable, written } from './tables.ts';

const anyCell = fc.oneof(
  fc.string({ maxLength: 10 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc
    .array(fc.constantFrom('"', '""', ',', ';', '\t', '\n', '\r', '\r\n', ' ', 'a', 'Ж', '(', ')', '['), {
      maxLength: 8,
    })
    .map((signs) => signs.join('')),
);
const anyRows = fc.array(fc.array(anyCell, { minLength: 1, maxLength: 5 }), { maxLength: 5 });
const separator = fc.constantFrom(',', ';', '\t');
const lineEnd = fc.constantFrom('\n', '\r\n', '\r');

function rowsIn(content: string, by: string): (Row | BrokenRow)[] {
  return [...rowsOf(Buffer.from(content), by)].flat();
}

describe('a table that is written by the rules', () => {
  it('reads back as the same cells, each row with its line', () => {
    fc.assert(
      fc.property(anyRows, separator, lineEnd, (rows, by, end) => {
        const content = written(rows, by, end);
        const lines = rows.map(
          (_, index) => written(rows.slice(0, index), by, end).split(/\r\n|\r|\n/).length,
        );
        expect(rowsIn(content, by)).toEqual(
          rows.map((cells, index) => ({
            line: lines[index],
            cells,
          })),
        );
      }),
    );
  });

  it('reads back whole, however many rows it has', () => {
    const rows = Array.from({ length: 350 }, (_, index) => [`${index}`, index % 7 ? 'a' : 'b\nc']);
    expect(rowsIn(written(rows), ',').map((row) => ('cells' in row ? row.cells : row))).toEqual(rows);
  });
});

/** Rows of films that are right, and how their cells may be laid out. */
const anyFilm = fc.record({
  title: fc.constantFrom('Голос', 'The "Voice"', 'Comma, semicolon; tab\t.', 'Two\nlines'),
  year: fc.constantFrom('', '1982', '1990'),
  directors: fc.constantFrom('', 'A', 'A; B'),
  cast: fc.constantFrom('', 'C (one; "two")', 'C; D (three)'),
  festivals: fc.constantFrom('', 'Locarno 1983'),
});
const COLUMNS = ['title', 'year', 'directors', 'cast', 'festivals'] as const;

describe('a reading', () => {
  it('is the same whatever parts the cells, ends the lines and marks the file, and in any order of columns', () => {
    fc.assert(
      fc.property(
        fc.array(anyFilm, { minLength: 1, maxLength: 4 }),
        fc.shuffledSubarray([...COLUMNS], { minLength: COLUMNS.length }),
        separator,
        lineEnd,
        fc.constantFrom('', '\uFEFF'),
        (films, order, by, end, mark) => {
          const laidOut = (columns: readonly (typeof COLUMNS)[number][]) => [
            [...columns],
            ...films.map((film) => columns.map((column) => film[column])),
          ];
          const recordsIn = (content: string) => {
            const { records, faults } = readTable(content);
            expect(faults).toEqual([]);
            return records.map(({ record, line }) => ({ record, line }));
          };
          expect(recordsIn(mark + written(laidOut(order), by, end))).toEqual(
            recordsIn(written(laidOut(COLUMNS))),
          );
        },
      ),
    );
  });
});

/** What a file may hold: nothing like a table, a table of anything, or one that was damaged. */
const anyBytes = fc.oneof(
  fc.uint8Array({ maxLength: 100 }).map((bytes) => Buffer.from(bytes)),
  fc
    .tuple(
      fc.shuffledSubarray(['title', 'year', 'cast', 'companies', 'festivals', 'source', 'imdb', '']),
      anyRows,
      separator,
    )
    .map(([header, rows, by]) => Buffer.from(written([header.length > 0 ? header : [''], ...rows], by))),
  fc
    .array(
      fc.constantFrom('title', 'year', 'Golos', '1982', '"', '""', ',', ';', '\n', '\r', '(', ')', '[', ']'),
    )
    .map((signs) => Buffer.from(`title,year\n${signs.join('')}`)),
);

describe('whatever bytes a table holds', () => {
  it('it gives right records, or faults that name the file, a line in it, and say something', () => {
    fc.assert(
      fc.property(anyBytes, (bytes) => {
        const { records, faults } = readTable(bytes);
        for (const { record } of records) expect(recordSchema.parse(record)).toEqual(record);
        const lines = bytes.toString('latin1').split(/\r\n|\r|\n/).length;
        for (const { file, line = 1, message } of faults) {
          expect(file).toMatch(/my-films\.csv$/);
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines);
          expect(message).toMatch(/\S/);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('loses no row: each that says something becomes a film or has a fault', () => {
    fc.assert(
      fc.property(fc.array(fc.array(anyCell, { minLength: 1, maxLength: 3 })), (rows) => {
        const { records, faults } = readTable(written([['title', 'year'], ...rows]));
        const lines = new Set([...records, ...faults].map(({ line }) => line));
        const told = rowsIn(written([['title', 'year'], ...rows]), ',').slice(1);
        for (const row of told) {
          if ('cells' in row && row.cells.some((cell) => cell.trim() !== ''))
            expect(lines).toContain(row.line);
        }
      }),
    );
  });
});
