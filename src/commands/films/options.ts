import { FILTER_NAMES, type FilterName } from '../../data/filters.ts';
import type { TextOption } from '../command.ts';
import { inLocale, type Localized } from '../localized.ts';
import { suggestFor } from './suggesting.ts';

function option(filter: FilterName, name: Localized, description: Localized) {
  return { type: 'text', required: false, name, description, suggest: suggestFor(filter) } as const;
}

/** An option for each filter. */
export const FILTER_OPTIONS = {
  country: option(
    'country',
    { en: 'country', ru: 'страна', fr: 'pays', de: 'land', fi: 'maa', es: 'país' },
    {
      en: 'A country that made the film',
      ru: 'Страна, где сняли фильм',
      fr: 'Un pays qui a produit le film',
      de: 'Ein Land, aus dem der Film kommt',
      fi: 'Maa, jossa elokuva on tehty',
      es: 'Un país que hizo la película',
    },
  ),
  years: option(
    'years',
    { en: 'years', ru: 'годы', fr: 'années', de: 'jahre', fi: 'vuodet', es: 'años' },
    {
      en: 'A year, a decade as 1980s, or 1975-1985',
      ru: 'Год, десятилетие, например 1980-е, или 1975-1985',
      fr: 'Une année, une décennie (1980s) ou 1975-1985',
      de: 'Ein Jahr, ein Jahrzehnt wie 1980er oder 1975-1985',
      fi: 'Vuosi, vuosikymmen kuten 1980-luku tai 1975-1985',
      es: 'Un año, una década (1980s) o 1975-1985',
    },
  ),
  genre: option(
    'genre',
    { en: 'genre', ru: 'жанр', fr: 'genre', de: 'genre', fi: 'lajityyppi', es: 'género' },
    {
      en: 'A genre, as the records call it',
      ru: 'Жанр, как он назван в записях',
      fr: 'Un genre, tel que les fiches le nomment',
      de: 'Ein Genre, wie die Einträge es nennen',
      fi: 'Lajityyppi, kuten se tietueissa on',
      es: 'Un género, como lo llaman los registros',
    },
  ),
  language: option(
    'language',
    { en: 'language', ru: 'язык', fr: 'langue', de: 'sprache', fi: 'kieli', es: 'idioma' },
    {
      en: 'A language spoken in the film',
      ru: 'Язык, на котором говорят в фильме',
      fr: 'Une langue parlée dans le film',
      de: 'Eine Sprache, die im Film gesprochen wird',
      fi: 'Elokuvassa puhuttu kieli',
      es: 'Un idioma que se habla en la película',
    },
  ),
  studio: option(
    'studio',
    { en: 'studio', ru: 'студия', fr: 'studio', de: 'studio', fi: 'studio', es: 'estudio' },
    {
      en: 'A studio or another company of the film',
      ru: 'Студия или другая компания фильма',
      fr: 'Un studio ou une autre société du film',
      de: 'Ein Studio oder eine andere Firma des Films',
      fi: 'Elokuvan studio tai muu yhtiö',
      es: 'Un estudio u otra empresa de la película',
    },
  ),
  person: option(
    'person',
    { en: 'person', ru: 'человек', fr: 'personne', de: 'person', fi: 'henkilö', es: 'persona' },
    {
      en: 'Somebody who worked on the film or played in it',
      ru: 'Тот, кто делал фильм или играл в нём',
      fr: 'Quelqu’un qui a fait le film ou y a joué',
      de: 'Jemand, der am Film mitwirkte oder darin spielt',
      fi: 'Joku, joka teki elokuvaa tai näytteli siinä',
      es: 'Alguien que trabajó o actuó en la película',
    },
  ),
  festival: option(
    'festival',
    { en: 'festival', ru: 'фестиваль', fr: 'festival', de: 'festival', fi: 'festivaali', es: 'festival' },
    {
      en: 'A festival that showed the film or gave it an award',
      ru: 'Фестиваль, который показал или наградил фильм',
      fr: 'Un festival qui a montré ou primé le film',
      de: 'Ein Festival, das den Film zeigte oder auszeichnete',
      fi: 'Festivaali, joka esitti elokuvan tai palkitsi sen',
      es: 'Un festival que mostró o premió la película',
    },
  ),
} satisfies Readonly<Record<FilterName, TextOption>>;

/** What the options are called in a Discord locale. */
export function optionNames(locale: string): string[] {
  return FILTER_NAMES.map((name) => inLocale(FILTER_OPTIONS[name].name, locale));
}
