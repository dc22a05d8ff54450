import { defineCommand } from './command.ts';
import { answerTyped } from './films/asking.ts';
import { FILTER_OPTIONS } from './films/options.ts';
import { pressOnList } from './films/pressing.ts';
import { privateOption } from './private-option.ts';

/** `/films country: years: …`: the films that pass filters, since nobody can name the one they have never heard of. */
export const films = defineCommand({
  name: { en: 'films', ru: 'фильмы', fr: 'films', de: 'filme', fi: 'elokuvat', es: 'películas' },
  description: {
    en: 'Films by country, years, genre, language, studio, person or festival',
    ru: 'Фильмы по стране, годам, жанру, языку, студии, человеку или фестивалю',
    fr: 'Films par pays, années, genre, langue, studio, personne ou festival',
    de: 'Filme nach Land, Jahren, Genre, Sprache, Studio, Person oder Festival',
    fi: 'Elokuvat maan, vuosien, lajin, kielen, studion, henkilön tai festivaalin mukaan',
    es: 'Películas por país, años, género, idioma, estudio, persona o festival',
  },
  options: { ...FILTER_OPTIONS, private: privateOption },
  examples: ['Soviet Union', 'Russia'],
  asksOnly: true,
  answer: ({ private: privately, ...typed }, context) => answerTyped(typed, privately, context),
  press: pressOnList,
});
