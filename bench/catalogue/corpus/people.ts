import { imdbId, numberAt } from './identifiers.ts';

/** So many people there are for each film. */
const PEOPLE_TO_A_FILM = 2.2;
/** Flattens the top of Zipf's law: the busiest have some hundreds of films, whatever the number of all. */
const BUSIEST = 1 / 700;

/** Somebody made up is not yet alive or a child before and after these. */
const [FIRST_BIRTH, LAST_BIRTH] = [1880, 2000];
const LONGEST_LIFE = 100;
const PROFESSIONS = [
  'actor',
  'actress',
  'director',
  'writer',
  'producer',
  'composer',
  'cinematographer',
  'editor',
  'production_designer',
  'camera_department',
  'soundtrack',
  'miscellaneous',
];

/** How many people there are in so many films' files. */
export function peopleFor(films: number): number {
  return Math.ceil(films * PEOPLE_TO_A_FILM);
}

/** Draws ids among so many people, by Zipf's law: those of the lowest numbers, IMDb's oldest, are the busiest. */
export function drawPerson(people: number, random: () => number): string {
  // By the law of Zipf and Mandelbrot: the chance falls off as 1 / (rank + shift), whose sum is a logarithm.
  const shift = people * BUSIEST;
  const rank = Math.floor(shift * ((people + shift) / shift) ** random() - shift);
  return imdbId('nm', numberAt(Math.min(rank, people - 1), people));
}

function some(random: () => number): string | undefined {
  const wanted = Math.floor(random() * 4);
  const from = Math.floor(random() * (PROFESSIONS.length - 3));
  return wanted === 0 ? undefined : PROFESSIONS.slice(from, from + wanted).join(',');
}

/** The row of `name.basics` of somebody of this id and name. */
export function personRow(id: string, name: string, random: () => number): (string | number | undefined)[] {
  const born = random() < 0.4 ? FIRST_BIRTH + Math.floor(random() * (LAST_BIRTH - FIRST_BIRTH)) : undefined;
  const died = born && random() < 0.3 ? born + 20 + Math.floor(random() * (LONGEST_LIFE - 20)) : undefined;
  return [id, name, born, died, some(random), undefined];
}
