import { Locale } from 'discord-api-types/v10';

const KNOWN_LOCALES: readonly string[] = Object.values(Locale);

/** The locale of whoever asks for none. */
export const DEFAULT_LOCALE: string = Locale.EnglishUS;

/** A language tag of BCP 47 in its usual form, as `en-GB`; undefined where it is none. */
export function languageTag(text: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(text)[0];
  } catch {
    return undefined;
  }
}

/**
 * The Discord locale for a language tag: the same, else that of the language alone, else the first of the language;
 * undefined where Discord has none of the language, or the text is no tag.
 */
export function discordLocale(text: string): string | undefined {
  const tag = languageTag(text);
  if (!tag) return undefined;
  const [language = ''] = tag.split('-');
  const candidates = [tag, language, KNOWN_LOCALES.find((known) => known.startsWith(`${language}-`))];
  return candidates.find((candidate) => candidate && KNOWN_LOCALES.includes(candidate));
}

/** A language and how much it is wanted, `q`: https://www.rfc-editor.org/rfc/rfc9110#section-12.4.2 */
const WANTED = /^([A-Za-z0-9-]+)(?:\s*;\s*q=([01](?:\.\d{0,3})?))?$/;

/**
 * The Discord locale that an `Accept-Language` header wants most, of those that Discord has; the default where it has
 * none of them. What can't be read is passed over.
 */
export function localeAccepted(header: string): string {
  const wanted = header.split(',').flatMap((part) => {
    const [, tag = '', weight = '1'] = WANTED.exec(part.trim()) ?? [];
    const locale = discordLocale(tag);
    return locale && Number(weight) > 0 ? [{ locale, weight: Number(weight) }] : [];
  });
  const [first] = wanted.sort((a, b) => b.weight - a.weight);
  return first?.locale ?? DEFAULT_LOCALE;
}
