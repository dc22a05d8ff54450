import type { FlagOption } from './command.ts';

/** Every command can answer only its asker. */
export const privateOption = {
  type: 'flag',
  required: false,
  name: { en: 'private', ru: 'лично', fr: 'privé', de: 'privat', fi: 'yksityisesti', es: 'privado' },
  description: {
    en: 'Show the answer only to me',
    ru: 'Показать ответ только мне',
    fr: 'N’afficher la réponse qu’à moi',
    de: 'Die Antwort nur mir zeigen',
    fi: 'Näytä vastaus vain minulle',
    es: 'Mostrar la respuesta solo a mí',
  },
} as const satisfies FlagOption;
