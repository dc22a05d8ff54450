/**
 * Adjectives of countries, with the names under which records have the countries. A language's own name needs no entry: it
 * is found among the languages of the records.
 */
const ADJECTIVES: Readonly<Record<string, string>> = {
  american: 'United States|United States of America|USA|US|U.S.A.',
  us: 'United States|United States of America|USA|US',
  argentinian: 'Argentina',
  argentine: 'Argentina',
  armenian: 'Armenia',
  australian: 'Australia',
  austrian: 'Austria',
  belgian: 'Belgium',
  brazilian: 'Brazil',
  british: 'United Kingdom|UK|Great Britain|Britain',
  english: 'United Kingdom|UK|England',
  bulgarian: 'Bulgaria',
  canadian: 'Canada',
  chilean: 'Chile',
  chinese: 'China',
  colombian: 'Colombia',
  croatian: 'Croatia',
  cuban: 'Cuba',
  czech: 'Czech Republic|Czechia|Czechoslovakia',
  czechoslovak: 'Czechoslovakia',
  danish: 'Denmark',
  dutch: 'Netherlands',
  'east german': 'East Germany|German Democratic Republic',
  egyptian: 'Egypt',
  estonian: 'Estonia',
  finnish: 'Finland',
  french: 'France',
  georgian: 'Georgia',
  german: 'Germany|West Germany|East Germany',
  greek: 'Greece',
  'hong kong': 'Hong Kong',
  hungarian: 'Hungary',
  icelandic: 'Iceland',
  indian: 'India',
  iranian: 'Iran',
  irish: 'Ireland',
  israeli: 'Israel',
  italian: 'Italy',
  japanese: 'Japan',
  kazakh: 'Kazakhstan',
  korean: 'South Korea|Korea',
  latvian: 'Latvia',
  lithuanian: 'Lithuania',
  mexican: 'Mexico',
  norwegian: 'Norway',
  polish: 'Poland',
  portuguese: 'Portugal',
  romanian: 'Romania',
  russian: 'Russia',
  scottish: 'Scotland',
  serbian: 'Serbia',
  slovak: 'Slovakia',
  slovenian: 'Slovenia',
  'south korean': 'South Korea',
  soviet: 'Soviet Union|USSR',
  ussr: 'Soviet Union|USSR',
  spanish: 'Spain',
  swedish: 'Sweden',
  swiss: 'Switzerland',
  taiwanese: 'Taiwan',
  thai: 'Thailand',
  turkish: 'Turkey',
  ukrainian: 'Ukraine',
  'west german': 'West Germany',
  yugoslav: 'Yugoslavia',
  usa: 'United States|United States of America|USA',
  america: 'United States|United States of America|USA',
  uk: 'United Kingdom|UK',
  britain: 'United Kingdom|Great Britain',
  holland: 'Netherlands',
};

/** The names of the countries that an adjective or short name stands for; none for any other word. */
export function countriesCalled(text: string): readonly string[] {
  return ADJECTIVES[text]?.split('|') ?? [];
}

const languageNames = new Intl.DisplayNames('en', { type: 'language' });
/** Languages in which titles and names are written, by ISO 639-1: https://www.loc.gov/standards/iso639-2/php/English_list.php. */
const LANGUAGES =
  'af sq ar hy az eu be bn bs bg ca zh hr cs da nl en et fi fr gl ka de el he hi hu is id ga it ja kk ko lv lt mk ms mn no fa pl pt ro ru sr sk sl es sv tg ta th tr uk ur uz vi cy';

const TAGS: ReadonlyMap<string, string> = new Map(
  LANGUAGES.split(' ').map((tag) => [languageNames.of(tag)?.toLowerCase() ?? tag, tag]),
);

/** Every word for a country’s films, or for a language. */
export const NATIONALITIES: readonly string[] = [...new Set([...Object.keys(ADJECTIVES), ...TAGS.keys()])];

/** The tag of a language by its English name in lower case; undefined for any other word. */
export function languageCalled(text: string): string | undefined {
  return TAGS.get(text);
}
