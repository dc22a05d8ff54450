import { defineCommand } from './command.ts';
import { answerAbout, suggestWithin } from './finding.ts';
import { privateOption } from './private-option.ts';

/** `/who name:`: the card of a person or company. */
export const who = defineCommand({
  name: {
    en: 'who',
    ru: 'кто',
    fr: 'qui',
    de: 'wer',
    fi: 'kuka',
    es: 'quién',
  },
  description: {
    en: 'A person or company: names, works and the people they worked with',
    ru: 'Человек или студия: имена, работы и с кем работали',
    fr: 'Une personne ou une société : noms, œuvres et collaborateurs',
    de: 'Eine Person oder Firma: Namen, Werke und Weggefährten',
    fi: 'Henkilö tai yhtiö: nimet, työt ja työtoverit',
    es: 'Una persona o empresa: nombres, obras y colaboradores',
  },
  options: {
    name: {
      type: 'text',
      required: true,
      name: { en: 'name', ru: 'имя', fr: 'nom', de: 'name', fi: 'nimi', es: 'nombre' },
      description: {
        en: 'The name, or a part of it, in any script',
        ru: 'Имя или его часть, любыми буквами',
        fr: 'Le nom, ou une partie, en toute écriture',
        de: 'Der Name oder ein Teil davon, in beliebiger Schrift',
        fi: 'Nimi tai sen osa, millä kirjaimilla tahansa',
        es: 'El nombre, o una parte, en cualquier escritura',
      },
      suggest: suggestWithin(['names']),
    },
    private: privateOption,
  },
  examples: ['Leonid Filatov', 'Сокуров', 'Lenfilm'],
  asksOnly: true,
  answer: ({ name, private: privately }, context) =>
    answerAbout({ typed: name, within: ['names'], page: 'overview', privately }, context),
});
