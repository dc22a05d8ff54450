const regionNames = new Intl.DisplayNames('en', { type: 'region' });

const CODES = Array.from({ length: 26 * 26 }, (_, at) =>
  String.fromCharCode(65 + Math.floor(at / 26), 65 + (at % 26)),
);

/** Those that are no more, and are no regions to ISO 3166. */
const FORMER = [
  'soviet union',
  'west germany',
  'east germany',
  'czechoslovakia',
  'yugoslavia',
  'england',
  'scotland',
  'wales',
];

/** The countries of ISO 3166 and some that are no more, by their English names in lower case. */
const REGIONS: ReadonlySet<string> = new Set([
  ...CODES.flatMap((code) => {
    const name = regionNames.of(code);
    return name === undefined || name === code ? [] : [name.toLowerCase()];
  }),
  ...FORMER,
]);

/** Whether some words are the name of a country. */
export function isRegion(words: string): boolean {
  return REGIONS.has(words);
}
