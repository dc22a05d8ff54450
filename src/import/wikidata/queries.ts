import { z } from 'zod';
import type { Selection, Years } from './options.ts';
import { CREDITS, FILM_CREW_MEMBER, ITEMS, PROPERTIES } from './properties.ts';

/** https://www.w3.org/TR/sparql11-results-json/ */
export const queryResults = z.object({
  head: z.object({ vars: z.array(z.string()) }),
  results: z.object({
    bindings: z.array(z.record(z.string(), z.object({ type: z.string(), value: z.string() }))),
  }),
});

const ITEM = /\/entity\/(Q[1-9]\d*)$/;

/** The ids of the items that the first variable of a query gives, each once, and how many rows give none. */
export function itemsIn({ head, results }: z.infer<typeof queryResults>): {
  readonly ids: readonly string[];
  readonly others: number;
} {
  const first = head.vars[0] ?? '';
  const found = results.bindings.map((row) => ITEM.exec(row[first]?.value ?? '')?.[1]);
  const ids = found.filter((id) => id !== undefined);
  return { ids: [...new Set(ids)], others: found.length - ids.length };
}

const wdt = ({ id }: { readonly id: string }) => `wdt:${id}`;
const { instanceOf, partOfSeries, partOf, presentedIn, awardReceived, nominatedFor, conferredBy } =
  PROPERTIES;

/** Only films, whatever kind of film: https://www.wikidata.org/wiki/Property:P279 is "subclass of". */
const IS_FILM = `?film ${wdt(instanceOf)}/wdt:P279* wd:${ITEMS.film} .`;

/** The SPARQL that gives the films of a selection; undefined where it names their ids itself. */
export function queryOf(take: Selection): string | undefined {
  if ('ids' in take) return undefined;
  if ('query' in take) return take.query;
  return `SELECT DISTINCT ?film WHERE { ${conditionOf(take)} ${IS_FILM} ${releasedIn(take)}}`;
}

function conditionOf(take: Exclude<Selection, { ids: readonly string[] } | { query: string }>): string {
  if ('country' in take) return `?film ${wdt(PROPERTIES.countryOfOrigin)} wd:${take.country} .`;
  if ('person' in take) {
    const properties = [...CREDITS, FILM_CREW_MEMBER, PROPERTIES.mainSubject].map(wdt).join('|');
    return `?film ${properties} wd:${take.person} .`;
  }
  const edition = `(${wdt(partOfSeries)}|${wdt(partOf)})`;
  const festival = `wd:${take.festival}`;
  return (
    `{ ?film ${wdt(presentedIn)}/${edition}?/${edition}? ${festival} } UNION ` +
    `{ ?film (${wdt(awardReceived)}|${wdt(nominatedFor)})/${wdt(conferredBy)} ${festival} }`
  );
}

function releasedIn({ from, to }: Years): string {
  if (from === undefined && to === undefined) return '';
  const bounds = [
    ...(from === undefined ? [] : [`?date >= ${startOf(from)}`]),
    ...(to === undefined ? [] : [`?date < ${startOf(to + 1)}`]),
  ];
  return `?film ${wdt(PROPERTIES.published)} ?date . FILTER(${bounds.join(' && ')}) `;
}

function startOf(year: number): string {
  return `"${String(year).padStart(4, '0')}-01-01T00:00:00Z"^^xsd:dateTime`;
}

/** The items of countries, of the past too. */
export const COUNTRIES =
  `SELECT DISTINCT ?item WHERE { VALUES ?class { wd:${ITEMS.country} wd:${ITEMS.sovereignState} ` +
  `wd:${ITEMS.historicalCountry} } ?item ${wdt(instanceOf)} ?class . }`;

/** The classes whose instances are festivals. */
export const FESTIVAL_CLASSES = `SELECT DISTINCT ?class WHERE { ?class wdt:P279* wd:${ITEMS.festival} . }`;
