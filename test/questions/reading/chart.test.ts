import { describe, expect, it } from 'vitest';
import { itemsOf, readings } from '../../../src/questions/reading/chart.ts';
import type { Item } from '../../../src/questions/reading/item.ts';
import type { Meaning } from '../../../src/questions/reading/meaning.ts';
import type { Piece } from '../../../src/questions/reading/pieces.ts';
import { namedSet, relationMeaning } from '../../../src/questions/reading/word-meanings.ts';
import { wordsOf } from '../../../src/questions/words.ts';
import { HARBOUR } from '../harbour.ts';
import { queryInBrief } from '../in-brief.ts';

const FERRYMAN = namedSet('film', ['film:ferryman-1970'], 'Ferryman');
const ANA = namedSet('person', ['person:ana'], 'Ana');
const DIRECTED = relationMeaning('director', false, true);
const WRITER = relationMeaning('writer', true, true);

function item(meaning: Meaning, cost = 0, before: readonly string[] = []): Item {
  return { meaning, cost, before, isOwner: false };
}

/** What items mean as a whole, a line each. */
function meant(...items: readonly (readonly Item[])[]): string[] {
  return readings(items).map(({ meaning }) =>
    meaning.is === 'set' ? queryInBrief(meaning.query, HARBOUR.catalogue) : meaning.is,
  );
}

describe('what a sentence may mean as a whole', () => {
  it('is what its items mean together', () => {
    expect(meant([item(DIRECTED)], [item(FERRYMAN)])[0]).toBe('director(Ferryman)');
    expect(meant([item(ANA)], [item(DIRECTED)])[0]).toBe('films[director](Ana)');
  });

  it('is found whichever two are to be taken together first', () => {
    expect(meant([item(WRITER)], [item(ANA, 0, ['of'])], [item(DIRECTED)])).toContain(
      'writer(films[director](Ana))',
    );
    expect(meant([item(DIRECTED)], [item(WRITER, 0, ['the'])], [item(FERRYMAN, 0, ['of'])])).toContain(
      'films[director](writer(Ferryman))',
    );
  });

  it('is what a single item means', () => {
    expect(meant([item(FERRYMAN)])).toEqual(['Ferryman']);
  });

  it('is nothing where two say nothing of each other, or where there are none', () => {
    expect(meant([item(DIRECTED)], [item(ANA)], [item({ is: 'sharing' })], [item(ANA)])).toEqual([]);
    expect(meant()).toEqual([]);
  });

  it('comes with the cheapest first, and each once', () => {
    const twice = readings([[item(DIRECTED), item(WRITER, 0.3), item(DIRECTED, 0.2)], [item(FERRYMAN)]]);
    const costs = twice.map(({ cost }) => cost);
    expect(costs).toEqual(costs.toSorted((one, other) => one - other));
    expect(new Set(twice.map(({ meaning }) => JSON.stringify(meaning))).size).toBe(twice.length);
  });

  it('leaves out what is much dearer than the cheapest', () => {
    const meanings = [item(DIRECTED), item(relationMeaning('editor', false, true), 5)];
    expect(meant(meanings, [item(FERRYMAN)])).toEqual(['director(Ferryman)']);
  });
});

describe('the items of pieces', () => {
  const words = wordsOf('who is the film’s director');
  const pieces: Piece[] = [
    { from: 0, to: 1, cost: 0.1, meanings: [], asker: 'who' },
    { from: 1, to: 3, cost: 0.1, meanings: [] },
    { from: 3, to: 4, cost: 1, meanings: [FERRYMAN, ANA] },
    { from: 4, to: 5, cost: 1, meanings: [WRITER] },
  ];

  it('are those that mean something, with the plain words before them and whether they own what follows', () => {
    const [film, writer, ...others] = itemsOf(pieces, words).map(([first]) => first);
    expect(others).toEqual([]);
    expect(film).toMatchObject({ meaning: FERRYMAN, before: ['who', 'is', 'the'], isOwner: true });
    expect(writer).toMatchObject({ meaning: WRITER, before: [], isOwner: false });
  });

  it('have every meaning, the first of them the likeliest', () => {
    const [[first, second] = []] = itemsOf(pieces, words);
    expect(second?.meaning).toEqual(ANA);
    expect(second?.cost).toBeGreaterThan(first?.cost ?? 0);
  });
});
