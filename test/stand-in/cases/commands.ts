import { type LimitCase, limit, text, times, x } from './case.ts';

const choice = (part: object = {}) => ({ name: 'x', value: 'x', ...part });
const command = (part: object = {}) => ({ name: 'film', description: 'x', ...part });
const parameter = (part: object = {}) => ({ type: 3, name: 'title', description: 'x', ...part });
const commands = (...parts: object[]) => parts.map((part) => command(part));
const withOptions = (...list: object[]) => commands({ options: list });
const withChoices = (...choices: object[]) => withOptions(parameter({ choices }));
const numbered = (count: number, part: object = {}) =>
  times(count, (index) => ({ ...part, name: `n${index}` }));
const group = (...list: object[]) => parameter({ type: 2, name: 'group', options: list });
const subcommand = (...list: object[]) => parameter({ type: 1, name: 'sub', options: list });
/** A command of a size, to which the description of the last option, or its translation, makes up. */
function sized(total: number, last: (text: string) => object) {
  const choices = times(13, (index) => ({ name: `${10 + index}${x(98)}`, value: `${10 + index}${x(98)}` }));
  const big = ['a1', 'a2', 'a3'].map((name) => parameter({ name, choices }));
  const used = 'filmx'.length + 3 * ('a1x'.length + 13 * 200) + 'a4'.length + 100 + 'a5'.length;
  return withOptions(...big, parameter({ name: 'a4', description: x(100) }), {
    ...parameter({ name: 'a5' }),
    ...last(x(total - used)),
  });
}
const description = (text: string) => ({ description: text });
const translation = (text: string) => ({ description_localizations: { ru: text, uk: 'x' } });

/** The commands of one scope, registered together. */
export const COMMAND_CASES: readonly LimitCase[] = [
  limit('commands', '101 slash commands', commands(...numbered(101)), commands(...numbered(100))),
  limit(
    'commands',
    '16 commands on users',
    times(16, (index) => ({ type: 2, name: `N ${index}` })),
    times(15, (index) => ({ type: 2, name: `N ${index}` })),
  ),
  limit('command-duplicate', 'one name twice', commands({}, {}), [command(), { type: 2, name: 'film' }]),
  limit('command-name', '33 characters', commands({ name: x(33) }), commands({ name: x(32) })),
  limit('command-name', 'nothing', commands({ name: '' }), commands({ name: 'x' })),
  limit('command-name', 'a capital letter', commands({ name: 'Фильм' }), commands({ name: 'фильм' })),
  limit('command-name', 'a space', commands({ name: 'a film' }), commands({ name: 'a-film' })),
  limit(
    'command-name',
    'a space in a translation',
    commands({ name_localizations: { ru: 'о фильме' } }),
    commands({ name_localizations: { ru: 'фильм' } }),
  ),
  limit('command-name', '33 characters on users', [{ type: 2, name: x(33) }], [{ type: 2, name: x(32) }]),
  ...text('command-description', 100, (description) => commands({ description }), 1),
  limit('command-description', 'none', [{ name: 'film' }], commands({})),
  limit(
    'command-description',
    'a long translation',
    commands({ description_localizations: { ru: x(101) } }),
    commands({ description_localizations: { ru: x(100) } }),
  ),
  limit(
    'locale',
    'a language alone',
    commands({ name_localizations: { en: 'film' } }),
    commands({ name_localizations: { 'en-GB': 'film' } }),
  ),
  limit('command-size', '8001 characters', sized(8001, description), sized(8000, description)),
  limit('command-size', '8001 with a translation', sized(8001, translation), sized(8000, translation)),
  limit(
    'options',
    '26 options',
    withOptions(...numbered(26, parameter())),
    withOptions(...numbered(25, parameter())),
  ),
  limit(
    'option-name',
    'a capital letter',
    withOptions(parameter({ name: 'Title' })),
    withOptions(parameter()),
  ),
  ...text('option-description', 100, (description) => withOptions(parameter({ description })), 1),
  limit(
    'option-duplicate',
    'one name twice',
    withOptions(parameter(), parameter()),
    withOptions(parameter()),
  ),
  limit(
    'option-order',
    'required after optional',
    withOptions(parameter(), parameter({ name: 'year', required: true })),
    withOptions(parameter({ required: true }), parameter({ name: 'year' })),
  ),
  limit(
    'option-autocomplete',
    'on a boolean',
    withOptions(parameter({ type: 5, autocomplete: true })),
    withOptions(parameter({ autocomplete: true })),
  ),
  limit(
    'option-autocomplete',
    'with choices',
    withOptions(parameter({ autocomplete: true, choices: [choice()] })),
    withOptions(parameter({ autocomplete: false, choices: [choice()] })),
  ),
  limit(
    'option-range',
    '6001 characters',
    withOptions(parameter({ max_length: 6001 })),
    withOptions(parameter({ max_length: 6000 })),
  ),
  limit(
    'option-range',
    'least above most',
    withOptions(parameter({ type: 4, min_value: 2, max_value: 1 })),
    withOptions(parameter({ type: 4, min_value: 1, max_value: 2 })),
  ),
  limit(
    'option-nesting',
    'a subcommand beside an option',
    withOptions(subcommand(), parameter()),
    withOptions(subcommand(parameter())),
  ),
  limit(
    'option-nesting',
    'an option in a group',
    withOptions(group(parameter())),
    withOptions(group(subcommand(parameter()))),
  ),
  limit(
    'option-nesting',
    'a group in a subcommand',
    withOptions(subcommand(group())),
    withOptions(group(subcommand())),
  ),
  limit(
    'choices',
    '26 choices',
    withChoices(...times(26, (index) => ({ name: `n${index}`, value: `v${index}` }))),
    withChoices(...times(25, (index) => ({ name: `n${index}`, value: `v${index}` }))),
  ),
  ...text('choice-name', 100, (name) => withChoices(choice({ name })), 1),
  ...text('choice-value', 100, (value) => withChoices(choice({ value })), 1),
  limit(
    'choice-duplicate',
    'one value twice',
    withChoices(choice(), choice({ name: 'y' })),
    withChoices(choice(), choice({ name: 'y', value: 'y' })),
  ),
  limit(
    'lone-surrogate',
    'half an emoji',
    commands({ description: 'x\uDFAC' }),
    commands({ description: 'x🎬' }),
  ),
  limit(
    'schema',
    'an unknown option type',
    withOptions(parameter({ type: 42 })),
    withOptions(parameter({ type: 11 })),
  ),
];
