const SCRIPTS = [
  'Latin',
  'Cyrillic',
  'Greek',
  'Hebrew',
  'Arabic',
  'Han',
  'Hiragana',
  'Katakana',
  'Hangul',
] as const;
const PATTERNS = SCRIPTS.map((script) => [script, new RegExp(`\\p{Script=${script}}`, 'u')] as const);

/** The script of a text's first letter that has a known one, by its Unicode name; `Other` when none has. */
export function scriptOf(text: string): string {
  const firsts = PATTERNS.map(([script, pattern]) => ({ script, position: text.search(pattern) }));
  const found = firsts.filter(({ position }) => position >= 0);
  found.sort((a, b) => a.position - b.position);
  return found[0]?.script ?? 'Other';
}
