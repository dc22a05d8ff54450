import { InteractionResponseType, MessageFlags, Routes } from 'discord.js';
import { InteractionCallbackResponseSchema } from 'discord-api-spec/zod';
import { expect, it } from 'vitest';
import { readAs } from './checks/schemas.ts';
import { Later } from './later.ts';
import { scene } from './scene.ts';

const ROW = { type: 1, components: [{ type: 2, style: 1, label: 'x', custom_id: 'next' }] };

it('a deferred message is completed by an edit', async () => {
  const { discord } = await scene(async (interaction) => {
    if (!interaction.isRepliable()) return;
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    await interaction.editReply('there');
  });
  const answer = await discord.command('film', { title: 'x' });
  expect(answer.body.type).toBe(InteractionResponseType.DeferredChannelMessageWithSource);
  expect(answer.message?.flags).toBe(MessageFlags.Ephemeral | MessageFlags.Loading);
  const completed = await discord.completed(answer);
  expect(completed).toMatchObject({
    id: answer.message?.id,
    content: 'there',
    flags: MessageFlags.Ephemeral,
  });
});

it('a deferred message is completed by the first message that follows', async () => {
  const { discord } = await scene(async (interaction) => {
    if (!interaction.isRepliable()) return;
    await interaction.deferReply();
    await interaction.followUp('there');
  });
  const answer = await discord.command('film', { title: 'x' });
  expect(await discord.completed(answer)).toMatchObject({ id: answer.message?.id, content: 'there' });
});

it('a deferred update is completed by an edit of the message pressed', async () => {
  const { discord } = await scene(async (interaction) => {
    if (interaction.isChatInputCommand()) await interaction.reply({ content: 'one', components: [ROW] });
    if (!interaction.isButton()) return;
    await interaction.deferUpdate();
    await interaction.editReply('two');
  });
  const first = await discord.command('film', { title: 'x' });
  const completed = await discord.completed(await discord.press(first, 'next'));
  expect(completed).toMatchObject({ id: first.message?.id, content: 'two', components: [{ type: 1 }] });
});

it('messages are fetched, followed up and deleted', async () => {
  const done = new Later<unknown[]>();
  const { discord } = await scene(async (interaction) => {
    if (!interaction.isRepliable()) return;
    await interaction.reply('one');
    const original = await interaction.fetchReply();
    const further = await interaction.followUp({ content: 'two', flags: MessageFlags.Ephemeral });
    await interaction.deleteReply();
    const missing = await interaction.fetchReply().catch((error: unknown) => error);
    done.resolve([original.content, further.content, further.flags.bitfield, missing]);
  });
  const answer = await discord.command('film', { title: 'x' });
  expect(await done.promise).toMatchObject(['one', 'two', MessageFlags.Ephemeral, { code: 10008 }]);
  expect(discord.message(answer.message?.id ?? '')).toBeUndefined();
  expect(discord.refusals).toMatchObject([{ code: 10008 }]);
});

it('an edit that Discord refuses fails the completion', async () => {
  const { discord } = await scene(async (interaction) => {
    if (!interaction.isRepliable()) return;
    await interaction.deferReply();
    await interaction.editReply({ content: 'x'.repeat(2001) }).catch(() => {});
  });
  const answer = await discord.command('film', { title: 'x' });
  await expect(discord.completed(answer)).rejects.toMatchObject({ faults: [{ name: 'content' }] });
});

it('what Discord returns on request fits its own schemas', async () => {
  const returned = new Later<unknown>();
  const select = { type: 3, custom_id: 'which', options: [{ label: 'x', value: 'x' }] };
  const { discord } = await scene(async ({ id, token, client }) => {
    const components = [ROW, { type: 1, components: [select] }];
    const body = { type: 4, data: { embeds: [{ title: 'Golos' }], components } };
    const query = new URLSearchParams({ with_response: 'true' });
    returned.resolve(
      await client.rest.post(Routes.interactionCallback(id, token), { body, query, auth: false }),
    );
  });
  const { message } = await discord.command('film', { title: 'x' });
  expect(await returned.promise).toMatchObject({ resource: { message: { id: message?.id } } });
  expect(readAs(InteractionCallbackResponseSchema, await returned.promise, '').faults).toEqual([]);
});
