import { answerQuestion, EXAMPLES } from './ask/answering.ts';
import { pressOnAnswer } from './ask/pressing.ts';
import { suggestWhole } from './ask/suggesting.ts';
import { defineCommand } from './command.ts';
import { privateOption } from './private-option.ts';

/** `/ask question:`: a plain question, answered from the records, or told what of it was not followed. */
export const ask = defineCommand({
  name: { en: 'ask', ru: 'спросить', fr: 'demander', de: 'fragen', fi: 'kysy', es: 'preguntar' },
  description: {
    en: 'A question in plain words, answered from the records',
    ru: 'Вопрос простыми словами, ответ из записей',
    fr: 'Une question en toutes lettres, à laquelle les fiches répondent',
    de: 'Eine Frage in eigenen Worten, beantwortet aus den Einträgen',
    fi: 'Kysymys omin sanoin, vastaus tietueista',
    es: 'Una pregunta en sus palabras, respondida con los registros',
  },
  options: {
    question: {
      type: 'text',
      required: true,
      name: { en: 'question', ru: 'вопрос', fr: 'question', de: 'frage', fi: 'kysymys', es: 'pregunta' },
      description: {
        en: 'In English, with titles and names in any language or script',
        ru: 'По-английски; названия и имена на любом языке',
        fr: 'En anglais, avec titres et noms en toute langue',
        de: 'Auf Englisch, Titel und Namen in beliebiger Sprache',
        fi: 'Englanniksi, nimet millä kielellä tahansa',
        es: 'En inglés, con títulos y nombres en cualquier idioma',
      },
      suggest: suggestWhole,
    },
    private: privateOption,
  },
  examples: EXAMPLES,
  asksOnly: true,
  answer: ({ question, private: privately }, context) =>
    answerQuestion(question, { page: 0, privately, delivery: privately ? 'asker' : 'everybody' }, context),
  press: pressOnAnswer,
});
