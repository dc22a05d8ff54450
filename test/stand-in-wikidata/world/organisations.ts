import { type Entity, entity, text, thing, time } from '../form.ts';
import { CLASSES, named } from './classes.ts';
import { PLACES } from './places.ts';

export const ORGANISATIONS = {
  lenfilm: 'Q9003001',
  goskino: 'Q9003002',
  illume: 'Q9003003',
  locarno: 'Q9003101',
  locarno1995: 'Q9003102',
  locarnoSection2014: 'Q9003103',
  locarno2014: 'Q9003104',
  sonyPrize: 'Q9003201',
  statePrize: 'Q9003202',
} as const;

/** The classes that the query service calls festivals. */
export const FESTIVAL_CLASS_IDS: readonly string[] = ['Q132241', CLASSES.filmFestival];

/** What is said of them here is made up, their ids too. */
export const organisations: readonly Entity[] = [
  entity(ORGANISATIONS.lenfilm, {
    labels: { en: 'Lenfilm', ru: 'Ленфильм' },
    claims: {
      P31: [thing(CLASSES.company)],
      P571: [time('1914')],
      P159: [thing(PLACES.leningrad)],
    },
  }),
  entity(ORGANISATIONS.goskino, { labels: { en: 'Goskino' }, claims: { P17: [thing(PLACES.sovietUnion)] } }),
  named(ORGANISATIONS.illume, 'Illume', 'fi'),
  entity(ORGANISATIONS.locarno, {
    labels: { en: 'Locarno Film Festival', fr: 'Festival du film de Locarno' },
    claims: {
      P31: [thing(CLASSES.filmFestival)],
      P345: [text('ev0000400')],
      P571: [time('1946-08-23')],
      P131: [thing(PLACES.locarno)],
      P17: [thing(PLACES.switzerland)],
    },
  }),
  entity(ORGANISATIONS.locarno1995, {
    labels: { en: '48th Locarno Film Festival' },
    claims: {
      P31: [thing(CLASSES.festivalEdition)],
      P179: [thing(ORGANISATIONS.locarno)],
      P580: [time('1995-08-03')],
    },
  }),
  entity(ORGANISATIONS.locarno2014, {
    labels: { en: '67th Locarno Film Festival' },
    claims: { P179: [thing(ORGANISATIONS.locarno)], P585: [time('2014')] },
  }),
  entity(ORGANISATIONS.locarnoSection2014, {
    labels: { en: 'Semaine de la critique 2014' },
    claims: { P361: [thing(ORGANISATIONS.locarno2014)] },
  }),
  entity(ORGANISATIONS.sonyPrize, {
    labels: { en: 'Sony Prize' },
    claims: { P31: [thing(CLASSES.award)], P1027: [thing(ORGANISATIONS.locarno)] },
  }),
  entity(ORGANISATIONS.statePrize, {
    labels: { en: 'State Prize' },
    claims: { P1027: [thing(ORGANISATIONS.goskino)] },
  }),
];
