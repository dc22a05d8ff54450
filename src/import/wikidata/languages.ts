/**
 * The languages in which names of things are shown, whatever else is asked for: English, and what holds in all languages
 * that say nothing of their own: https://www.wikidata.org/wiki/Help:Default_values_for_labels_and_aliases
 */
const ALWAYS = ['en', 'mul'] as const;

/** Languages of much of the world's cinema, in many scripts, so that a title or a name is found however it is typed. */
export const DEFAULT_LANGUAGES: readonly string[] = [
  ...['ru', 'fr', 'de', 'es', 'it', 'pt', 'nl', 'pl', 'cs', 'hu', 'ro', 'sv', 'da', 'nb', 'fi'],
  ...['uk', 'be', 'bg', 'sr', 'el', 'tr', 'ka', 'hy', 'kk', 'he', 'ar', 'fa', 'hi', 'bn', 'ta', 'th'],
  ...['zh', 'zh-hans', 'zh-hant', 'ja', 'ko'],
];

/** How many languages one request takes: https://www.wikidata.org/w/api.php?action=help&modules=wbgetentities */
export const MOST_LANGUAGES = 50;

/** The languages to ask for, each once; a name is taken from the first of them that has one. */
export function askedLanguages(languages: readonly string[] = DEFAULT_LANGUAGES): readonly string[] {
  return [...new Set([...ALWAYS, ...languages])];
}

/** Codes of Wikidata that BCP 47 words otherwise: https://www.mediawiki.org/wiki/Manual:Language#Language_code */
const OTHERWISE: Readonly<Record<string, string>> = { 'sr-ec': 'sr-Cyrl', 'sr-el': 'sr-Latn' };
/** Codes that name no language. */
const NO_LANGUAGE: ReadonlySet<string> = new Set(['mul', 'und', 'mis', 'zxx', 'simple']);
const TAG = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** The BCP 47 tag of a language code of Wikidata's, as `zh-Hans` of `zh-hans`; undefined where it names no language. */
export function languageTag(code: string): string | undefined {
  if (NO_LANGUAGE.has(code)) return undefined;
  const tag = OTHERWISE[code] ?? canonical(code);
  return tag !== undefined && TAG.test(tag) ? tag : undefined;
}

function canonical(code: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(code)[0];
  } catch {
    return undefined;
  }
}
