import { type CommandHelp, helpMessage } from '../replies/help.ts';
import { type Command, defineCommand } from './command.ts';
import { DISCORD_LOCALES, LANGUAGES, type Language, type Localized } from './localized.ts';
import { privateOption } from './private-option.ts';

function languageOf(locale: string): Language {
  return (
    LANGUAGES.find((language) =>
      language === 'en' ? false : DISCORD_LOCALES[language].some((known: string) => known === locale),
    ) ?? 'en'
  );
}

function describe({ name, description, options, examples }: Command, language: Language): CommandHelp {
  const inWords = (text: Localized) => text[language];
  const command = `/${inWords(name)}`;
  const required = Object.values(options).filter((option) => option.required);
  const usage = [command, ...required.map((option) => inWords(option.name))].join(' ');
  const lines = examples.map((example) => `${command} ${example}`);
  return { usage, description: inWords(description), examples: lines };
}

/** `/help`: made from the commands themselves, so that it can't miss one. */
export function helpAbout(commands: () => readonly Command[]) {
  return defineCommand({
    name: { en: 'help', ru: 'помощь', fr: 'aide', de: 'hilfe', fi: 'apua', es: 'ayuda' },
    description: {
      en: 'What you can ask, with examples',
      ru: 'О чём можно спросить, с примерами',
      fr: 'Ce que vous pouvez demander, avec des exemples',
      de: 'Was du fragen kannst, mit Beispielen',
      fi: 'Mitä voit kysyä, esimerkein',
      es: 'Qué se puede preguntar, con ejemplos',
    },
    options: { private: privateOption },
    examples: [],
    answer: ({ private: privately }, { words, circumstances }) => {
      const language = languageOf(circumstances.locale);
      const described = commands().map((command) => describe(command, language));
      return {
        outcome: 'found',
        message: helpMessage(described, words),
        delivery: privately ? 'asker' : 'everybody',
      };
    },
  });
}
