import { type Entity, entity, monolingual, quantity, text, thing, time } from '../form.ts';
import { CLASSES, named } from './classes.ts';
import { ORGANISATIONS } from './organisations.ts';
import { OCCUPATIONS, PEOPLE } from './people.ts';
import { PLACES } from './places.ts';

export const FILMS = {
  theVoice: 'Q9004001',
  spiritualVoices: 'Q9004002',
  theVoiceOfSokurov: 'Q9004003',
} as const;

const THINGS = {
  russian: 'Q9004101',
  drama: 'Q9004102',
  documentary: 'Q9004103',
  colour: 'Q9004104',
  screenplay: 'Q9004105',
  martynova: 'Q9004106',
  war: 'Q9004107',
} as const;

/** The three films that every house has, with made-up ids and statements that differ from the built-in records in places. */
export const films: readonly Entity[] = [
  entity(FILMS.theVoice, {
    labels: { en: 'The Voice', ru: 'Голос', fr: 'La Voix', de: 'The Voice' },
    aliases: { en: ['Golos'], ru: ['Голос (фильм)'] },
    claims: {
      P31: [thing(CLASSES.film)],
      P345: [text('tt0084021')],
      P1476: [monolingual('ru', 'Голос')],
      P577: [
        { says: time('1983-10-28'), qualifiers: { P291: [thing(PLACES.eastGermany)] } },
        { says: time('1982-12-18'), qualifiers: { P291: [thing(PLACES.leningrad)] } },
      ],
      P57: [thing(PEOPLE.averbakh)],
      P58: [thing(PEOPLE.ryazantseva)],
      P161: [
        { says: thing(PEOPLE.filatov), qualifiers: { P1545: [text('2')], P1932: [text('L. Filatov')] } },
        { says: thing(PEOPLE.sayko), qualifiers: { P1545: [text('1')], P453: [thing(THINGS.martynova)] } },
      ],
      P272: [thing(ORGANISATIONS.lenfilm)],
      P750: [thing(ORGANISATIONS.goskino)],
      P495: [thing(PLACES.sovietUnion)],
      P364: [thing(THINGS.russian)],
      P136: [thing(THINGS.drama)],
      P462: [thing(THINGS.colour)],
      P2047: [quantity(90, CLASSES.minute)],
      P2130: [{ says: quantity(6_500_000, CLASSES.dollar), qualifiers: { P1480: [thing(CLASSES.circa)] } }],
      P915: [thing(PLACES.leningrad), thing(PLACES.moscow)],
      P144: [thing(THINGS.screenplay)],
      P166: [{ says: thing(ORGANISATIONS.statePrize), qualifiers: { P585: [time('1983')] } }],
    },
  }),
  entity(FILMS.spiritualVoices, {
    labels: { en: 'Spiritual Voices', ru: 'Духовные голоса', fr: 'Les Voix spirituelles' },
    claims: {
      P31: [thing(CLASSES.film)],
      P577: [time('1995')],
      P57: [thing(PEOPLE.sokurov)],
      P58: [thing(PEOPLE.sokurov)],
      P344: [thing(PEOPLE.burov)],
      P5028: [thing(PEOPLE.moshkov)],
      P272: [thing(ORGANISATIONS.lenfilm)],
      P495: [thing(PLACES.russia)],
      P136: [thing(THINGS.documentary)],
      P2047: [quantity(328, CLASSES.minute)],
      P840: [thing(PLACES.tajikistan)],
      P921: [thing(THINGS.war)],
      P166: [
        { says: thing(ORGANISATIONS.sonyPrize), qualifiers: { P805: [thing(ORGANISATIONS.locarno1995)] } },
      ],
      P5072: [thing(ORGANISATIONS.locarno1995)],
    },
  }),
  entity(FILMS.theVoiceOfSokurov, {
    labels: { en: 'The Voice of Sokurov', fi: 'Sokurovin ääni' },
    claims: {
      P31: [thing(CLASSES.film)],
      P577: [time('2014-08')],
      P57: [thing(PEOPLE.kilpelainen)],
      P162: [
        thing(PEOPLE.ritola),
        { says: thing(PEOPLE.reinberg), qualifiers: { P3831: [thing(OCCUPATIONS.coProducer)] } },
      ],
      P272: [thing(ORGANISATIONS.illume)],
      P921: [thing(PEOPLE.sokurov)],
      P5072: [thing(ORGANISATIONS.locarnoSection2014)],
    },
  }),
];

export const things: readonly Entity[] = [
  named(THINGS.russian, 'Russian'),
  named(THINGS.drama, 'drama film'),
  named(THINGS.documentary, 'documentary film'),
  named(THINGS.colour, 'color'),
  named(THINGS.martynova, 'Yulia Martynova'),
  named(THINGS.war, 'civil war'),
  entity(THINGS.screenplay, {
    labels: { en: 'The Voice' },
    claims: { P31: [thing(CLASSES.screenplay)], P50: [thing(PEOPLE.ryazantseva)] },
  }),
];
