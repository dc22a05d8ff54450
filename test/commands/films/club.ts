import type { House } from '../../../src/commands/house.ts';
import type { GivenOptions } from '../../../src/commands/request.ts';
import type { Response } from '../../../src/commands/response.ts';
import { film } from '../../made-up/in-memory.ts';
import { Asker } from '../asking.ts';
import { houseOf } from '../houses.ts';

/** Films of two countries and three decades, the later the more looked for. */
export const CLUB = houseOf(
  Array.from({ length: 25 }, (_, index) => ({
    ...film(`Film ${index}`, { year: 1980 + index, cast: [index % 2 === 0 ? 'Ann Even' : 'Bob Odd'] }),
    countries: index < 20 ? ['France'] : ['Italy'],
    genres: index % 5 === 0 ? ['Musical comedy'] : ['Drama'],
    companies: [{ company: 'Alba' }],
    selections: index < 3 ? [{ festival: 'Lakeside', year: 2000 }] : [],
  })),
);

/** What `/films` answers. */
export function films(options: GivenOptions, house: House = CLUB): Promise<Response> {
  return new Asker(house).command('films', options);
}
