import { defineCommand } from './command.ts';
import { answerAbout, suggestWithin } from './finding.ts';
import { privateOption } from './private-option.ts';

/** `/film title:`: a film's card. */
export const film = defineCommand({
  name: {
    en: 'film',
    ru: 'фильм',
    fr: 'film',
    de: 'film',
    fi: 'elokuva',
    es: 'película',
  },
  description: {
    en: 'Everything the records say about a film',
    ru: 'Всё, что известно записям о фильме',
    fr: 'Tout ce que les fiches disent d’un film',
    de: 'Alles, was die Einträge über einen Film sagen',
    fi: 'Kaikki, mitä tietueissa on elokuvasta',
    es: 'Todo lo que dicen los registros sobre una película',
  },
  options: {
    title: {
      type: 'text',
      required: true,
      name: { en: 'title', ru: 'название', fr: 'titre', de: 'titel', fi: 'nimi', es: 'título' },
      description: {
        en: 'The title in any language or script, with the year if you like',
        ru: 'Название на любом языке, можно с годом',
        fr: 'Le titre en toute langue, avec l’année si vous voulez',
        de: 'Der Titel in beliebiger Sprache, gern mit Jahr',
        fi: 'Nimi millä kielellä tahansa, halutessasi vuoden kanssa',
        es: 'El título en cualquier idioma, con el año si quiere',
      },
      suggest: suggestWithin(['films']),
    },
    private: privateOption,
  },
  examples: ['the voice', 'Духовные голоса'],
  asksOnly: true,
  answer: ({ title, private: privately }, context) =>
    answerAbout({ typed: title, within: ['films'], page: 'overview', privately }, context),
});
