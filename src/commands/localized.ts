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
