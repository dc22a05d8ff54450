import { type CommandHelp, helpMessage } from '../replies/help.ts';
import { type Command, defineCommand } from './command.ts';
import { inLocale } from './localized.ts';
import { privateOption } from './private-option.ts';

function describe({ name, description, options, examples }: Command, locale: string): CommandHelp {
  const command = `/${inLocale(name, locale)}`;
  const required = Object.values(options).filter((option) => option.required);
  return {
    usage: [command, ...required.map((option) => inLocale(option.name, locale))].join(' '),
    description: inLocale(description, locale),
    examples: examples.map((example) => `${command} ${example}`),
  };
}

/** `/help`: made from the commands themselves, so that it can't miss one. */
export function helpOn(commands: () => readonly Command[]) {
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
    asksOnly: true,
    answer: ({ private: privately }, { words, circumstances }) => {
      const described = commands().map((command) => describe(command, circumstances.locale));
      return {
        outcome: 'found',
        message: helpMessage(described, words),
        delivery: privately ? 'asker' : 'everybody',
      };
    },
  });
}
