import fc from 'fast-check';

/** One sign of any kind: letters of every script, emoji, controls, halves of surrogate pairs, and markdown's own. */
const sign = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }) },
  fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  fc.nat(0xffff).map((code) => String.fromCharCode(code)),
  { weight: 3, arbitrary: fc.constantFrom(...'*_~`|<>@#\\[]():/-+.·…1 \n\u202e\u200b') },
  fc.constantFrom(
    'https:',
    'http://a.b',
    '@everyone',
    '@here',
    '1. ',
    '# ',
    '- ',
    '-# ',
    '> ',
    'é',
    '👩‍👧‍👦',
  ),
);

/** Any text at all, often with what markdown takes for itself. */
export const anyText = fc.string({ unit: sign, maxLength: 120 });

/** Markdown with the backslash before a sign taken away: what Discord shows of escaped text. */
export function unescaped(markdown: string): string {
  return markdown.replace(/\\([^A-Za-z0-9\s])/g, '$1');
}

/** Whether a backslash stands at the end with nothing left to escape. */
export function endsInsideAnEscape(markdown: string): boolean {
  const [backslashes = ''] = /\\*$/.exec(markdown) ?? [];
  return backslashes.length % 2 === 1;
}
