import type { EntityKind } from '../../data/reference.ts';
import type { CompanyRoleName, Role } from '../../data/schema/film.ts';

const count = new Intl.NumberFormat('en');
const languageNames = new Intl.DisplayNames('en', { type: 'language' });

function plural(number: number, one: string, many: string): string {
  return `${count.format(number)} ${number === 1 ? one : many}`;
}

function formatDate(date: string): string {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return String(year);
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', timeZone: 'UTC' };
  if (day !== undefined) options.day = 'numeric';
  return new Intl.DateTimeFormat('en-GB', options).format(Date.UTC(year, month - 1, day ?? 1));
}

function minutesAndHours(minutes: number): string {
  const whole = Math.round(minutes);
  const [hours, rest] = [Math.floor(whole / 60), whole % 60];
  const inHours = [`${hours} h`, ...(rest > 0 ? [`${rest} min`] : [])].join(' ');
  const inMinutes = `${count.format(minutes)} min`;
  return minutes >= 60 ? `${inMinutes} (${inHours})` : inMinutes;
}

/** The tag itself where this machine has no name for it, or takes it for none. */
function languageOfTag(tag: string): string {
  try {
    return languageNames.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

const CREW: Readonly<Record<Role, string>> = {
  director: 'Directed by',
  'co-director': 'Co-directed by',
  writer: 'Written by',
  actor: 'Cast',
  narrator: 'Narrated by',
  composer: 'Music',
  cinematographer: 'Photography',
  editor: 'Editing',
  sound: 'Sound',
  'production-designer': 'Production design',
  'costume-designer': 'Costumes',
  'make-up-artist': 'Make-up',
  animator: 'Animation',
  'visual-effects': 'Visual effects',
  choreographer: 'Choreography',
  'assistant-director': 'Assistant direction',
  producer: 'Produced by',
  'executive-producer': 'Executive producer',
  'co-producer': 'Co-producer',
};

const WORK: Readonly<Record<Role, string>> = {
  ...CREW,
  director: 'Director',
  'co-director': 'Co-director',
  writer: 'Writer',
  actor: 'Actor',
  narrator: 'Narrator',
  producer: 'Producer',
};

const COMPANY: Readonly<Record<CompanyRoleName, string>> = {
  production: 'Production',
  'co-production': 'Co-production',
  distribution: 'Distribution',
  sales: 'Sales',
  broadcast: 'Broadcast',
};

const KIND: Readonly<Record<EntityKind, string>> = {
  film: 'film',
  person: 'person',
  company: 'company',
  festival: 'festival',
};

/** Every word of a reply, in English. What stands in a message as it is goes through here; facts never do. */
export const en = {
  date: formatDate,
  minutes: (minutes: number) => `${count.format(minutes)} min`,
  minutesAndHours,
  number: (value: number) => count.format(value),
  money: (amount: number, currency: string) =>
    new Intl.NumberFormat('en', {
      style: 'currency',
      currency,
      maximumFractionDigits: 2,
      minimumFractionDigits: 0,
    }).format(amount),
  languageOfTag,
  list: (items: readonly string[]) => new Intl.ListFormat('en', { type: 'conjunction' }).format(items),

  kind: KIND,
  crew: CREW,
  work: WORK,
  company: COMPANY,
  companiesWithoutRole: 'Companies (role not stated)',
  workWithoutRole: 'Took part (role not stated)',
  formKind: {
    original: 'original',
    transliteration: 'transliteration',
    translation: 'translation',
    alias: 'also called',
    misspelling: '',
  },

  pages: {
    overview: 'Overview',
    cast: 'Cast & crew',
    story: 'Story',
    releases: 'Releases',
    festivals: 'Festivals & awards',
  },
  partOf: (part: number, parts: number) => `${part} of ${parts}`,
  previous: 'Earlier',
  next: 'More',
  back: 'Back',
  openFrom: {
    cast: 'Open a person or company …',
    festivals: 'Open a festival or company …',
    other: 'Open …',
  },
  openFilm: 'Open a film …',

  titles: 'Titles',
  names: 'Names',
  year: 'Year',
  country: 'Country',
  length: 'Length',
  colour: 'Colour',
  format: 'Format',
  genre: 'Genre',
  language: 'Language',
  budget: 'Budget',
  estimated: (amount: string) => `${amount} (estimated)`,
  viewers: 'Viewers',
  moreOnCast: (more: number) => `… and ${count.format(more)} more on *Cast & crew*`,
  moreOnStory: '*More on Story.*',
  playing: (part: string) => `as ${part}`,
  basedOn: 'Based on',
  basis: (work: string, title: string | undefined, author: string | undefined) =>
    [`${work}${title ? ` “${title}”` : ''}`, ...(author ? [`by ${author}`] : [])].join(' '),
  tags: 'Tags',
  rating: 'Rating',
  votes: 'Votes',
  story: 'Story',
  about: 'About',
  aboutAccording: (according: string) => `About, according to ${according}`,
  opinions: 'Opinions',
  background: 'Background',
  notToBeConfused: 'Not to be confused with',
  releasesHeading: 'Releases',
  premiere: 'premiere',
  onVideo: 'On video',
  publishedBy: (publisher: string) => `published by ${publisher}`,
  subtitles: (languages: readonly string[]) => `${en.list(languages)} subtitles`,
  production: 'Production dates',
  period: (from: string | undefined, to: string | undefined) =>
    from && to ? `${from} – ${to}` : from ? `from ${from}` : `until ${to ?? ''}`,
  places: 'Places',
  selections: 'Shown at',
  awards: 'Awards',
  award: (name: string, others: readonly string[]) =>
    others.length > 0 ? `${name} (also ${others.join(', ')})` : name,
  won: 'won',
  nominated: 'nominated',
  yearNotRecorded: 'year not recorded',
  noFestivals: 'No festival or award is recorded for this film.',
  notRecorded: (page: string) => `Nothing is recorded for ${page}.`,

  born: 'Born',
  birthplace: 'Birthplace',
  died: 'Died',
  nationality: 'Nationality',
  occupation: 'Occupation',
  what: 'What it is',
  founded: 'Founded',
  place: 'Place',
  since: 'Since',
  subjectOf: 'Subject of films',
  themeAccording: (according: string) => `named as a theme by ${according}`,
  authorOfSource: 'Author of a work filmed',
  reviewsBy: 'Opinions on films',
  worksFor: (post: string | undefined, organisation: string | undefined) =>
    [post, organisation].filter(Boolean).join(', '),
  affiliationOf: 'Reviewers who belong here',
  published: 'Published on video',
  workedWith: 'Worked with',
  directorsWorkedWith: 'Directors of these films',
  shownHere: 'Films shown',
  awardsHere: { won: 'Awards to films here', nominated: 'Nominations of films here' },
  onlyAffiliation: (festival: string) =>
    `Named only as a reviewer’s affiliation: no film here is recorded as shown at ${festival}.`,
  credited: (name: string) => `credited as ${name}`,

  source: (name: string) => `Source: ${name}`,
  sources: (names: readonly string[]) => `Sources: ${names.join(' · ')}`,
  moreSources: (more: number) => `and ${count.format(more)} more`,

  several: (typed: string) => `“${typed}” fits several`,
  severalHint: 'Choose the one you mean.',
  severalHintMore: (more: number) =>
    `Choose the one you mean; ${plural(more, 'more is', 'more are')} not shown, so add a year or more of the name.`,
  notThere: (typed: string) => `“${typed}” is not in the records`,
  didYouMean: 'Did you mean one of these?',
  notUnder: (command: string, typed: string) => `${command} has nothing called “${typed}”`,
  otherKind: (kinds: readonly EntityKind[], exact: boolean) =>
    `But the records have ${en.list(kinds.map((kind) => `a ${KIND[kind]}`))} of ${exact ? 'that' : 'a similar'} name.`,
  postedForAll: 'Your choice is posted for everybody.',
  seeWhatIsThere: (command: string) => `Start typing after ${command} to see what is there.`,
  choose: 'Choose …',
  gone: 'That is no longer in the records; ask again to see what is there now.',
  oldComponent: 'This is from an earlier version of the bot; please ask again.',
  unknownCommand: 'This command is from an earlier version of the bot; please pick it from the list again.',
  missingOption: (option: string) => `Please fill in “${option}”.`,
  apology: 'Sorry, something went wrong on our side; it has been noted. Please try again.',

  aboutTitle: 'Dom Kino, the house of film',
  aboutText:
    'Answers film questions from records in which every fact names its source. What is not in the records is not answered.',
  holds: 'What the records hold',
  counts: (films: number, people: number, companies: number, festivals: number) =>
    [
      plural(films, 'film', 'films'),
      plural(people, 'person', 'people'),
      plural(companies, 'company', 'companies'),
      plural(festivals, 'festival', 'festivals'),
    ].join(' · '),
  sourcesHeading: 'Sources and their terms',
  privacy: 'What the bot keeps about people',
  privacyText:
    'Nothing. What you type is neither stored nor logged, and the buttons carry only ids of records.',

  helpTitle: 'What you can ask',
  helpText: 'Start typing and pick a suggestion, or write it your own way, in any script.',
  examples: (examples: readonly string[]) => examples.map((example) => `\`${example}\``).join(' · '),
};
