import type { CompanyRoleName, Role } from '../../data/schema/film.ts';

/** A property of Wikidata with its English label; it is described at `https://www.wikidata.org/wiki/Property:` + id. */
export interface Property {
  readonly id: `P${number}`;
  readonly label: string;
}

function property(id: Property['id'], label: string): Property {
  return { id, label };
}

/** What is read of films, people, companies, festivals and what they refer to, beside credits and companies. */
export const PROPERTIES = {
  instanceOf: property('P31', 'instance of'),
  country: property('P17', 'country'),
  birthPlace: property('P19', 'place of birth'),
  citizenship: property('P27', 'country of citizenship'),
  author: property('P50', 'author'),
  occupation: property('P106', 'occupation'),
  locatedIn: property('P131', 'located in the administrative territorial entity'),
  genre: property('P136', 'genre'),
  basedOn: property('P144', 'based on'),
  headquarters: property('P159', 'headquarters location'),
  awardReceived: property('P166', 'award received'),
  partOfSeries: property('P179', 'part of the series'),
  location: property('P276', 'location'),
  imdb: property('P345', 'IMDb ID'),
  partOf: property('P361', 'part of'),
  originalLanguage: property('P364', 'original language of film or TV show'),
  colour: property('P462', 'color'),
  countryOfOrigin: property('P495', 'country of origin'),
  currencyCode: property('P498', 'ISO 4217 code'),
  born: property('P569', 'date of birth'),
  died: property('P570', 'date of death'),
  inception: property('P571', 'inception'),
  published: property('P577', 'publication date'),
  start: property('P580', 'start time'),
  pointInTime: property('P585', 'point in time'),
  pseudonym: property('P742', 'pseudonym'),
  narrativeLocation: property('P840', 'narrative location'),
  filmingLocation: property('P915', 'filming location'),
  mainSubject: property('P921', 'main subject'),
  conferredBy: property('P1027', 'conferred by'),
  firstPerformance: property('P1191', 'date of first performance'),
  nominatedFor: property('P1411', 'nominated for'),
  title: property('P1476', 'title'),
  birthName: property('P1477', 'birth name'),
  nameInNativeLanguage: property('P1559', 'name in native language'),
  nativeLabel: property('P1705', 'native label'),
  duration: property('P2047', 'duration'),
  cost: property('P2130', 'cost'),
  boxOffice: property('P2142', 'box office'),
  presentedIn: property('P5072', 'presented in'),
} as const;

/** What is read of the qualifiers of a statement. */
export const QUALIFIERS = {
  placeOfPublication: property('P291', 'place of publication'),
  location: property('P276', 'location'),
  characterRole: property('P453', 'character role'),
  appliesToPart: property('P518', 'applies to part'),
  pointInTime: property('P585', 'point in time'),
  subjectOf: property('P805', 'statement is subject of'),
  sourcing: property('P1480', 'sourcing circumstances'),
  ordinal: property('P1545', 'series ordinal'),
  validInPlace: property('P3005', 'valid in place'),
  subjectNamedAs: property('P1810', 'subject named as'),
  objectNamedAs: property('P1932', 'object named as'),
  objectHasRole: property('P3831', 'object of statement has role'),
  characterName: property('P4633', 'name of the character role'),
} as const;

/** The property for whoever has no property of their own; what they did is said by a qualifier. */
export const FILM_CREW_MEMBER = property('P3092', 'film crew member');

/** The properties that name people who made or play in a film, in the order of their statements in a record. */
export const CREDITS: readonly (Property & { readonly role: Role })[] = [
  { ...property('P57', 'director'), role: 'director' },
  { ...property('P58', 'screenwriter'), role: 'writer' },
  { ...property('P161', 'cast member'), role: 'actor' },
  { ...property('P725', 'voice actor'), role: 'actor' },
  { ...property('P2438', 'narrator'), role: 'narrator' },
  { ...property('P86', 'composer'), role: 'composer' },
  { ...property('P344', 'director of photography'), role: 'cinematographer' },
  { ...property('P1040', 'film editor'), role: 'editor' },
  { ...property('P5028', 'sound designer'), role: 'sound' },
  { ...property('P2554', 'production designer'), role: 'production-designer' },
  { ...property('P3174', 'art director'), role: 'art-director' },
  { ...property('P4608', 'scenographer'), role: 'production-designer' },
  { ...property('P2515', 'costume designer'), role: 'costume-designer' },
  { ...property('P4805', 'make-up artist'), role: 'make-up-artist' },
  { ...property('P6942', 'animator'), role: 'animator' },
  { ...property('P1809', 'choreographer'), role: 'choreographer' },
  { ...property('P3300', 'musical conductor'), role: 'conductor' },
  { ...property('P676', 'lyricist'), role: 'lyricist' },
  { ...property('P371', 'presenter'), role: 'presenter' },
  { ...property('P5126', 'assistant director'), role: 'assistant-director' },
  { ...property('P162', 'producer'), role: 'producer' },
  { ...property('P1431', 'executive producer'), role: 'executive-producer' },
];

/** In the cast, but only to be heard. */
export const VOICE_ACTOR: Property['id'] = 'P725';

/** The properties that name what companies did for a film. */
export const COMPANIES: readonly (Property & { readonly role: CompanyRoleName })[] = [
  { ...property('P272', 'production company'), role: 'production' },
  { ...property('P750', 'distributed by'), role: 'distribution' },
  { ...property('P449', 'original broadcaster'), role: 'broadcast' },
];

/** Items that decide how others are read; each is described at `https://www.wikidata.org/wiki/` + id. */
export const ITEMS = {
  human: 'Q5',
  film: 'Q11424',
  festival: 'Q132241',
  country: 'Q6256',
  sovereignState: 'Q3624078',
  historicalCountry: 'Q3024240',
  minute: 'Q7727',
  second: 'Q11574',
  hour: 'Q25235',
  circa: 'Q5727902',
} as const;

function idsOf(properties: readonly Property[]): readonly string[] {
  return properties.map(({ id }) => id);
}

/** The properties whose statements are kept; of the others an item may have hundreds. */
export const KEPT_STATEMENTS: readonly string[] = idsOf([
  ...Object.values(PROPERTIES),
  ...CREDITS,
  FILM_CREW_MEMBER,
  ...COMPANIES,
]);

export const KEPT_QUALIFIERS: readonly string[] = idsOf(Object.values(QUALIFIERS));
