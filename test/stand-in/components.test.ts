import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  type Interaction,
  InteractionResponseType,
  MessageFlags,
  ModalBuilder,
  StringSelectMenuBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import { describe, expect, it } from 'vitest';
import { scene } from './scene.ts';

const button = (id: string) => new ButtonBuilder().setCustomId(id).setLabel(id).setStyle(ButtonStyle.Primary);
const voices = [
  { label: 'Golos', value: 'tt0132507' },
  { label: 'The Voice', value: 'tt0000001' },
];

function rows() {
  return [
    new ActionRowBuilder<ButtonBuilder>().addComponents(button('next'), button('gone').setDisabled(true)),
    new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(
      new StringSelectMenuBuilder().setCustomId('which').addOptions(voices),
    ),
  ];
}

describe('components', () => {
  async function handle(interaction: Interaction) {
    if (interaction.isChatInputCommand()) {
      const hidden = interaction.options.getBoolean('public') === false;
      const flags = hidden ? MessageFlags.Ephemeral : MessageFlags.SuppressEmbeds;
      await interaction.reply({ content: 'one', components: rows(), flags });
    }
    if (interaction.isButton()) await interaction.update(`${interaction.message.content} two`);
    if (interaction.isStringSelectMenu()) await interaction.reply(`chose ${interaction.values.join()}`);
  }

  it('update the message that they are on', async () => {
    const { discord } = await scene(handle);
    const first = await discord.command('film', { title: 'x' });
    const second = await discord.press(first, 'next');
    expect(second.body.type).toBe(InteractionResponseType.UpdateMessage);
    expect(second.message).toMatchObject({ id: first.message?.id, content: 'one two' });
    // The message is pressed as it stands, not as it stood in the first answer.
    expect((await discord.press(first, 'next')).message?.content).toBe('one two two');
    expect(first.message?.content).toBe('one');
  });

  it('answer with a message of their own that refers to theirs', async () => {
    const { discord } = await scene(handle);
    const first = await discord.command('film', { title: 'x' });
    const { message } = await discord.select(first, 'which', ['tt0132507']);
    const message_reference = { message_id: first.message?.id };
    expect(message).toMatchObject({ content: 'chose tt0132507', message_reference });
  });

  it('are not pressed where Discord would not let a person', async () => {
    const { discord } = await scene(handle);
    const answer = await discord.command('film', { title: 'x' });
    await expect(discord.press(answer, 'gone')).rejects.toThrow('gone is disabled');
    await expect(discord.press(answer, 'last')).rejects.toThrow('no component last, only next, gone, which');
    await expect(discord.press(answer, 'which')).rejects.toThrow('which is no button');
    await expect(discord.select(answer, 'which', ['tt9'])).rejects.toThrow('does not offer tt9');
    await expect(discord.select(answer, 'which', [])).rejects.toThrow('takes 1 to 1 values, not 0');
  });

  it('of an ephemeral message are for one person, and stay so', async () => {
    const { discord } = await scene(handle);
    const first = await discord.command('film', { title: 'x', public: false });
    const person = { id: '42', username: 'other', globalName: null };
    await expect(discord.press(first, 'next', { person })).rejects.toThrow('other does not see it');
    expect((await discord.press(first, 'next')).message?.flags).toBe(MessageFlags.Ephemeral);
  });
});

describe('a modal', () => {
  const labelled = () =>
    new ModalBuilder()
      .setCustomId('note')
      .setTitle('A note')
      .addLabelComponents((label) =>
        label
          .setLabel('Text')
          .setTextInputComponent((input) =>
            input.setCustomId('text').setStyle(TextInputStyle.Paragraph).setMaxLength(5),
          ),
      );

  const older = () =>
    new ModalBuilder()
      .setCustomId('note')
      .setTitle('A note')
      .addComponents(
        new ActionRowBuilder<TextInputBuilder>().addComponents(
          new TextInputBuilder().setCustomId('text').setLabel('Text').setStyle(TextInputStyle.Short),
        ),
      );

  const handleWith = (modal: () => ModalBuilder) => async (interaction: Interaction) => {
    if (interaction.isChatInputCommand()) await interaction.showModal(modal());
    if (interaction.isModalSubmit()) await interaction.reply(interaction.fields.getTextInputValue('text'));
  };

  it.each([
    ['with labels', labelled],
    ['in the older layout', older],
  ])('%s is submitted', async (_, modal) => {
    const { discord } = await scene(handleWith(modal));
    const opened = await discord.command('film', { title: 'x' });
    expect((await discord.submit(opened, { text: 'Кино' })).message?.content).toBe('Кино');
  });

  it('takes no text that is too long or too short, and no field that it does not have', async () => {
    const { discord } = await scene(handleWith(labelled));
    const opened = await discord.command('film', { title: 'x' });
    await expect(discord.submit(opened, { text: '123456' })).rejects.toThrow('too long');
    await expect(discord.submit(opened, {})).rejects.toThrow('too short');
    await expect(discord.submit(opened, { text: 'x', name: 'x' })).rejects.toThrow('no field name');
  });
});
