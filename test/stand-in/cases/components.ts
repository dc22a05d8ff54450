import { type LimitCase, limit, text, times, x } from './case.ts';

const rows = (...components: object[]) => ({ content: 'x', components });
const row = (...components: object[]) => rows({ type: 1, components });
const button = (part: object = {}) => ({ type: 2, style: 1, label: 'x', custom_id: 'id', ...part });
const link = (part: object = {}) => ({ type: 2, style: 5, label: 'x', url: 'https://example.org/', ...part });
const option = (part: object = {}) => ({ label: 'x', value: 'x', ...part });
const select = (part: object = {}) => ({ type: 3, custom_id: 'which', options: [option()], ...part });
const buttonRow = (index: number) => ({ type: 1, components: [button({ custom_id: `id${index}` })] });
const options = (count: number) => times(count, (index) => option({ value: `v${index}` }));

/** The rows of a message, posted in answer to a command. */
export const COMPONENT_CASES: readonly LimitCase[] = [
  limit('schema', 'an unknown style', row(button({ style: 9 })), row(button({ style: 4 }))),
  limit('rows', '6 rows', rows(...times(6, buttonRow)), rows(...times(5, buttonRow))),
  limit('row-kind', 'a button outside a row', rows(button()), row(button())),
  limit('row-components', 'no button', row(), row(button())),
  limit(
    'row-components',
    '6 buttons',
    row(...times(6, (index) => button({ custom_id: `${index}` }))),
    row(...times(5, (index) => button({ custom_id: `${index}` }))),
  ),
  limit('row-select-alone', 'a select beside a button', row(select(), button()), row(select())),
  limit('component-kind', 'a row in a row', row({ type: 1, components: [button()] }), row(button())),
  limit(
    'component-emoji',
    'a word',
    row(button({ emoji: { name: 'film' } })),
    row(button({ emoji: { name: '🎬' } })),
  ),
  limit(
    'component-emoji',
    'two emoji',
    row(button({ emoji: { name: '🎬🎬' } })),
    row(button({ emoji: { name: '◀' } })),
  ),
  ...text('custom-id', 100, (custom_id) => row(button({ custom_id })), 1),
  limit(
    'custom-id-duplicate',
    'two buttons of one id',
    rows(buttonRow(1), buttonRow(1)),
    rows(buttonRow(1), buttonRow(2)),
  ),
  ...text('button-label', 80, (label) => row(button({ label }))),
  limit(
    'button-empty',
    'an empty label',
    row(button({ label: '' })),
    row(button({ label: '', emoji: { name: '🎬' } })),
  ),
  limit('button-link', 'a link with a custom_id', row(link({ custom_id: 'id' })), row(link())),
  limit('button-link', 'a link without url', row({ type: 2, style: 5, label: 'x' }), row(link())),
  limit(
    'button-url',
    'another scheme',
    row(link({ url: 'ftp://example.org/' })),
    row(link({ url: 'discord://-/' })),
  ),
  limit(
    'button-url',
    '513 characters',
    row(link({ url: `https://example.org/${x(493)}` })),
    row(link({ url: `https://example.org/${x(492)}` })),
  ),
  limit('button-custom-id', 'none', row({ type: 2, style: 1, label: 'x' }), row(button())),
  limit('button-custom-id', 'a url besides', row(button({ url: 'https://example.org/' })), row(button())),
  limit('select-options', 'none', row(select({ options: [] })), row(select())),
  limit(
    'select-options',
    '26 options',
    row(select({ options: options(26) })),
    row(select({ options: options(25) })),
  ),
  ...text('select-option-label', 100, (label) => row(select({ options: [option({ label })] })), 1),
  ...text('select-option-value', 100, (value) => row(select({ options: [option({ value })] })), 1),
  ...text('select-option-description', 100, (description) =>
    row(select({ options: [option({ description })] })),
  ),
  limit(
    'select-value-duplicate',
    'one value twice',
    row(select({ options: [option(), option({ label: 'y' })] })),
    row(select({ options: [option(), option({ value: 'y' })] })),
  ),
  ...text('select-placeholder', 150, (placeholder) => row(select({ placeholder }))),
  limit(
    'select-range',
    'more than there are',
    row(select({ max_values: 2 })),
    row(select({ max_values: 1 })),
  ),
  limit(
    'select-range',
    'least above most',
    row(select({ min_values: 2, max_values: 1, options: options(2) })),
    row(select({ min_values: 1, max_values: 2, options: options(2) })),
  ),
  limit(
    'select-range',
    'none at most',
    row(select({ max_values: 0 })),
    row(select({ min_values: 0, max_values: 1 })),
  ),
  limit(
    'select-range',
    'two preset of one',
    row(select({ options: options(2).map((each) => ({ ...each, default: true })) })),
    row(select({ max_values: 2, options: options(2).map((each) => ({ ...each, default: true })) })),
  ),
];
