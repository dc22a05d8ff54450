import {
  ApplicationCommandOptionType,
  InteractionResponseType as Callback,
  type Interaction,
  InteractionType,
  Routes,
} from 'discord.js';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMAND_CASES } from './cases/commands.ts';
import { COMPONENT_CASES } from './cases/components.ts';
import { MESSAGE_CASES } from './cases/messages.ts';
import { MODAL_CASES } from './cases/modals.ts';
import { SUGGESTION_CASES } from './cases/suggestions.ts';
import { checkCallback } from './checks/callbacks.ts';
import { checkCommands } from './checks/commands.ts';
import { Faults } from './checks/faults.ts';
import { type LoggedIn, logIn } from './client.ts';
import {
  APPLICATION_ID,
  DOCUMENTATION,
  GUILD_ID,
  LIMITS,
  openStandIn,
  Refusal,
  type StandIn,
} from './index.ts';

const COMMAND = {
  name: 'film',
  description: 'A film',
  options: [{ type: 3, name: 'title', description: 'Its title', autocomplete: true }],
};

let discord: StandIn;
let bot: LoggedIn;
/** What the bot posts next: raw, since discord.js would refuse some of it itself. */
let post: { body: object; files?: { name: string; data: string }[] };

beforeAll(async () => {
  discord = await openStandIn();
  bot = await logIn(discord, async ({ id, token }: Interaction) => {
    // What Discord refuses, the gesture reports.
    await bot.client.rest
      .post(Routes.interactionCallback(id, token), { ...post, auth: false })
      .catch(() => {});
  });
  await bot.client.rest.put(Routes.applicationCommands(APPLICATION_ID), { body: [COMMAND] });
});

afterAll(async () => {
  await bot.client.destroy();
  await discord.close();
});

/** The names of the limits for which Discord refuses the answer to a gesture. */
async function broken(gesture: Promise<unknown>): Promise<string[]> {
  const error = await gesture.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error !== undefined && !(error instanceof Refusal)) throw error;
  return error?.faults.map(({ name }) => name) ?? [];
}

const command = () => discord.command('film');
const typing = () => discord.suggest('film', 'title', 'x');

describe.each([
  { kind: 'a message', type: Callback.ChannelMessageWithSource, cases: MESSAGE_CASES, gesture: command },
  { kind: 'components', type: Callback.ChannelMessageWithSource, cases: COMPONENT_CASES, gesture: command },
  {
    kind: 'suggestions',
    type: Callback.ApplicationCommandAutocompleteResult,
    cases: SUGGESTION_CASES,
    gesture: typing,
  },
  { kind: 'a modal', type: Callback.Modal, cases: MODAL_CASES, gesture: command },
])('$kind', ({ type, cases, gesture }) => {
  it.each(cases)('$name: $how', async ({ name, refused, accepted }) => {
    post = { body: { type, data: refused } };
    expect(await broken(gesture())).toContain(name);
    post = { body: { type, data: accepted } };
    expect(await broken(gesture())).toEqual([]);
  });
});

describe('registration', () => {
  const route = Routes.applicationGuildCommands(APPLICATION_ID, GUILD_ID);

  // The commands of a guild stand before those of everywhere.
  afterAll(async () => {
    await bot.client.rest.put(route, { body: [] });
  });

  it.each(COMMAND_CASES)('$name: $how', async ({ name, refused, accepted }) => {
    await expect(bot.client.rest.put(route, { body: refused })).rejects.toMatchObject({ code: 50035 });
    expect(discord.refusals.at(-1)?.faults.map((fault) => fault.name)).toContain(name);
    await bot.client.rest.put(route, { body: accepted });
    expect(discord.registered(GUILD_ID)).toHaveLength(Array.isArray(accepted) ? accepted.length : 0);
  });
});

describe('callback-kind', () => {
  const data = { content: 'x', choices: [], custom_id: 'x', title: 'x', components: [] };

  it.each([
    { to: 'a command', gesture: command, kinds: [6, 7, 8, 1, 42] },
    { to: 'typing', gesture: typing, kinds: [4, 5, 6, 7, 9] },
  ])('of an answer to $to', async ({ gesture, kinds }) => {
    for (const type of kinds) {
      post = { body: { type, data } };
      expect(await broken(gesture())).toEqual(['callback-kind']);
    }
  });

  it('of an answer to a press and to a modal', async () => {
    const button = { type: 2, style: 1, label: 'x', custom_id: 'id' };
    const input = {
      type: 18,
      label: 'x',
      component: { type: 4, custom_id: 'text', style: 1, required: false },
    };
    post = { body: { type: 4, data: { content: 'x', components: [{ type: 1, components: [button] }] } } };
    const answer = await command();
    post = { body: { type: 8, data } };
    expect(await broken(discord.press(answer, 'id'))).toEqual(['callback-kind']);
    post = { body: { type: 9, data: { custom_id: 'modal', title: 'x', components: [input] } } };
    const [fromCommand, fromButton] = [await command(), await discord.press(answer, 'id')];
    expect(await broken(discord.submit(fromButton))).toEqual(['callback-kind']);
    post = { body: { type: 7, data: { content: 'y' } } };
    expect(await broken(discord.submit(fromCommand))).toEqual(['callback-kind']);
    expect((await discord.submit(fromButton)).message?.id).toBe(answer.message?.id);
  });
});

it('deferred-flags: only the ephemeral one', async () => {
  post = { body: { type: 5, data: { flags: 64 | 4096 } } };
  expect(await broken(command())).toEqual(['deferred-flags']);
  post = { body: { type: 5, data: { flags: 64 } } };
  expect(await broken(command())).toEqual([]);
});

it('files: at most ten', async () => {
  const files = Array.from({ length: 11 }, (_, index) => ({ name: `${index}.txt`, data: 'x' }));
  post = { body: { type: 4, data: {} }, files };
  expect(await broken(command())).toEqual(['files']);
  post = { body: { type: 4, data: {} }, files: files.slice(1) };
  expect(await broken(command())).toEqual([]);
});

it('message-empty has a code of its own, and an update counts what stays', async () => {
  const rows = [{ type: 1, components: [{ type: 2, style: 1, label: 'x', custom_id: 'id' }] }];
  post = { body: { type: 4, data: { content: 'x', components: rows } } };
  const answer = await command();
  post = { body: { type: 7, data: { content: '' } } };
  expect(await broken(discord.press(answer, 'id'))).toEqual([]);
  post = { body: { type: 7, data: { content: '', components: [] } } };
  await expect(discord.press(answer, 'id')).rejects.toMatchObject({ status: 400, code: 50006 });
});

it('every limit is tested, and says where Discord publishes it', () => {
  const cases = [MESSAGE_CASES, COMPONENT_CASES, SUGGESTION_CASES, MODAL_CASES, COMMAND_CASES].flat();
  const tested = new Set([...cases.map(({ name }) => name), 'callback-kind', 'deferred-flags', 'files']);
  expect(tested).toEqual(new Set(Object.keys(LIMITS)));
  expect(Object.values(LIMITS).filter(({ page }) => !URL.canParse(DOCUMENTATION + page))).toEqual([]);
});

it('no request, however odd, does more than be refused', () => {
  const cases = [MESSAGE_CASES, COMPONENT_CASES, SUGGESTION_CASES, MODAL_CASES, COMMAND_CASES].flat();
  const places =
    '0 type name value title description url fields author embeds emoji components custom_id options';
  const odd = fc.record({
    each: fc.constantFrom(...cases),
    place: fc.constantFrom(...places.split(' '), 'choices', 'component', 'label', 'name_localizations'),
    value: fc.jsonValue({ maxDepth: 2 }),
    type: fc.constantFrom(4, 5, 7, 8, 9),
  });
  const typing = ApplicationCommandOptionType.String;
  fc.assert(
    fc.property(odd, ({ each, place, value, type }) => {
      const data = JSON.parse(JSON.stringify(each.accepted), (key, kept) => (key === place ? value : kept));
      for (const asked of [
        InteractionType.MessageComponent,
        InteractionType.ApplicationCommandAutocomplete,
      ]) {
        checkCallback({ type, data }, { type: asked, message: {}, typing, files: 0 });
      }
      checkCommands(data, new Faults());
    }),
    { numRuns: 500 },
  );
});
