import { aboutMessage } from '../replies/about.ts';
import { defineCommand } from './command.ts';
import { privateOption } from './private-option.ts';

const PART = /^\d{1,4}$/;

/** `/about`: what the catalogue holds, where it comes from, and what the bot keeps about people. */
export const about = defineCommand({
  name: { en: 'about', ru: 'справка', fr: 'apropos', de: 'info', fi: 'tietoja', es: 'acerca' },
  description: {
    en: 'What the records hold, their sources, and what the bot keeps about you',
    ru: 'Что есть в записях, откуда оно и что бот хранит о вас',
    fr: 'Ce que contiennent les fiches, leurs sources et ce que le bot garde sur vous',
    de: 'Was die Einträge enthalten, woher sie stammen und was der Bot über dich speichert',
    fi: 'Mitä tietueissa on, mistä ne ovat ja mitä botti säilyttää sinusta',
    es: 'Qué contienen los registros, sus fuentes y qué guarda el bot sobre usted',
  },
  options: { private: privateOption },
  examples: [],
  asksOnly: true,
  answer: ({ private: privately }, { house, words }) => ({
    outcome: 'found',
    message: aboutMessage(0, { catalogue: house.catalogue, words }),
    delivery: privately ? 'asker' : 'everybody',
  }),
  press: (part, { house, words }) =>
    PART.test(part)
      ? {
          outcome: 'found',
          message: aboutMessage(Number(part), { catalogue: house.catalogue, words }),
          delivery: 'in-place',
        }
      : undefined,
});
