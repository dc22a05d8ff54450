import { isItemId } from 'wikibase-sdk';
import { ImportError } from '../importer.ts';
import { askedLanguages, MOST_LANGUAGES } from './languages.ts';

/** Years of release, both included. */
export interface Years {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

/** Which films to take: by their ids, by whom or what they belong to, or by a query of one's own. */
export type Selection =
  | { readonly ids: readonly string[] }
  | ({ readonly person: string } & Years)
  | ({ readonly festival: string } & Years)
  | ({ readonly country: string } & Years)
  /** SPARQL whose first variable gives items. */
  | { readonly query: string };

/** Lets time pass; rejects with the signal's reason once that is aborted. */
export type Wait = (milliseconds: number, signal: AbortSignal) => Promise<void>;

export interface WikidataOptions {
  readonly take: Selection;
  /** An e-mail address or a page by which Wikidata's operators reach whoever runs the import. */
  readonly contact: string;
  /** The folder that keeps answers, so that the next run does not ask for them again. */
  readonly cache: string;
  /** For how many days an answer is kept; a week when not given. */
  readonly keepDays?: number | undefined;
  /** Wikidata's codes of the languages of titles and names, the preferred first; English is always among them. */
  readonly languages?: readonly string[] | undefined;
  readonly api?: string | undefined;
  readonly sparql?: string | undefined;
  readonly wait?: Wait | undefined;
  readonly now?: (() => Date) | undefined;
  /** After how many milliseconds without a whole answer a request counts as cut. */
  readonly timeout?: number | undefined;
}

export const DEFAULT_API = 'https://www.wikidata.org/w/api.php';
export const DEFAULT_SPARQL = 'https://query.wikidata.org/sparql';

const LANGUAGE_CODE = /^[a-z]{2,}(-[a-z0-9]+)*$/;
/** A header takes no other letters. */
const HEADER_TEXT = /^[\x21-\x7e][\x20-\x7e]*$/;

/** Throws an `ImportError` where the options cannot be meant so. */
export function checkOptions({ take, contact, languages, api, sparql }: WikidataOptions): void {
  checkSelection(take);
  if (!HEADER_TEXT.test(contact)) {
    throw new ImportError(
      'Wikidata asks who calls: give an e-mail address or the address of a page as contact, in Latin letters.',
    );
  }
  for (const code of languages ?? []) {
    if (!LANGUAGE_CODE.test(code))
      throw new ImportError(`“${code}” is no language code; write it as ru or zh-hans.`);
  }
  if (askedLanguages(languages).length > MOST_LANGUAGES) {
    throw new ImportError(
      `Wikidata takes at most ${MOST_LANGUAGES} languages, English included; name fewer.`,
    );
  }
  for (const address of [api, sparql]) {
    if (address !== undefined && !isWebAddress(address)) {
      throw new ImportError(`“${address}” is no web address; write it as ${DEFAULT_API}.`);
    }
  }
}

function checkSelection(take: Selection): void {
  if ('query' in take) {
    if (!/\S/.test(take.query))
      throw new ImportError('The query is empty; write one whose first variable gives films.');
    return;
  }
  const ids = 'ids' in take ? take.ids : [idOfSelection(take)];
  if (ids.length === 0) throw new ImportError('No film is named; give ids as Q42.');
  for (const id of ids) {
    if (!isItemId(id)) throw new ImportError(`“${id}” is no id of an item; write it as Q42.`);
  }
  if (!('ids' in take)) checkYears(take);
}

function idOfSelection(take: Exclude<Selection, { ids: readonly string[] } | { query: string }>): string {
  if ('person' in take) return take.person;
  return 'festival' in take ? take.festival : take.country;
}

function checkYears({ from, to }: Years): void {
  for (const year of [from, to]) {
    if (year !== undefined && !(Number.isInteger(year) && year > 0 && year < 10_000)) {
      throw new ImportError(`“${year}” is no year; write it as 1982.`);
    }
  }
  if (from !== undefined && to !== undefined && from > to) {
    throw new ImportError(`The years end (${to}) before they begin (${from}); turn them round.`);
  }
}

function isWebAddress(address: string): boolean {
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
}
