import { type Entity, entity, text, thing } from '../form.ts';

/** Items that say what others are, with the ids they have in Wikidata where the importer knows them. */
export const CLASSES = {
  human: 'Q5',
  film: 'Q11424',
  filmFestival: 'Q220505',
  festivalEdition: 'Q27968043',
  minute: 'Q7727',
  circa: 'Q5727902',
  company: 'Q9000001',
  award: 'Q9000002',
  screenplay: 'Q9000003',
  dollar: 'Q9000004',
  rouble: 'Q9000005',
} as const;

/** An item that only has a name, in English if no language is told. */
export function named(id: string, name: string, language = 'en'): Entity {
  return entity(id, { labels: { [language]: name } });
}

export const classes: readonly Entity[] = [
  named(CLASSES.human, 'human'),
  named(CLASSES.film, 'film'),
  named(CLASSES.filmFestival, 'film festival'),
  named(CLASSES.festivalEdition, 'festival edition'),
  named(CLASSES.minute, 'minute'),
  named(CLASSES.company, 'film studio'),
  named(CLASSES.award, 'film award'),
  named(CLASSES.screenplay, 'screenplay'),
  entity(CLASSES.dollar, { labels: { en: 'United States dollar' }, claims: { P498: [text('USD')] } }),
  entity(CLASSES.rouble, { labels: { en: 'rouble of no time' }, claims: { P31: [thing(CLASSES.award)] } }),
];
