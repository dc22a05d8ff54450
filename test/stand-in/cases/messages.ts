import { type LimitCase, limit, text, times, x } from './case.ts';

const embed = (part: object) => ({ embeds: [{ description: 'x', ...part }] });

/** The data of a message, posted in answer to a command. */
export const MESSAGE_CASES: readonly LimitCase[] = [
  limit('message-empty', 'nothing at all', {}, { content: 'x' }),
  limit('message-empty', 'white space', { content: ' \n' }, { content: ' x' }),
  limit('message-empty', 'empty lists', { embeds: [], components: [] }, embed({})),
  limit('lone-surrogate', 'half an emoji', { content: '\uD83C' }, { content: '🎬' }),
  limit('schema', 'a colour that is a word', embed({ color: 'red' }), embed({ color: 0xff0000 })),
  ...text('content', 2000, (content) => ({ content })),

  limit(
    'embeds',
    '11 embeds',
    { embeds: times(11, () => ({ title: 'x' })) },
    { embeds: times(10, () => ({ title: 'x' })) },
  ),
  limit('embed-empty', 'a colour only', { embeds: [{ color: 1 }] }, { embeds: [{ color: 1, title: 'x' }] }),
  limit(
    'embed-empty',
    'no fields',
    { embeds: [{ fields: [] }] },
    { embeds: [{ fields: [{ name: 'x', value: 'x' }] }] },
  ),
  limit(
    'embeds-total',
    '6001 characters in two embeds',
    { embeds: [{ title: x(256), description: x(3000) }, { description: x(2745) }] },
    { embeds: [{ title: x(256), description: x(3000) }, { description: x(2744) }] },
  ),
  limit(
    'embeds-total',
    '6001 characters in all parts that count',
    embed({
      fields: times(5, () => ({ name: x(100), value: x(1000) })),
      footer: { text: x(400) },
      author: { name: x(100) },
    }),
    embed({
      fields: times(5, () => ({ name: x(100), value: x(1000) })),
      footer: { text: x(399) },
      author: { name: x(100) },
    }),
  ),
  ...text('embed-title', 256, (title) => embed({ title }), 1),
  ...text('embed-description', 4096, (description) => embed({ description }), 1),
  limit(
    'embed-fields',
    '26 fields',
    embed({ fields: times(26, () => ({ name: 'x', value: 'x' })) }),
    embed({ fields: times(25, () => ({ name: 'x', value: 'x' })) }),
  ),
  ...text('embed-field-name', 256, (name) => embed({ fields: [{ name, value: 'x' }] }), 1),
  ...text('embed-field-value', 1024, (value) => embed({ fields: [{ name: 'x', value }] }), 1),
  ...text('embed-footer', 2048, (footer) => embed({ footer: { text: footer } }), 1),
  ...text('embed-author', 256, (name) => embed({ author: { name } }), 1),
  limit(
    'embed-url',
    'another scheme',
    embed({ url: 'ftp://example.org/' }),
    embed({ url: 'https://example.org/' }),
  ),
  limit('embed-url', 'no address', embed({ url: 'example' }), embed({ url: 'http://example.org' })),
  limit(
    'embed-url',
    'an attachment as a page',
    embed({ url: 'attachment://a.png' }),
    embed({ image: { url: 'attachment://a.png' } }),
  ),
  limit(
    'embed-url',
    '2049 characters',
    embed({ url: `https://example.org/${x(2029)}` }),
    embed({ url: `https://example.org/${x(2028)}` }),
  ),
];
