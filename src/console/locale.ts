import { Locale } from 'discord-api-types/v10';

const KNOWN_LOCALES: readonly string[] = Object.values(Locale);
const DEFAULT = Locale.EnglishUS;
/** Names of the system's own neutral locale, which is no language. */
const NEUTRAL = new Set(['', 'C', 'POSIX']);

function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

/**
 * The Discord locale for the system's (`fr_FR.UTF-8` → `fr`, `en_GB` → `en-GB`): the same, else that of the
 * language alone, else the first of the language; the system's own where Discord has none of the language.
 */
export function localeFrom(environment: Readonly<Record<string, string | undefined>>): string {
  const set = [environment.LC_ALL, environment.LC_MESSAGES, environment.LANG].find(Boolean) ?? '';
  const name = set.split(/[.@]/, 1)[0] ?? '';
  const locale = NEUTRAL.has(name) ? undefined : canonical(name.replaceAll('_', '-'));
  if (!locale) return DEFAULT;
  const [language = ''] = locale.split('-');
  const candidates = [locale, language, KNOWN_LOCALES.find((known) => known.startsWith(`${language}-`))];
  return candidates.find((candidate) => candidate && KNOWN_LOCALES.includes(candidate)) ?? locale;
}
