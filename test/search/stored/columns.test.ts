import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Columns, columnOf, named, roomOf } from '../../../src/search/stored/columns.ts';

const columns: Columns = { bytes: Uint8Array.of(1, 2), offsets: Uint32Array.of(0, 2) };

describe('a column by its name', () => {
  it('is what it was stored as', () => {
    expect(columnOf(columns, 'bytes', Uint8Array)).toBe(columns.bytes);
    expect(columnOf(columns, 'offsets', Uint32Array)).toBe(columns.offsets);
  });

  it.each([
    ['bites', 'a name that no column has'],
    ['offsets', 'numbers of another kind'],
    ['toString', 'what every object has'],
  ])('%j cannot be had as bytes: %s', (name) => {
    expect(() => columnOf(columns, name, Uint8Array)).toThrow(`“${name}”`);
  });
});

describe('the columns of a room', () => {
  const name = fc.string({ unit: fc.constantFrom('a', 'b', '-'), minLength: 1, maxLength: 3 });
  const someColumns = fc.dictionary(
    name,
    fc.uint8Array({ maxLength: 3 }).map((bytes) => Uint8Array.from(bytes)),
  );

  it('are there again by the names they had, whatever shares the file', () => {
    fc.assert(
      fc.property(name, name, someColumns, someColumns, (room, other, own, others) => {
        fc.pre(room !== other);
        const file = { ...named(room, own), ...named(other, others), ...others };
        expect(roomOf(room, file)).toEqual({ ...own });
        expect(roomOf(other, file)).toEqual({ ...others });
      }),
    );
  });

  it('may lie in a room within a room', () => {
    const file = named('films', named('titles', columns));
    expect(Object.keys(file)).toEqual(['films.titles.bytes', 'films.titles.offsets']);
    expect(roomOf('titles', roomOf('films', file))).toEqual(columns);
  });

  it('are none in a room whose name merely begins alike', () => {
    expect(roomOf('film', named('films', columns))).toEqual({});
  });
});
