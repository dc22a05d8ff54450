import { describe, expect, it } from 'vitest';
import { firstOf, joinedWhereSame, paragraphs, section } from '../../src/replies/sections.ts';

describe('a section', () => {
  it('is none where there is nothing to say', () => {
    expect(section('Cast', [])).toEqual([]);
    expect(section('Releases', [''])).toEqual([]);
  });

  it('takes lines of text as they are, but those that say nothing', () => {
    expect(section('Cast', ['Ann', ' ', { text: 'Bob' }])).toEqual([
      { heading: 'Cast', lines: [{ text: 'Ann' }, { text: 'Bob' }], aside: false },
    ]);
  });
});

describe('the paragraphs of a lead', () => {
  it('are parted by an empty line, those that say nothing left out', () => {
    const lead = paragraphs([], ['a', 'b'], [''], [{ text: 'c' }], []);
    expect(lead.map(({ text }) => text)).toEqual(['a', 'b', '', 'c']);
  });
});

describe('the first of a list', () => {
  const more = (count: number) => `${count} more`;

  it.each([
    [3, ['1', '2', '3'], 'all where there are no more'],
    [4, ['1', '2', '3', '4'], 'all where one is left, since its count takes as much room as itself'],
    [5, ['1', '2', '3', '2 more'], 'the first ones and how many are left'],
  ])('of %i, three of which are wanted, are %j: %s', (count, expected) => {
    const items = Array.from({ length: count }, (_, index) => String(index + 1));
    expect(firstOf(items, 3, more)).toEqual(expected);
  });
});

describe('sections that say the same', () => {
  it('stand under one heading, where the first of them stood', () => {
    const joined = joinedWhereSame([
      ...section('Director', ['Mirror', 'Solaris']),
      ...section('Writer', ['Mirror']),
      ...section('Producer', ['Mirror', 'Solaris']),
      ...section('Editing', ['Solaris', 'Mirror']),
    ]);
    expect(joined.map(({ heading, lines }) => [heading, lines.map(({ text }) => text)])).toEqual([
      ['Director · Producer', ['Mirror', 'Solaris']],
      ['Writer', ['Mirror']],
      ['Editing', ['Solaris', 'Mirror']],
    ]);
  });

  it('stand apart where their headings together are longer than a heading may be', () => {
    const headings = Array.from({ length: 9 }, (_, index) => `${index}${'x'.repeat(60)}`);
    const joined = joinedWhereSame(headings.flatMap((heading) => section(heading, ['Mirror'])));
    expect(joined.map(({ heading }) => heading.split(' · '))).toEqual([
      headings.slice(0, 4),
      headings.slice(4, 8),
      headings.slice(8),
    ]);
  });
});
