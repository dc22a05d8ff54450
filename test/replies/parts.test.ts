import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partsOf } from '../../src/replies/parts.ts';
import { type Line, paragraphs, type Section, section } from '../../src/replies/sections.ts';
import { asSeen, escaped } from '../../src/replies/text.ts';
import { anyText } from './any-text.ts';

function lines(count: number, text = 'line'): Line[] {
  return Array.from({ length: count }, (_, index) => ({ text: `${text} ${index}` }));
}

function opening(index: number): Line {
  const reference = `person:p${index}` as const;
  return { text: `Person ${index}`, opens: [{ reference, label: `Person ${index}` }] };
}

/** The parts of a page without a lead. */
function partsOfSections(...sections: readonly Section[]) {
  return partsOf({ lead: [], sections });
}

/** The parts of a page that is nothing but a lead. */
function partsOfLead(...lead: readonly Line[]) {
  return partsOf({ lead, sections: [] });
}

describe('a page laid out', () => {
  it('is its lead, then a field for each section with its lines below one another', () => {
    const sections = [...section('Year', ['1982'], true), ...section('Cast', ['Ann', 'Bob'])];
    expect(partsOf({ lead: [{ text: 'A film.' }, { text: 'A good one.' }], sections })).toEqual([
      {
        description: 'A film.\nA good one.',
        fields: [
          { name: 'Year', value: '1982', inline: false },
          { name: 'Cast', value: 'Ann\nBob', inline: false },
        ],
        openings: [],
      },
    ]);
  });

  it('is one empty part where there is nothing to say', () => {
    expect(partsOfSections()).toEqual([{ description: '', fields: [], openings: [] }]);
  });

  it('sets sections that stand aside in columns, in each part by itself', () => {
    const aside = (heading: string) => section(heading, ['short'], true);
    const columns = [...aside('A'), ...aside('B'), ...aside('C')];
    const long = section('Long', lines(130));
    const inline = partsOfSections(...columns, ...long, ...columns).map(({ fields }) =>
      fields.map((field) => field.inline),
    );
    expect(inline).toEqual([
      [true, true, true, false],
      [false, true, true, true],
    ]);
  });

  it('begins a new part when a select could not open everybody named', () => {
    const everybody = Array.from({ length: 60 }, (_, index) => opening(index));
    for (const parts of [partsOfSections(...section('Cast', everybody)), partsOfLead(...everybody)]) {
      expect(parts.map(({ openings }) => openings.length)).toEqual([25, 25, 10]);
      for (const { description, fields, openings } of parts) {
        const said = [description, ...fields.map(({ value }) => value)].join('\n').trim();
        expect(said.split('\n')).toEqual(openings.map(({ label }) => label));
      }
    }
  });

  it('offers whoever is named twice in a part once, in the order in which they come', () => {
    const sections = [...section('Director', [opening(1)]), ...section('Writer', [opening(1), opening(2)])];
    const [part] = partsOf({ lead: [opening(3)], sections });
    expect(part?.openings.map(({ label }) => label)).toEqual(['Person 3', 'Person 1', 'Person 2']);
  });

  it('begins a new part after 25 fields', () => {
    const many = Array.from({ length: 30 }, (_, index) => section(`Heading ${index}`, ['x'])).flat();
    expect(partsOfSections(...many).map(({ fields }) => fields.length)).toEqual([25, 5]);
  });
});

describe('a section that outgrows its field', () => {
  it('goes on in the next part, under its heading again', () => {
    const parts = partsOfSections(...section('Cast', lines(200, 'Somebody')), ...section('Music', ['Ann']));
    expect(parts.map(({ fields }) => fields.map(({ name }) => name))).toEqual([
      ['Cast'],
      ['Cast'],
      ['Cast', 'Music'],
    ]);
    const said = parts.flatMap(({ fields }) => fields.flatMap(({ value }) => value.split('\n')));
    expect(said).toEqual([...lines(200, 'Somebody').map(({ text }) => text), 'Ann']);
  });

  it('splits a line that is too long, which stays with what it opens', () => {
    const long: Line = { ...opening(1), text: 'word '.repeat(500).trim() };
    const parts = partsOfSections({ heading: 'Background', lines: [long] });
    expect(parts.flatMap(({ fields }) => fields.map(({ value }) => value)).join(' ')).toBe(long.text);
    expect(parts.map(({ openings }) => openings.length)).toEqual([1, 0, 0]);
  });

  it('has its heading once in a part, even where another section bears the same', () => {
    const twice = [...section('Cast', ['Ann']), ...section('Music', ['Bob']), ...section('Cast', ['Carl'])];
    expect(partsOfSections(...twice).map(({ fields }) => fields.map(({ name }) => name))).toEqual([
      ['Cast', 'Music'],
      ['Cast'],
    ]);
  });
});

describe('a lead that is too long', () => {
  it('goes on above the fields of the next part', () => {
    const text = 'word '.repeat(900).trim();
    const parts = partsOf({ lead: [{ text }], sections: section('Based on', ['novel']) });
    expect(parts.map(({ fields }) => fields.length)).toEqual([0, 1]);
    expect(parts.map(({ description }) => description).join(' ')).toBe(text);
  });

  it.each([2995, 3000])('begins and ends no part with an empty line, after a block of %i', (length) => {
    const block = 'x'.repeat(length);
    const parts = partsOfLead(...paragraphs([block], ['second'], ['third']));
    expect(parts.map(({ description }) => description)).toEqual([block, 'second\n\nthird']);
  });
});

const anyLine = fc.record({
  text: fc
    .tuple(anyText, fc.constantFrom(1, 1, 1, 30))
    .map(([text, times]) => `t${escaped(text.repeat(times))}`),
  opens: fc.array(
    fc.nat(60).map((index) => {
      const reference = `person:p${index}` as const;
      return { reference, label: `Person ${index}` };
    }),
    { maxLength: 2 },
  ),
});

const anyPage = fc.record({
  lead: fc.array(anyLine, { maxLength: 12 }),
  sections: fc.array(
    fc.record({
      heading: anyText.map((text) => `H${escaped(text)}`),
      lines: fc.array(anyLine, { maxLength: 40 }),
      aside: fc.boolean(),
    }),
    { maxLength: 8 },
  ),
});

describe('any page', () => {
  it('loses nothing, in order', () => {
    const withoutBlanks = (text: string) => text.replace(/\s/gu, '');
    fc.assert(
      fc.property(anyPage, ({ lead, sections }) => {
        const parts = partsOf({ lead, sections });
        const all = [...lead, ...sections.flatMap((one) => one.lines)];
        const said = parts.flatMap(({ description, fields }) => [
          description,
          ...fields.map(({ value }) => value),
        ]);
        expect(withoutBlanks(said.join(''))).toBe(withoutBlanks(all.map(({ text }) => text).join('')));
        const opened = new Set(parts.flatMap(({ openings }) => openings.map(({ label }) => label)));
        expect(opened).toEqual(new Set(all.flatMap(({ opens }) => opens.map(({ label }) => label))));
      }),
    );
  });

  it('is parts that Discord takes, with room for title and footer', () => {
    fc.assert(
      fc.property(anyPage, (page) => {
        for (const { description, fields, openings } of partsOf(page)) {
          expect(fields.length).toBeLessThanOrEqual(25);
          expect(openings.length).toBeLessThanOrEqual(25);
          const lengths = fields.map(({ name, value }) => [name.length, value.length] as const);
          for (const [name, value] of lengths) {
            expect(name).toBeLessThanOrEqual(256);
            expect(value).toBeLessThanOrEqual(1024);
          }
          const total = lengths.flat().reduce((sum, length) => sum + length, description.length);
          expect(total).toBeLessThanOrEqual(3000);
        }
      }),
    );
  });

  it('repeats no heading within a part, and fills every row of columns', () => {
    fc.assert(
      fc.property(anyPage, (page) => {
        for (const { fields } of partsOf(page)) {
          const names = fields.map(({ name }) => name);
          expect(names).toEqual([...new Set(names)]);
          const rows = fields.map(({ inline }) => (inline ? 'i' : ' ')).join('');
          for (const run of rows.match(/i+/g) ?? []) expect(run.length % 3).toBe(0);
          const columns = fields.filter(({ inline }) => inline).flatMap(({ value }) => value.split('\n'));
          for (const line of columns) expect(asSeen(line).length).toBeLessThanOrEqual(44);
        }
      }),
    );
  });
});
