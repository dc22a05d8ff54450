import { type LimitCase, limit, text, times } from './case.ts';

const choice = (part: object = {}) => ({ name: 'x', value: 'x', ...part });
const suggestions = (...choices: object[]) => ({ choices });

/** The data of an answer to typing in an option for text. */
export const SUGGESTION_CASES: readonly LimitCase[] = [
  limit(
    'suggestions',
    '26 choices',
    suggestions(...times(26, () => choice())),
    suggestions(...times(25, () => choice())),
  ),
  ...text('suggestion-name', 100, (name) => suggestions(choice({ name })), 1),
  ...text('suggestion-value', 100, (value) => suggestions(choice({ value })), 1),
  limit(
    'suggestion-value',
    'a number for text',
    suggestions(choice({ value: 1 })),
    suggestions(choice({ value: '1' })),
  ),
];
