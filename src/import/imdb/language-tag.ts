import { known } from './rows.ts';

const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** ISO 3166-1's form; IMDb's own codes, as `XWW` for the whole world or `SUHH` for the Soviet Union, are of another. */
const COUNTRY = /^[A-Z]{2}$/;
/** ISO 639's form; of those that IMDb uses, `qac` or `qbn` are for private use and mean nothing to others. */
const LANGUAGE = /^[a-z]{2,3}$/;

/** BCP 47 has it for a language that isn't known (https://www.rfc-editor.org/rfc/rfc5646#section-4.1, 4.E). */
const UNKNOWN_LANGUAGE = 'und';

function isLanguage(code: string | undefined): code is string {
  return code !== undefined && LANGUAGE.test(code) && languages.of(code) !== undefined;
}

function isCountry(code: string | undefined): code is string {
  return code !== undefined && COUNTRY.test(code) && regions.of(code) !== undefined;
}

function madeTag(language: string | undefined, region: string | undefined): string | undefined {
  const parts = [isLanguage(language) ? language : UNKNOWN_LANGUAGE, ...(isCountry(region) ? [region] : [])];
  const [tag] = Intl.getCanonicalLocales(parts.join('-'));
  return tag === UNKNOWN_LANGUAGE ? undefined : tag;
}

const tags = new Map<string, string | undefined>();

/**
 * The BCP 47 tag of a language and a region as IMDb gives them: `pt-BR`, `pt`, or `und-BR` where only the region is
 * known. Codes that are no language's or no country's are left out; undefined where nothing is left.
 */
export function languageTag(language: string | undefined, region: string | undefined): string | undefined {
  // There are a few hundred pairs, and millions of titles.
  const key = `${language} ${region}`;
  if (!tags.has(key)) tags.set(key, madeTag(known(language), known(region)));
  return tags.get(key);
}

/**
 * What all tags of one text have in common: the tag that all are, else the language that all are in; undefined where
 * they are in several, or there is none.
 */
export function commonTag(all: readonly string[]): string | undefined {
  const [first] = all;
  if (first === undefined || all.every((tag) => tag === first)) return first;
  const [language = ''] = first.split('-');
  const isCommon = language !== UNKNOWN_LANGUAGE && all.every((tag) => tag.split('-')[0] === language);
  return isCommon ? language : undefined;
}
