import { type NamedKind, refer } from '../../data/reference.ts';
import type { FilmRecord } from '../../data/schema/film.ts';
import { mentionsIn } from '../../data/schema/mentions.ts';
import type { CatalogueRecord, SourceRecord } from '../../data/schema/record.ts';
import type { Importer } from '../importer.ts';
import type { Tally } from '../tally.ts';
import { Cache } from './cache.ts';
import { askedLanguages } from './languages.ts';
import { Library } from './library.ts';
import { filmRecord } from './mapping/film.ts';
import { itemIdOf, SOURCE_ID } from './mapping/identity.ts';
import { type NamedRecord, namedRecord } from './mapping/named.ts';
import {
  checkOptions,
  DEFAULT_API,
  DEFAULT_SPARQL,
  type Selection,
  type WikidataOptions,
} from './options.ts';
import { complete, type Groups, type Pass } from './pass.ts';
import { COUNTRIES, FESTIVAL_CLASSES, queryOf } from './queries.ts';
import { QueryService } from './query-service.ts';
import { Service } from './service/service.ts';

/** https://www.wikidata.org/wiki/Wikidata:Licensing */
const SOURCE: SourceRecord = {
  kind: 'source',
  id: SOURCE_ID,
  name: 'Wikidata',
  type: 'knowledge base that anyone can edit',
  language: 'many languages',
  url: 'https://www.wikidata.org/',
  terms: 'CC0 1.0: in the public domain as far as the law allows',
};

/** How many films are mapped at a time; what they name is fetched together, and forgotten before the next. */
const FILMS_AT_A_TIME = 50;
const DEFAULT_KEEP_DAYS = 7;

/** Films of Wikidata with the people, companies and festivals that they name: https://www.wikidata.org/wiki/Wikidata:Data_access */
export function wikidataImporter(options: WikidataOptions): Importer {
  return {
    format: 'wikidata',
    identified: true,
    records: (tally, signal) => recordsOf(options, tally, signal),
  };
}

async function* recordsOf(
  options: WikidataOptions,
  tally: Tally,
  signal: AbortSignal,
): AsyncGenerator<CatalogueRecord> {
  checkOptions(options);
  const { library, queries, languages } = opened(options, tally, signal);
  const ids = await filmsOf(options.take, queries, tally);
  tally.expect(ids.length);
  yield SOURCE;
  const groups = await groupsOf(queries);
  const given = new Set<string>();
  for (let start = 0; start < ids.length; start += FILMS_AT_A_TIME) {
    signal.throwIfAborted();
    const batch = ids.slice(start, start + FILMS_AT_A_TIME);
    const { made, skips } = await complete((pass) => recordsOfBatch(pass, batch, given), {
      library,
      groups,
      languages,
    });
    tally.read('item of a film', batch.length);
    for (const why of skips) tally.skip(why);
    for (const record of made) {
      given.add(referenceOf(record));
      if (record.kind !== 'film') tally.read(`item of a ${record.kind}`);
      yield record;
    }
    tally.advance(batch.length);
  }
}

function opened(options: WikidataOptions, tally: Tally, signal: AbortSignal) {
  const { contact, wait, timeout, now = () => new Date(), keepDays = DEFAULT_KEEP_DAYS } = options;
  const languages = askedLanguages(options.languages);
  const service = new Service({ contact, wait, timeout, now, tally, signal });
  const cache = new Cache(options.cache, now(), keepDays);
  return {
    languages,
    library: new Library(service, cache, languages, options.api ?? DEFAULT_API),
    queries: new QueryService(service, cache, options.sparql ?? DEFAULT_SPARQL),
  };
}

async function filmsOf(take: Selection, queries: QueryService, tally: Tally): Promise<readonly string[]> {
  const query = queryOf(take);
  if (query === undefined) return 'ids' in take ? [...new Set(take.ids)] : [];
  const { ids, others } = await queries.items(query);
  if (others > 0) tally.skip('row of the query: no item in its first variable', others);
  return ids;
}

async function groupsOf(queries: QueryService): Promise<Groups> {
  const countries = await queries.items(COUNTRIES);
  const festivalClasses = await queries.items(FESTIVAL_CLASSES);
  return { countries: new Set(countries.ids), festivalClasses: new Set(festivalClasses.ids) };
}

function referenceOf({ kind, id = '' }: FilmRecord | NamedRecord): string {
  return refer(kind, id);
}

/** The films of a batch and whomever they name, without those that were given before. */
function recordsOfBatch(
  pass: Pass,
  ids: readonly string[],
  given: ReadonlySet<string>,
): readonly (FilmRecord | NamedRecord)[] {
  const films = new Map<string, FilmRecord>();
  const named = new Map<string, NamedRecord>();
  for (const id of ids) {
    const film = filmRecord(pass, id);
    if (film === undefined) continue;
    const reference = referenceOf(film);
    if (films.has(reference) || given.has(reference))
      pass.skip('item of a film', 'the same as another, merged');
    else films.set(reference, film);
  }
  for (const film of films.values()) {
    for (const { kind, id } of mentionedIn(film)) {
      const reference = refer(kind, id);
      if (named.has(reference) || given.has(reference)) continue;
      const record = namedRecord(pass, kind, itemIdOf(id));
      if (record !== undefined) named.set(reference, record);
    }
  }
  return [...named.values(), ...films.values()];
}

function mentionedIn(film: FilmRecord): { kind: NamedKind; id: string }[] {
  return mentionsIn(film).flatMap(({ kind, mention: { id } }) => (id === undefined ? [] : [{ kind, id }]));
}
