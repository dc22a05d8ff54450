import { originalTitle } from '../../search/corpus/original-titles.ts';

/** A row of `title.akas` without the title's id and its place among them. */
export interface TitleElsewhere {
  readonly title: string;
  readonly region: string | undefined;
  readonly language: string | undefined;
  readonly types: string | undefined;
  readonly isOriginal: boolean;
}

/** Where titles are in Latin script, and in which language; most rows name the region alone. */
const LATIN: readonly (readonly [region: string, language: string])[] = [
  ['US', 'en'],
  ['GB', 'en'],
  ['FR', 'fr'],
  ['DE', 'de'],
  ['BR', 'pt'],
  ['PT', 'pt'],
  ['ES', 'es'],
  ['MX', 'es'],
  ['IT', 'it'],
  ['PL', 'pl'],
  ['HU', 'hu'],
  ['FI', 'fi'],
  ['SE', 'sv'],
  ['TR', 'tr'],
  ['XWW', 'en'],
];
const OTHER_SCRIPTS: readonly (readonly [script: RegExp, region: string, language: string])[] = [
  [/\p{sc=Cyrillic}/u, 'RU', 'ru'],
  [/\p{sc=Greek}/u, 'GR', 'el'],
  [/\p{sc=Hangul}/u, 'KR', 'ko'],
  [/[\p{sc=Hiragana}\p{sc=Katakana}]/u, 'JP', 'ja'],
  [/\p{sc=Han}/u, 'CN', 'cmn'],
];

const AVERAGE = 4;
const WITH_LANGUAGE = 0.3;
const IN_OTHER_SCRIPT = 0.25;
/** So many regions show a film under its own title. */
const SAME = 0.6;

function inOtherScript(random: () => number): TitleElsewhere {
  const title = originalTitle(random);
  const [, region, language] = OTHER_SCRIPTS.find(([script]) => script.test(title)) ?? [];
  return { title, region, language, types: 'imdbDisplay', isOriginal: false };
}

function inLatin(primary: string, madeUp: () => string, random: () => number): TitleElsewhere {
  const [region, language] = LATIN[Math.floor(random() * LATIN.length)] ?? [];
  return {
    title: random() < SAME ? primary : madeUp(),
    region,
    language: random() < WITH_LANGUAGE ? language : undefined,
    types: random() < 0.1 ? 'working' : 'imdbDisplay',
    isOriginal: false,
  };
}

/** The titles of a film elsewhere, about four, after the row that repeats the original one. */
export function titlesElsewhere(
  { primary, original }: { readonly primary: string; readonly original: string },
  madeUp: () => string,
  random: () => number,
): TitleElsewhere[] {
  const first: TitleElsewhere = {
    title: original,
    region: undefined,
    language: undefined,
    types: 'original',
    isOriginal: true,
  };
  const others = Array.from({ length: Math.floor(random() * 2 * (AVERAGE - 0.5)) }, () =>
    random() < IN_OTHER_SCRIPT ? inOtherScript(random) : inLatin(primary, madeUp, random),
  );
  return [first, ...others];
}
