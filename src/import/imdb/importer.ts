import type { CatalogueRecord, PersonRecord } from '../../data/schema/record.ts';
import { ImportError, type Importer } from '../importer.ts';
import { Tally } from '../tally.ts';
import { creditedIn } from './credits.ts';
import { type DataSetName, type DataSets, dataSetsIn, missingFrom } from './data-sets.ts';
import { filmOf } from './film.ts';
import { Names, personNumber } from './names.ts';
import { NumberSet } from './number-set.ts';
import { personOf } from './person.ts';
import { type Reading, SortedRows } from './rows.ts';
import { sourceOf } from './source.ts';
import { type Choice, TITLE_TYPES } from './title.ts';
import { chosenTitles, WITH_CREDITS, WITH_EVERYTHING } from './titles.ts';

/** Which titles are imported. */
export interface ImdbOptions {
  /** IMDb's kinds of titles; films for the cinema and for television without them. */
  readonly types?: readonly string[];
  /** The least number of votes, 0 without it. */
  readonly minVotes?: number;
  /** The first year; titles without a year are then left out. */
  readonly since?: number;
  /** Whether adult titles are taken, too. */
  readonly adult?: boolean;
}

const FILMS = ['movie', 'tvMovie'];

function choiceOf(
  { types = FILMS, minVotes = 0, since, adult = false }: ImdbOptions,
  sets: DataSets,
): Choice {
  const known: readonly string[] = TITLE_TYPES;
  const unknown = types.find((type) => !known.includes(type));
  if (unknown !== undefined || types.length === 0) {
    throw new ImportError(`IMDb has no titles of the type ${unknown}; its types are ${known.join(', ')}.`);
  }
  if (minVotes > 0 && !sets.has('title.ratings')) {
    throw new ImportError(
      'Votes are in title.ratings.tsv.gz; put it beside the others, or ask for no votes.',
    );
  }
  return { types: new Set(types), minVotes, since, adult };
}

/** Everybody who has a credit in a chosen title, by the numbers of their ids. */
async function creditedPeople(sets: DataSets, choice: Choice, reading: Reading): Promise<NumberSet> {
  const people = new NumberSet();
  for await (const rows of chosenTitles(sets, WITH_CREDITS, choice, reading)) {
    for (const person of creditedIn(rows)) {
      const number = personNumber(person);
      if (number !== undefined) people.add(number);
    }
  }
  return people;
}

/** The records of the people whose names are awaited, whom it names. */
async function* peopleIn(sets: DataSets, names: Names, reading: Reading): AsyncGenerator<PersonRecord> {
  const rows = new SortedRows(sets.get('name.basics'), reading);
  try {
    for (let row = await rows.next(); row; row = await rows.next()) {
      const [id = ''] = row;
      if (!names.awaits(id)) {
        reading.tally.skip('person without a credit in a film that is taken');
        continue;
      }
      const person = personOf(row, reading.tally);
      if (person && names.add(id, person.name)) yield person.record;
      else reading.tally.skip(person ? 'person who was there already' : 'person without a visible name');
    }
  } finally {
    await rows.close();
  }
}

function bytesOf(sets: DataSets, names: readonly DataSetName[]): number {
  return names.reduce((sum, name) => sum + (sets.get(name)?.bytes ?? 0), 0);
}

/**
 * Imports the folder of IMDb's non-commercial data sets. The files of titles are gone through twice: first for who has
 * a credit, so that of all people only those and their names are kept, then for the films.
 */
export function imdbImporter(folder: string, options: ImdbOptions = {}): Importer {
  return {
    format: 'imdb',
    identified: true,
    async *records(tally: Tally, signal: AbortSignal): AsyncGenerator<CatalogueRecord> {
      const sets = await dataSetsIn(folder);
      const choice = choiceOf(options, sets);
      for (const name of missingFrom(sets)) tally.skip(`${name}.tsv.gz, which is not there`);
      tally.expect(bytesOf(sets, ['title.basics', ...WITH_CREDITS, 'name.basics']));
      tally.expect(bytesOf(sets, ['title.basics', ...WITH_EVERYTHING]));
      yield sourceOf(sets);
      const reading: Reading = { tally, signal, onBytes: (bytes) => tally.advance(bytes) };
      // What is read twice is counted once.
      const names = new Names(await creditedPeople(sets, choice, { ...reading, tally: new Tally() }));
      yield* peopleIn(sets, names, reading);
      for await (const rows of chosenTitles(sets, WITH_EVERYTHING, choice, reading)) {
        yield filmOf(rows, names, tally);
      }
    },
  };
}
