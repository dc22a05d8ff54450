import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Line, partsOf, type Section, section } from '../../src/replies/sections.ts';
import { escaped } from '../../src/replies/text.ts';
import { anyText } from './any-text.ts';

function lines(count: number, text = 'line'): Line[] {
  return Array.from({ length: count }, (_, index) => ({ text: `${text} ${index}` }));
}

function opening(index: number): Line {
  const reference = `person:p${index}` as const;
  return { text: `Person ${index}`, opens: [{ reference, label: `Person ${index}` }] };
}

/** What the parts say under all their headings, one line each. */
function linesIn(sections: readonly Section[]): string[] {
  return partsOf(sections).flatMap(({ fields }) => fields.flatMap(({ value }) => value.split('\n')));
}

describe('a section', () => {
  it('is none where there is nothing to say', () => {
    expect(section('Cast', [])).toEqual([]);
  });

  it('takes lines of text as they are', () => {
    expect(section('Cast', ['Ann', { text: 'Bob' }])).toEqual([
      { heading: 'Cast', lines: [{ text: 'Ann' }, { text: 'Bob' }], aside: false },
    ]);
  });
});

describe('sections laid out', () => {
  it('are one field each, with their lines below one another', () => {
    expect(partsOf([...section('Year', ['1982'], true), ...section('Cast', ['Ann', 'Bob'])])).toEqual([
      {
        fields: [
          { name: 'Year', value: '1982', inline: true },
          { name: 'Cast', value: 'Ann\nBob', inline: false },
        ],
        openings: [],
      },
    ]);
  });

  it('are one empty part where there are none', () => {
    expect(partsOf([])).toEqual([{ fields: [], openings: [] }]);
  });

  it('go on in a further field when one is full', () => {
    const [part, ...others] = partsOf(section('Cast', lines(200, 'Somebody')));
    expect(others).toEqual([]);
    expect(part?.fields.map(({ name }) => name)).toEqual(['Cast', 'Cast', 'Cast']);
  });

  it('begin a new part when one is long enough to read', () => {
    const parts = partsOf(section('Cast', lines(600, 'Somebody')));
    expect(parts.length).toBeGreaterThan(2);
    expect(linesIn(section('Cast', lines(600, 'Somebody')))).toEqual(
      lines(600, 'Somebody').map(({ text }) => text),
    );
  });

  it('begin a new part when a select could not open everybody named', () => {
    const parts = partsOf(
      section(
        'Cast',
        Array.from({ length: 60 }, (_, index) => opening(index)),
      ),
    );
    expect(parts.map(({ openings }) => openings.length)).toEqual([25, 25, 10]);
    for (const { fields, openings } of parts) {
      expect(fields.flatMap(({ value }) => value.split('\n'))).toEqual(openings.map(({ label }) => label));
    }
  });

  it('offer whoever is named twice in a part once', () => {
    const [part] = partsOf([
      ...section('Director', [opening(1)]),
      ...section('Writer', [opening(1), opening(2)]),
    ]);
    expect(part?.openings.map(({ label }) => label)).toEqual(['Person 1', 'Person 2']);
  });

  it('begin a new part after 25 fields', () => {
    const many = Array.from({ length: 30 }, (_, index) => section(`Heading ${index}`, ['x'])).flat();
    expect(partsOf(many).map(({ fields }) => fields.length)).toEqual([25, 5]);
  });

  it('split a line that is too long for a field, which stays with what it opens', () => {
    const long: Line = { ...opening(1), text: 'word '.repeat(500).trim() };
    const [part] = partsOf([{ heading: 'Story', lines: [long] }]);
    expect(part?.fields).toHaveLength(3);
    expect(part?.fields.map(({ value }) => value).join(' ')).toBe(long.text);
    expect(part?.openings).toHaveLength(1);
  });

  it('make no empty field of a line without text', () => {
    expect(partsOf(section('Releases', ['']))).toEqual([{ fields: [], openings: [] }]);
    expect(partsOf(section('Releases', ['', 'a', ' '])).flatMap(({ fields }) => fields)).toEqual([
      { name: 'Releases', value: 'a', inline: false },
    ]);
  });
});

const anySection = fc.record({
  heading: anyText.map((text) => `H${escaped(text)}`),
  lines: fc.array(
    fc.record({
      text: fc
        .tuple(anyText, fc.constantFrom(1, 1, 1, 30))
        .map(([text, times]) => `t${escaped(text.repeat(times))}`),
      opens: fc.array(
        fc.nat(60).map((index) => opening(index).opens?.[0]),
        { maxLength: 2 },
      ),
    }),
    { maxLength: 40 },
  ),
  aside: fc.boolean(),
});

describe('any sections', () => {
  const any = fc.array(anySection, { maxLength: 8 }).map((sections) =>
    sections.map(({ lines: all, ...rest }) => ({
      ...rest,
      lines: all.map(({ text, opens }) => ({ text, opens: opens.flatMap((one) => one ?? []) })),
    })),
  );

  it('lose nothing, in order', () => {
    const withoutBlanks = (text: string) => text.replace(/\s/gu, '');
    fc.assert(
      fc.property(any, (sections) => {
        const said = partsOf(sections).flatMap(({ fields }) => fields.map(({ value }) => value));
        const given = sections.flatMap((one) => one.lines.map(({ text }) => text));
        expect(withoutBlanks(said.join(''))).toBe(withoutBlanks(given.join('')));
        const opened = new Set(
          partsOf(sections).flatMap(({ openings }) => openings.map(({ label }) => label)),
        );
        const named = sections.flatMap((one) =>
          one.lines.flatMap(({ opens }) => opens.map(({ label }) => label)),
        );
        expect(opened).toEqual(new Set(named));
      }),
    );
  });

  it('are parts that Discord takes, with room for title and footer', () => {
    fc.assert(
      fc.property(any, (sections) => {
        for (const { fields, openings } of partsOf(sections)) {
          expect(fields.length).toBeLessThanOrEqual(25);
          expect(openings.length).toBeLessThanOrEqual(25);
          const lengths = fields.map(({ name, value }) => [name.length, value.length] as const);
          for (const [name, value] of lengths) {
            expect(name).toBeLessThanOrEqual(256);
            expect(value).toBeLessThanOrEqual(1024);
          }
          expect(lengths.flat().reduce((sum, length) => sum + length, 0)).toBeLessThanOrEqual(4500);
        }
      }),
    );
  });
});
