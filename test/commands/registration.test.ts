import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/commands/commands.ts';
import { DISCORD_LOCALES, LANGUAGES, type Language, type Localized } from '../../src/commands/localized.ts';
import { declarations, needRegistering } from '../../src/commands/registration.ts';
import { Registry } from '../stand-in/registry.ts';

const OTHER_LANGUAGES = LANGUAGES.filter(
  (language): language is Exclude<Language, 'en'> => language !== 'en',
);

/** Every text that Discord shows of a command, with where it stands. */
const texts: readonly (readonly [where: string, text: Localized])[] = COMMANDS.flatMap((command) => [
  [`/${command.name.en}`, command.name] as const,
  [`/${command.name.en} described`, command.description] as const,
  ...Object.entries(command.options).flatMap(([option, { name, description }]) => [
    [`/${command.name.en} ${option}`, name] as const,
    [`/${command.name.en} ${option} described`, description] as const,
  ]),
]);

/** The commands as Discord holds and returns them: with ids, versions and nulls, without what is false. */
function asRegistered(commands: unknown = declarations()): object[] {
  return [...new Registry().overwrite(undefined, commands)];
}

type Declaration = ReturnType<typeof declarations>[number];

/** The commands as Discord would hold them if /film had been changed so. */
function asRegisteredWith(change: (film: Declaration) => object): object[] {
  const [film] = declarations();
  if (!film) throw new Error('There is no /film.');
  return asRegistered().map((there) =>
    'name' in there && there.name === 'film' ? { ...there, ...change(film) } : there,
  );
}

const without = (field: keyof Declaration) => (film: Declaration) => ({ ...film, [field]: undefined });

const withTitle = (change: object) => (film: Declaration) => ({
  ...film,
  options: film.options?.map((option) => (option.name === 'title' ? { ...option, ...change } : option)),
});

describe('the names and descriptions of commands', () => {
  it('are six languages', () => {
    expect(LANGUAGES).toEqual(['en', 'ru', 'fr', 'de', 'fi', 'es']);
    expect(texts.flatMap(([, text]) => Object.keys(text).sort())).toEqual(
      texts.flatMap(() => [...LANGUAGES].sort()),
    );
  });

  it('are translated, but for words that another language shares', () => {
    const same = texts.flatMap(([where, text]) =>
      OTHER_LANGUAGES.filter((language) => text[language] === text.en).map(
        (language) => `${where}: ${language}`,
      ),
    );
    expect(same).toEqual([
      // French and German took the word from English.
      '/film: fr',
      '/film: de',
      // German writes it alike but for its capital, which a command must not have.
      '/who name: de',
      // The word came into both in this form.
      '/festivals: fr',
      '/festivals: de',
      // French took the word from English, as for one film.
      '/films: fr',
      // English and German took the word from French.
      '/films genre: fr',
      '/films genre: de',
      // The Italian word is used as it is, but for Spanish and Russian.
      '/films studio: fr',
      '/films studio: de',
      '/films studio: fi',
      // German writes it alike but for its capital.
      '/films person: de',
      // The word came into all of them in this form.
      '/films festival: fr',
      '/films festival: de',
      '/films festival: es',
      // English took the word from French.
      '/ask question: fr',
    ]);
  });

  it('are written in their own letters', () => {
    for (const [where, { ru, ...latin }] of texts) {
      expect([where, ru]).toEqual([where, expect.stringMatching(/^\P{sc=Latin}+$/u)]);
      for (const text of Object.values(latin)) expect(text).not.toMatch(/\p{sc=Cyrillic}/u);
    }
  });

  it('tell no two commands, and no two options of one, the same name in any language', () => {
    for (const language of LANGUAGES) {
      const names = COMMANDS.map(({ name }) => name[language]);
      expect(new Set(names).size).toBe(names.length);
      for (const { options } of COMMANDS) {
        const optionNames = Object.values(options).map(({ name }) => name[language]);
        expect(new Set(optionNames).size).toBe(optionNames.length);
      }
    }
  });

  it('are in English what Discord sends back', () => {
    for (const { options } of COMMANDS) {
      expect(Object.entries(options).map(([key, { name }]) => [key, name.en])).toEqual(
        Object.keys(options).map((key) => [key, key]),
      );
    }
  });

  it('are known by both kinds of Spanish', () => {
    expect(DISCORD_LOCALES.es).toEqual(['es-ES', 'es-419']);
    const [film] = declarations();
    expect(film?.name_localizations).toEqual({
      ru: 'фильм',
      fr: 'film',
      de: 'film',
      fi: 'elokuva',
      'es-ES': 'película',
      'es-419': 'película',
    });
  });
});

describe('what is registered', () => {
  it('is every command, in the order of the list', () => {
    expect(declarations().map(({ name }) => name)).toEqual([
      'film',
      'who',
      'festivals',
      'films',
      'ask',
      'about',
      'help',
    ]);
  });

  it('is taken by Discord: within all its limits, and as its schema has it', () => {
    expect(asRegistered()).toHaveLength(COMMANDS.length);
  });

  it('can be installed by servers and by users, and used in servers and in any conversation', () => {
    for (const { integration_types, contexts } of declarations()) {
      expect({ integration_types, contexts }).toEqual({ integration_types: [0, 1], contexts: [0, 1, 2] });
    }
  });

  it('has suggestions for every text, and lets every answer be private', () => {
    for (const { name, options = [] } of declarations()) {
      for (const option of options) {
        const expected =
          option.name === 'private'
            ? { type: 5, required: false }
            : // Films can be gone through by any filter, and without one.
              { type: 3, autocomplete: true, required: name !== 'films' };
        expect({ command: name, ...option }).toMatchObject(expected);
      }
      expect(options.at(-1)?.name).toBe('private');
    }
  });
});

describe('registering again', () => {
  it('is not needed while Discord has what we declare', () => {
    expect(needRegistering(asRegistered())).toBe(false);
  });

  it('is not needed for another order of commands', () => {
    expect(needRegistering(asRegistered().reverse())).toBe(false);
  });

  it.each<[string, unknown]>([
    ['nothing', []],
    ['no list', { message: '401: Unauthorized' }],
    ['a list of something else', ['film']],
    ['null', null],
  ])('is needed when Discord returns %s', (_, registered) => {
    expect(needRegistering(registered)).toBe(true);
  });

  it.each<[string, (film: Declaration) => object]>([
    ['another name', (film) => ({ ...film, name: 'movie' })],
    ['another description', (film) => ({ ...film, description: 'A film' })],
    ['another translation of its name', (film) => ({ ...film, name_localizations: { fr: 'oeuvre' } })],
    [
      'a translation that we no longer have',
      (film) => ({ ...film, name_localizations: { ...film.name_localizations, 'sv-SE': 'filmen' } }),
    ],
    ['no translations', without('description_localizations')],
    ['no options', without('options')],
    ['an option less', (film) => ({ ...film, options: film.options?.slice(0, 1) })],
    ['the options in another order', (film) => ({ ...film, options: film.options?.toReversed() })],
    ['an option of another name', withTitle({ name: 'name' })],
    ['an option of another description', withTitle({ description: 'A title' })],
    ['an option without suggestions', withTitle({ autocomplete: false })],
    ['an option that may be left out', withTitle({ required: false })],
    ['an option that takes a number', withTitle({ type: 4 })],
    ['an option that takes no long text', withTitle({ max_length: 20 })],
    ['other places of use', (film) => ({ ...film, contexts: [0] })],
    ['other places of installation', (film) => ({ ...film, integration_types: [0] })],
  ])('is needed when a command has %s', (_, change) => {
    expect(needRegistering(asRegisteredWith(change))).toBe(true);
  });

  it('is needed when there is a command more or less than ours', () => {
    expect(needRegistering(asRegistered().slice(1))).toBe(true);
    expect(needRegistering([...asRegistered(), { name: 'ping', description: 'Pong' }])).toBe(true);
  });
});
