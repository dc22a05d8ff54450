import { type Entity, entity, monolingual, text, thing, time, type Written } from '../form.ts';
import { CLASSES, named } from './classes.ts';
import { PLACES } from './places.ts';

export const PEOPLE = {
  averbakh: 'Q9002001',
  ryazantseva: 'Q9002002',
  sayko: 'Q9002003',
  filatov: 'Q9002004',
  sokurov: 'Q9002005',
  burov: 'Q9002006',
  moshkov: 'Q9002007',
  kilpelainen: 'Q9002008',
  ritola: 'Q9002009',
  reinberg: 'Q9002010',
} as const;

export const OCCUPATIONS = { director: 'Q9002101', writer: 'Q9002102', coProducer: 'Q9002103' } as const;

function person(id: string, { claims, ...written }: Written): Entity {
  return entity(id, { ...written, claims: { P31: [thing(CLASSES.human)], ...claims } });
}

/** What is said of them here is made up, their ids too. */
export const people: readonly Entity[] = [
  person(PEOPLE.averbakh, {
    labels: { en: 'Ilya Averbakh', ru: 'Илья Авербах', fr: 'Ilya Averbakh' },
    aliases: { en: ['Ilya Averbach'], ru: ['Илья Александрович Авербах'] },
    claims: {
      P345: [text('nm0042835')],
      P569: [time('1934-07-28')],
      P570: [time('1986-01-11')],
      P19: [thing(PLACES.leningrad)],
      P27: [thing(PLACES.sovietUnion)],
      P106: [thing(OCCUPATIONS.director), thing(OCCUPATIONS.writer)],
      P1559: [monolingual('ru', 'Илья Авербах')],
      P1477: [monolingual('ru', 'Илья Александрович Авербах')],
      P742: [text('I. A.')],
    },
  }),
  person(PEOPLE.ryazantseva, {
    labels: { en: 'Natalya Ryazantseva', ru: 'Наталья Рязанцева' },
    claims: { P569: [time('1938', {})] },
  }),
  person(PEOPLE.sayko, { labels: { en: 'Natalya Sayko', ru: 'Наталья Сайко' } }),
  person(PEOPLE.filatov, { labels: { mul: 'Leonid Filatov', ru: 'Леонид Филатов' } }),
  person(PEOPLE.sokurov, { labels: { en: 'Alexander Sokurov', ru: 'Александр Сокуров' } }),
  person(PEOPLE.burov, { labels: { ru: 'Александр Буров' } }),
  person(PEOPLE.moshkov, { labels: { en: 'Sergey Moshkov' } }),
  person(PEOPLE.kilpelainen, { labels: { fi: 'Leena Kilpeläinen' } }),
  person(PEOPLE.ritola, { labels: { fi: 'Merja Ritola' } }),
  person(PEOPLE.reinberg, { labels: { en: 'Karin Reinberg' } }),
  named(OCCUPATIONS.director, 'film director'),
  named(OCCUPATIONS.writer, 'screenwriter'),
  named(OCCUPATIONS.coProducer, 'co-producer'),
];
