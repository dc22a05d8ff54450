import { describe, expect, it } from 'vitest';
import { type Table, understoodAs } from '../understood.ts';

const COMPARISONS: Table = [
  ['which is longer, Ferryman or Nightjar', 'most minutes(Ferryman, Nightjar)'],
  ['which film came first, Ferryman or Nightjar', 'least year(Ferryman, Nightjar)'],
  ['is Ferryman longer than Nightjar', 'Ferryman, beside Nightjar, has most minutes?'],
  ['was Ferryman released before Nightjar', 'Ferryman, beside Nightjar, has least year?'],
  // Whether the one or the other asks which.
  ['was Ferryman longer or Nightjar', 'most minutes(Ferryman, Nightjar)'],
  ['did Ferryman come out first or Nightjar', 'least year(Ferryman, Nightjar)'],
  // People are as old as they were born.
  ['who is older, Ana or Berta', 'least born(Ana, Berta)'],
  ['is Ana older than Berta', 'Ana, beside Berta, has least born?'],
  [
    'who directed more films, Ana or Berta',
    'most number of films((director(films[director](Ana)) & Ana), (director(films[director](Berta)) & Berta))',
  ],
  [
    'which is longest, Ferryman and Nightjar and Solo',
    'most minutes((Ferryman | Nightjar | Solo (1960) or Solo (2020)))',
  ],
];

const NOT_SO: Table = [
  // Of three, none is the longer; and what is compared with nothing is no comparison.
  ['which is longer, Ferryman, Nightjar or Solo', undefined],
  ['is Ferryman longer', undefined],
  // “Before” a year is no comparison.
  ['which films were released before 1975', 'with[release –1974]'],
];

describe('comparisons', () => {
  it.each(COMPARISONS)('are of two: %s', (question, understood) => {
    expect(understoodAs(question)).toBe(understood);
  });

  it.each(NOT_SO)('are not read where there are no two: %s', (question, understood) => {
    expect(understoodAs(question)).toBe(understood);
  });
});
