/** The scripts that are told apart, by their Unicode names. */
export const SCRIPTS = [
  'Latin',
  'Cyrillic',
  'Greek',
  'Hebrew',
  'Arabic',
  'Han',
  'Hiragana',
  'Katakana',
  'Hangul',
  'Other',
] as const;

const PATTERNS = SCRIPTS.filter((script) => script !== 'Other').map(
  (script) => [script, new RegExp(`\\p{Script=${script}}`, 'u')] as const,
);

const ASCII_LETTER = /[a-z]/i;
const ASCII = /^[ -~]*$/;

/** Whether a text has nothing but plain Latin letters, digits and signs, which spares most questions of its script. */
export function isAscii(text: string): boolean {
  return ASCII.test(text);
}

/** The script of a text's first letter that has a known one, by its Unicode name; `Other` when none has. */
export function scriptOf(text: string): (typeof SCRIPTS)[number] {
  if (isAscii(text)) return ASCII_LETTER.test(text) ? 'Latin' : 'Other';
  const firsts = PATTERNS.map(([script, pattern]) => ({ script, position: text.search(pattern) }));
  const found = firsts.filter(({ position }) => position >= 0);
  found.sort((a, b) => a.position - b.position);
  return found[0]?.script ?? 'Other';
}
