import type { Measure } from '../query.ts';

const ENDS: Readonly<Record<Measure, readonly [least: string, most: string]>> = {
  year: ['the earliest', 'the latest'],
  minutes: ['the shortest', 'the longest'],
  viewers: ['the least seen', 'the most seen'],
  budget: ['the cheapest', 'the most expensive'],
  'box office': ['the lowest grossing', 'the highest grossing'],
  votes: ['the least voted for', 'the most voted for'],
  rating: ['the lowest rated', 'the highest rated'],
  born: ['the oldest', 'the youngest'],
  founded: ['the oldest', 'the youngest'],
  since: ['the oldest', 'the youngest'],
  'number of films': ['the one with the fewest films', 'the one with the most films'],
};

/** The end of an order in words: *the longest*. */
export function endInWords({ measure, end }: { measure: Measure; end: 'least' | 'most' }): string {
  return ENDS[measure][end === 'least' ? 0 : 1];
}
