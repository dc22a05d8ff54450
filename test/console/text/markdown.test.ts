import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { print } from '../../../src/console/text/cells.ts';
import { markdown } from '../../../src/console/text/markdown.ts';

/** Markdown with its styles written as tags. */
function tagged(text: string): string {
  return print([markdown(text)], true)
    .trimEnd()
    .replaceAll('\u001b[0m', '</>')
    .replaceAll('\u001b', '␛')
    .replace(/␛\[([\d;]+)m/g, '<$1>');
}

function bare(text: string): string {
  return markdown(text)
    .map((cell) => cell.text)
    .join('');
}

describe('markdown', () => {
  it.each([
    ['**The Voice** · translation', '<1>The Voice</> · translation'],
    ['*More on Story.*', '<3>More on Story.</>'],
    ['**a *b* c**', '<1>a </><1;3>b</><1> c</>'],
    ['***both***', '<1;3>both</>'],
    ['`/film the voice` · `/help`', '<36>/film the voice</> · <36>/help</>'],
    ['**`/film`**', '<1;36>/film</>'],
    ['<https://example.org/a*b*c>', 'https://example.org/a*b*c'],
  ])('shows %o in the terminal’s way', (text, shown) => {
    expect(tagged(text)).toBe(shown);
  });

  it.each([
    ['\\*not italic\\*', '*not italic*'],
    ['**M\\*A\\*S\\*H**', '<1>M*A*S*H</>'],
    ['\\\\', '\\'],
    ['1\\. Mai', '1. Mai'],
    ['\\<@1\\>', '<@1>'],
    ['C:\\films', 'C:\\films'],
    ['`a\\*b`', '<36>a\\*b</>'],
  ])('takes the escapes out of %o', (text, shown) => {
    expect(tagged(text)).toBe(shown);
  });

  it.each(['2 * 3 * 4', 'a ** b', '**open', 'close**', '*', '`', '<b>', '** **'])(
    'leaves %o, which marks nothing',
    (text) => {
      expect(tagged(text)).toBe(text);
    },
  );

  it('loses no letter of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const letters = (from: string) => from.replace(/[^\p{L}\p{N}]/gu, '');
        expect(letters(bare(text))).toBe(letters(text));
      }),
    );
  });
});
