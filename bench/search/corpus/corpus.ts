import { seededRandom } from '../../typos.ts';
import type { Item } from '../contestant.ts';
import { madeUpText, namePattern, titlePattern } from './made-up-texts.ts';
import { originalTitle } from './original-titles.ts';
import { zipfVotes } from './popularity.ts';
import type { RealFilms } from './real-films.ts';

const SEED = 1982;
/** So many films of the world have a title in a script that isn't Latin. */
const WITH_ORIGINAL = 0.12;

/** What is searched: films and people. */
export interface Corpus {
  readonly films: readonly Item[];
  readonly people: readonly Item[];
}

/** Real films, their votes dealt out with a seed, and everybody who plays in them, by the number of their films. */
export function realCorpus({ films, cast }: RealFilms): Corpus {
  const votes = zipfVotes(films.length, seededRandom(SEED));
  return {
    films: films.map(({ title, year }, id) => ({ id, title, year, popularity: votes[id] ?? 1 })),
    people: [...cast].map(([title, popularity], id) => ({ id, title, popularity })),
  };
}

/** As many films and as many people as asked for, made up with a seed after real ones. */
export function madeUpCorpus(real: RealFilms, count: number): Corpus {
  return { films: [...madeUpFilms(real, count)], people: [...madeUpPeople(real, count)] };
}

function* madeUpFilms({ films }: RealFilms, count: number): Generator<Item> {
  const random = seededRandom(SEED + 1);
  const votes = zipfVotes(count, random);
  const pattern = titlePattern(
    films.map(({ title }) => title),
    random,
  );
  for (let id = 0; id < count; id += 1) {
    const { year = 2000 } = films[Math.floor(random() * films.length)] ?? {};
    const film = { id, title: madeUpText(pattern, random), year, popularity: votes[id] ?? 1 };
    yield random() < WITH_ORIGINAL ? { ...film, original: originalTitle(random) } : film;
  }
}

function* madeUpPeople({ cast }: RealFilms, count: number): Generator<Item> {
  const random = seededRandom(SEED + 2);
  const votes = zipfVotes(count, random);
  const pattern = namePattern([...cast.keys()], random);
  for (let id = 0; id < count; id += 1) {
    yield { id, title: madeUpText(pattern, random), popularity: votes[id] ?? 1 };
  }
}
