import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { COLUMNS, type DataSetName } from '../../../src/import/imdb/data-sets.ts';
import { madeUpText, namePattern, titlePattern } from '../../search/corpus/made-up-texts.ts';
import { originalTitle } from '../../search/corpus/original-titles.ts';
import { zipfVotes } from '../../search/corpus/popularity.ts';
import type { RealFilms } from '../../search/corpus/real-films.ts';
import { seededRandom } from '../../typos.ts';
import { principalsOf, type Stock } from './credits.ts';
import { imdbId, numberAt, placesInTextOrder } from './identifiers.ts';
import { peopleFor, personRow } from './people.ts';
import { TableFile } from './table-file.ts';
import { titlesElsewhere } from './titles-elsewhere.ts';

const SEED = 1895;
/** So many titles that are no films there are beside each film. */
const OTHERS_TO_A_FILM = 0.1;
const OTHER_TYPES = ['short', 'tvSeries', 'video'];
const ON_TELEVISION = 0.15;
const WITH_ORIGINAL = 0.12;
const RATED = 0.6;
/** Names of characters are few enough to be held, and come again. */
const MOST_CHARACTERS = 20_000;
const GENRES = ['Action', 'Comedy', 'Documentary', 'Drama', 'Horror', 'Music', 'Romance', 'Thriller', 'War'];

type Tables = Readonly<Record<DataSetName, TableFile>>;

function tablesIn(folder: string): Tables {
  const table = (name: DataSetName) => new TableFile(join(folder, `${name}.tsv.gz`), COLUMNS[name]);
  return {
    'title.basics': table('title.basics'),
    'title.akas': table('title.akas'),
    'title.crew': table('title.crew'),
    'title.principals': table('title.principals'),
    'title.ratings': table('title.ratings'),
    'name.basics': table('name.basics'),
  };
}

async function roomIn(tables: Tables): Promise<void> {
  for (const table of Object.values(tables)) {
    const room = table.room();
    if (room) await room;
  }
}

function genresOf(random: () => number): string | undefined {
  const from = Math.floor(random() * GENRES.length);
  return GENRES.slice(from, from + Math.floor(random() * 4)).join(',') || undefined;
}

/** What a film's rows are made from. */
interface Making {
  readonly tables: Tables;
  readonly stock: Stock;
  readonly madeUpTitle: () => string;
  readonly yearOf: () => number;
  readonly random: () => number;
}

interface Film {
  readonly id: string;
  readonly type: string;
  readonly votes: number | undefined;
}

function writeCredits(id: string, { tables, stock, random }: Making): void {
  const principals = principalsOf(stock, random);
  for (const [place, { person, category, job, characters }] of principals.entries()) {
    const played = characters.length > 0 ? JSON.stringify(characters) : undefined;
    tables['title.principals'].row([id, place + 1, person, category, job, played]);
  }
  const of = (wanted: string) =>
    principals
      .filter(({ category }) => category === wanted)
      .map(({ person }) => person)
      .join(',') || undefined;
  tables['title.crew'].row([id, of('director'), of('writer')]);
}

function writeTitle({ id, type, votes }: Film, making: Making): void {
  const { tables, random, madeUpTitle, yearOf } = making;
  const primary = madeUpTitle();
  const original = random() < WITH_ORIGINAL ? originalTitle(random) : primary;
  const minutes = random() < 0.7 ? 60 + Math.floor(random() * 90) : undefined;
  const isAdult = type === 'video' ? 1 : 0;
  tables['title.basics'].row([
    id,
    type,
    primary,
    original,
    isAdult,
    yearOf(),
    undefined,
    minutes,
    genresOf(random),
  ]);
  for (const [place, aka] of titlesElsewhere({ primary, original }, madeUpTitle, random).entries()) {
    const { title, region, language, types, isOriginal } = aka;
    tables['title.akas'].row([id, place + 1, title, region, language, types, undefined, isOriginal ? 1 : 0]);
  }
  if (votes !== undefined) tables['title.ratings'].row([id, (1 + 9 * random()).toFixed(1), votes]);
  writeCredits(id, making);
}

/** Which titles there are, in the order of their ids as text. */
function* titlesFor(films: number, random: () => number): Generator<Film> {
  const others = Math.floor(films * OTHERS_TO_A_FILM);
  const votes = zipfVotes(films, random);
  for (const place of placesInTextOrder(films + others)) {
    const id = imdbId('tt', numberAt(place, films + others));
    if (place >= films) {
      yield { id, type: OTHER_TYPES[place % OTHER_TYPES.length] ?? 'short', votes: undefined };
      continue;
    }
    const type = random() < ON_TELEVISION ? 'tvMovie' : 'movie';
    yield { id, type, votes: random() < RATED ? votes[place] : undefined };
  }
}

/**
 * Writes the six data sets of IMDb's form into a folder: so many films (`movie` and `tvMovie`, besides some titles that
 * are none) and about twice as many people, made up after real ones, always the same.
 */
export async function writeImdbFiles(real: RealFilms, films: number, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const random = seededRandom(SEED);
  const titles = titlePattern(
    real.films.map(({ title }) => title),
    random,
  );
  const names = namePattern([...real.cast.keys()], random);
  const people = peopleFor(films);
  const tables = tablesIn(folder);
  const characters = Array.from({ length: Math.min(films, MOST_CHARACTERS) }, () =>
    madeUpText(names, random),
  );
  const making: Making = {
    tables,
    stock: { people, characters },
    madeUpTitle: () => madeUpText(titles, random),
    yearOf: () => real.films[Math.floor(random() * real.films.length)]?.year ?? 2000,
    random,
  };
  for (const film of titlesFor(films, random)) {
    writeTitle(film, making);
    await roomIn(tables);
  }
  for (const place of placesInTextOrder(people)) {
    const id = imdbId('nm', numberAt(place, people));
    tables['name.basics'].row(personRow(id, madeUpText(names, random), random));
    await roomIn(tables);
  }
  for (const table of Object.values(tables)) await table.end();
}
