import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/commands/commands.ts';
import type { House } from '../../src/commands/house.ts';
import type { PressedMessage } from '../../src/commands/pressed-message.ts';
import type { Response } from '../../src/commands/response.ts';
import { interactionSchema } from '../../src/preview/interaction.ts';
import { BUILT_IN_HOUSE } from '../built-in-house.ts';
import { Asker, componentsOf, messageOf } from '../commands/asking.ts';
import { hostileHouse } from '../commands/houses.ts';

/** Far enough to have met every kind of page, in well under a second. */
const MOST_STEPS = 300;

interface Step {
  readonly customId: string;
  readonly values: readonly string[];
  readonly message: PressedMessage;
}

function stepsFrom(message: PressedMessage): Step[] {
  return componentsOf(message).flatMap((component) => {
    if ('options' in component) {
      return component.options.map(({ value }) => ({
        customId: component.custom_id,
        values: [value],
        message,
      }));
    }
    return 'custom_id' in component ? [{ customId: component.custom_id, values: [], message }] : [];
  });
}

/** The messages that somebody comes to who asks all that is suggested and presses whatever there is. */
async function manyMessages(house: House): Promise<PressedMessage[]> {
  const asker = new Asker(house);
  const first: Response[] = [await asker.command('about'), await asker.command('help')];
  for (const command of COMMANDS) {
    const [option = ''] = Object.keys(command.options);
    const examples = command.examples.length > 0 ? ['', ...command.examples] : [];
    for (const typed of examples) {
      const suggested = (await asker.suggest(command.name.en, option, typed)).map(({ value }) => `${value}`);
      const texts = typed === '' ? suggested : [typed, ...suggested];
      for (const text of texts) first.push(await asker.command(command.name.en, { [option]: text }));
    }
  }
  const messages = first.map(messageOf);
  const pressed = new Set<string>();
  for (const message of messages) {
    for (const { customId, values } of stepsFrom(message)) {
      const step = [customId, ...values].join(' ');
      if (pressed.has(step) || pressed.size > MOST_STEPS) continue;
      pressed.add(step);
      messages.push(messageOf(await asker.press(customId, values, message)));
    }
  }
  return messages;
}

describe('a message that the house has sent', () => {
  it.each<[string, () => House]>([
    ['the built-in records', () => BUILT_IN_HOUSE],
    ['records that do their worst', hostileHouse],
  ])('can be pressed on, and loses nothing on the way: %s', async (_, house) => {
    const messages = await manyMessages(house());
    expect(messages.length).toBeGreaterThan(MOST_STEPS / 2);

    for (const message of messages) {
      const press = { kind: 'press', customId: 'pick/openly', values: [], message };
      expect(interactionSchema.parse(press)).toEqual(press);
    }
  });
});

/** Whether the page may send it. */
function isTaken(interaction: unknown): boolean {
  return interactionSchema.safeParse(interaction).success;
}

const COMMAND = { kind: 'command', command: 'film', options: { title: 'x', private: true } };
const SUGGEST = { kind: 'suggest', command: 'film', option: 'title', typed: 'x', options: {} };
const BUTTON = { type: 2, style: 2, custom_id: 'x', label: 'x' };
const SELECT = { type: 3, custom_id: 'x', options: [{ label: 'x', value: 'x' }] };

function press(changed: object): object {
  return { kind: 'press', customId: 'x', values: [], message: { embeds: [] }, ...changed };
}

function pressOn(...components: readonly unknown[]): object {
  return press({ message: { embeds: [], components: [{ type: 1, components }] } });
}

function times<Item>(count: number, item: Item): Item[] {
  return Array.from({ length: count }, () => item);
}

describe('the bounds that Discord documents', () => {
  it.each<[string, (count: number) => unknown, number]>([
    ['a command’s name', (count) => ({ ...COMMAND, command: 'x'.repeat(count) }), 32],
    ['an option’s name', (count) => ({ ...SUGGEST, option: 'x'.repeat(count) }), 32],
    ['a given option’s name', (count) => ({ ...COMMAND, options: { ['x'.repeat(count)]: 'x' } }), 32],
    ['an option’s text', (count) => ({ ...COMMAND, options: { title: '🎬'.repeat(count) } }), 6000],
    ['what is typed', (count) => ({ ...SUGGEST, typed: '🎬'.repeat(count) }), 6000],
    [
      'options',
      (count) => ({ ...COMMAND, options: Object.fromEntries(times(count, 'x').map((x, at) => [x + at, x])) }),
      25,
    ],
    ['a custom_id', (count) => press({ customId: 'x'.repeat(count) }), 100],
    ['values', (count) => press({ values: times(count, 'x') }), 25],
    ['a value', (count) => press({ values: ['x'.repeat(count)] }), 100],
    ['embeds', (count) => press({ message: { embeds: times(count, { title: 'x' }) } }), 10],
    [
      'fields',
      (count) => press({ message: { embeds: [{ fields: times(count, { name: 'x', value: 'x' }) }] } }),
      25,
    ],
    [
      'rows',
      (count) =>
        press({ message: { embeds: [], components: times(count, { type: 1, components: [BUTTON] }) } }),
      5,
    ],
    ['buttons', (count) => pressOn(...times(count, BUTTON)), 5],
    ['selects', (count) => pressOn(...times(count, SELECT)), 1],
    [
      'a select’s options',
      (count) => pressOn({ ...SELECT, options: times(count, { label: 'x', value: 'x' }) }),
      25,
    ],
  ])('hold %s', (_, made, most) => {
    expect([isTaken(made(most)), isTaken(made(most + 1))]).toEqual([true, false]);
  });

  it('want a custom_id that is not empty', () => {
    expect(isTaken(press({ customId: '' }))).toBe(false);
    expect(isTaken(pressOn({ ...BUTTON, custom_id: '' }))).toBe(false);
  });
});

describe('a message on which something is pressed', () => {
  it.each<[string, unknown]>([
    ['a link', { type: 2, style: 5, url: 'https://example.org', label: 'x' }],
    ['a button that can’t be pressed', { ...BUTTON, disabled: true }],
    ['a select with a choice made', { ...SELECT, options: [{ label: 'x', value: 'x', default: true }] }],
  ])('may have %s', (_, component) => {
    expect(isTaken(pressOn(component))).toBe(true);
  });

  it.each<[string, unknown]>([
    ['a button without custom_id', { type: 2, style: 2, label: 'x' }],
    ['a link without address', { type: 2, style: 5, label: 'x' }],
    ['a select of users', { type: 5, custom_id: 'x' }],
    ['a row in a row', { type: 1, components: [] }],
    ['nothing at all', null],
  ])('may not have %s', (_, component) => {
    expect(isTaken(pressOn(component))).toBe(false);
  });

  it('may have no components, and loses what nobody reads', () => {
    const message = { embeds: [{ title: 'x', image: { url: 'x' } }], content: 'x', id: '1' };
    expect(interactionSchema.parse(press({ message }))).toEqual(
      press({ message: { embeds: [{ title: 'x' }] } }),
    );
  });
});
