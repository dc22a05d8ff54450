import type { FoundValue } from '../../data/found.ts';
import type { EntityKind } from '../../data/reference.ts';
import type { CompanyRoleName, Role } from '../../data/schema/film.ts';
import { count, plural } from './en-formats.ts';

/** What answers can be: kinds of things in the records, or of values. */
export type Counted = EntityKind | Exclude<FoundValue['is'], 'entity' | 'form'> | 'title' | 'name';

/** One of them, and several. */
const COUNTED: Readonly<Record<Counted, readonly [one: string, many: string]>> = {
  film: ['film', 'films'],
  person: ['person', 'people'],
  company: ['company', 'companies'],
  festival: ['festival', 'festivals'],
  text: ['answer', 'answers'],
  year: ['year', 'years'],
  date: ['date', 'dates'],
  period: ['period', 'periods'],
  minutes: ['length', 'lengths'],
  number: ['number', 'numbers'],
  money: ['amount', 'amounts'],
  place: ['place', 'places'],
  title: ['title', 'titles'],
  name: ['name', 'names'],
  part: ['part', 'parts'],
  award: ['award', 'awards'],
};

/** What has a measure, and what that is called of each. */
const MEASURED = {
  year: ['film', 'year'],
  minutes: ['film', 'length'],
  viewers: ['film', 'number of viewers'],
  budget: ['film', 'budget'],
  'box office': ['film', 'box office'],
  votes: ['film', 'number of votes'],
  rating: ['film', 'rating'],
  born: ['person', 'birth'],
  founded: ['company', 'founding'],
  since: ['festival', 'first year'],
} as const satisfies Readonly<Record<string, readonly [of: Counted, called: string]>>;

/** What things are put in order by and compared in. */
export type MeasureName = keyof typeof MEASURED | 'number of films';

function counted(number: number, what: Counted): string {
  return plural(number, ...COUNTED[what]);
}

/** On how many things an order rests: `of the 2 films whose length is recorded; of 1 more it is not`. */
function base(measure: MeasureName, recorded: number, among: number): string {
  if (measure === 'number of films') return `of ${count.format(among)}`;
  const [of, called] = MEASURED[measure];
  const left = among - recorded;
  const rest = left > 0 ? `; of ${count.format(left)} more it is not` : '';
  return `of the ${counted(recorded, of)} whose ${called} is recorded${rest}`;
}

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** The first of some names, and how many more there are; names that have commas are parted by semicolons. */
function names(named: readonly string[], more: number): string {
  const all = more > 0 ? [...named, `${count.format(more)} more`] : named;
  return named.some((name) => name.includes(', ')) ? all.join('; ') : list.format(all);
}

/** What somebody or a company did, in a sentence. */
const DID: Readonly<Record<Role | CompanyRoleName, string>> = {
  director: 'director',
  'co-director': 'co-director',
  writer: 'writer',
  actor: 'actor',
  narrator: 'narrator',
  composer: 'composer',
  cinematographer: 'cinematographer',
  editor: 'editor',
  sound: 'sound',
  'production-designer': 'production designer',
  'art-director': 'art director',
  'costume-designer': 'costume designer',
  'make-up-artist': 'make-up artist',
  animator: 'animator',
  'visual-effects': 'visual effects',
  choreographer: 'choreographer',
  conductor: 'conductor',
  lyricist: 'lyricist',
  'casting-director': 'casting director',
  presenter: 'presenter',
  'assistant-director': 'assistant director',
  producer: 'producer',
  'executive-producer': 'executive producer',
  'co-producer': 'co-producer',
  production: 'production',
  'co-production': 'co-production',
  distribution: 'distribution',
  sales: 'sales',
  broadcast: 'broadcast',
};

const hours = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });

/** A length in hours and in the minutes of which it is made: `5.45 hours (327 min)`; of a rounded one it is said. */
function inHours(minutes: number): string {
  const exact = minutes / 60;
  const shown = hours.format(exact);
  const isRounded = Math.abs(Number(exact.toFixed(2)) - exact) > 1e-9;
  return `${isRounded ? 'about ' : ''}${shown} ${shown === '1' ? 'hour' : 'hours'} (${count.format(minutes)} min)`;
}

const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });
const ENDINGS = new Map([
  ['one', 'st'],
  ['two', 'nd'],
  ['few', 'rd'],
]);

function ordinal(number: number): string {
  return `${number}${ENDINGS.get(ordinals.select(number)) ?? 'th'}`;
}

/** Countries whose names are common nouns or plurals stand with an article: the Soviet Union, the Netherlands. */
const WITH_ARTICLE =
  /(?:^|\s)(?:Union|Kingdom|States|Republic|Federation|Emirates|Netherlands|Philippines|Bahamas|Maldives|USSR|UK|USA|US|UAE|GDR)$/u;

/** The words of an answer to a question. */
export const ANSWERS = {
  did: (role: Role | CompanyRoleName) => DID[role],
  inHours,
  decade: (year: number) => `the ${Math.floor(year / 10) * 10}s`,
  /** The 20th century has the years from 1901 to 2000. */
  century: (year: number) => `the ${ordinal(Math.ceil(year / 100))} century`,
  inCountry: (country: string) => `in ${WITH_ARTICLE.test(country) ? 'the ' : ''}${country}`,
  by: (name: string) => `by ${name}`,
  playedBy: (name: string) => `played by ${name}`,
  nominated: 'nominated',
  according: (whom: string) => `according to ${whom}`,

  counted,
  names,
  base,
  verdict: { yes: 'Yes', no: 'No' },
  notRecorded: 'Not in the records.',
  notRecordedBut: (listed: string) => `Not in the records: they list ${listed}.`,
  understood: (reading: string) => `Understood as: ${reading}`,
  open: 'Post a card …',

  notFollowed: (words: readonly string[]) => `Not followed: ${words.join(', ')}.`,
  notFollowedAtAll: 'The words are clear, but not what they ask.',
  canBeAsked: 'What can be asked:',
  question: (question: string) => `\`${question}\``,
  tooLong: (most: number) => `Please ask that in at most ${count.format(most)} characters.`,
};
