import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionInTitle, titleOfQuestion } from '../../../src/replies/answers/question-title.ts';
import { EMBED } from '../../../src/replies/limits.ts';
import { plain } from '../../../src/replies/text.ts';

const question = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: fc.constantFrom(...'*_~`|<>@#\\[]():/-+1. \n'), maxLength: 60 }),
  fc.constantFrom('https://example.org', '@everyone?', '1. who?', '# who', '- who', '\\* who \\\\'),
);

describe('a question in the title of its answer', () => {
  it('is read back as it was typed, but for blanks and what steers text', () => {
    fc.assert(
      fc.property(question, (typed) => {
        const title = titleOfQuestion(typed);
        fc.pre(title !== undefined);
        expect(questionInTitle(title)).toBe(plain(typed));
      }),
      { numRuns: 2000 },
    );
  });

  it('once read back is the same question for good', () => {
    fc.assert(
      fc.property(question, (typed) => {
        const title = titleOfQuestion(typed);
        fc.pre(title !== undefined);
        expect(titleOfQuestion(questionInTitle(title))).toBe(title);
      }),
    );
  });

  it('shows as it was typed and mentions no one', () => {
    expect(titleOfQuestion('*who* is <@1>?')).toBe('\\*who\\* is \\<@1\\>?');
    expect(titleOfQuestion('@everyone?')).toBe('\\@everyone?');
  });

  it('is refused where it has no room', () => {
    expect(titleOfQuestion('a'.repeat(EMBED.title))).toBe('a'.repeat(EMBED.title));
    expect(titleOfQuestion('a'.repeat(EMBED.title + 1))).toBeUndefined();
    expect(titleOfQuestion('*'.repeat(EMBED.title / 2 + 1))).toBeUndefined();
  });
});
