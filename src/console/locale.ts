import { DEFAULT_LOCALE, discordLocale, languageTag } from '../commands/discord-locale.ts';

/** Names of the system's own neutral locale, which is no language. */
const NEUTRAL = new Set(['', 'C', 'POSIX']);

/** The Discord locale for the system's (`fr_FR.UTF-8` → `fr`), or the system's own where Discord has none for it. */
export function localeFrom(environment: Readonly<Record<string, string | undefined>>): string {
  const set = [environment.LC_ALL, environment.LC_MESSAGES, environment.LANG].find(Boolean) ?? '';
  const name = set.split(/[.@]/, 1)[0] ?? '';
  if (NEUTRAL.has(name)) return DEFAULT_LOCALE;
  const tag = name.replaceAll('_', '-');
  return discordLocale(tag) ?? languageTag(tag) ?? DEFAULT_LOCALE;
}
