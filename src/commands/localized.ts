/** The languages in which commands are declared; replies may know fewer. */
export const LANGUAGES = ['en', 'ru', 'fr', 'de', 'fi', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One text in every language. */
export type Localized = Readonly<Record<Language, string>>;

/** The Discord locales of each language but English, which is the default. */
export const DISCORD_LOCALES = {
  ru: ['ru'],
  fr: ['fr'],
  de: ['de'],
  fi: ['fi'],
  es: ['es-ES', 'es-419'],
} as const satisfies Record<Exclude<Language, 'en'>, readonly string[]>;

/** The language of a Discord locale, English where there is none of it. */
function languageOf(locale: string): Language {
  const isOf = (language: Language) =>
    language !== 'en' && DISCORD_LOCALES[language].some((known: string) => known === locale);
  return LANGUAGES.find(isOf) ?? 'en';
}

/** A text as Discord shows it to somebody of a locale. */
export function inLocale(text: Localized, locale: string): string {
  return text[languageOf(locale)];
}
