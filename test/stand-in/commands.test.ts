import { EmbedBuilder, type Interaction, InteractionResponseType, MessageFlags } from 'discord.js';
import { MessageResponseSchema } from 'discord-api-spec/zod';
import { describe, expect, it } from 'vitest';
import { readAs } from './checks/schemas.ts';
import { GUILD_ID } from './index.ts';
import { Later } from './later.ts';
import { FILM, scene } from './scene.ts';

describe('a command', () => {
  async function tellAll(interaction: Interaction) {
    if (!interaction.isChatInputCommand()) return;
    const { channel, context, guild, guildId, guildLocale, locale, options, user } = interaction;
    const said = {
      title: options.getString('title', true),
      public: options.getBoolean('public'),
      locale,
      guildLocale,
      context,
      guild: guild?.name ?? null,
      guildId,
      channel: channel?.isTextBased() ?? null,
      member: interaction.member !== null,
      speaks: interaction.memberPermissions?.has('SendMessages') ?? null,
      manages: interaction.memberPermissions?.has('ManageGuild') ?? null,
      user: user.displayName,
    };
    await interaction.reply(JSON.stringify(said));
  }

  it('reaches the client with the options that it registered, from a member of the guild', async () => {
    const { discord } = await scene(tellAll);
    const from = { locale: 'ru', guildLocale: 'uk' } as const;
    const { message } = await discord.command('film', { title: 'the voice', public: true }, from);
    expect(JSON.parse(message?.content ?? '')).toEqual({
      title: 'the voice',
      public: true,
      locale: 'ru',
      guildLocale: 'uk',
      context: 0,
      guild: 'Film club',
      guildId: GUILD_ID,
      channel: true,
      member: true,
      speaks: true,
      manages: false,
      user: 'Kinoman',
    });
  });

  it.each([
    ['direct', 1],
    ['private', 2],
  ] as const)('comes from a user and no member in a %s conversation', async (place, context) => {
    const { discord } = await scene(tellAll);
    const person = { id: '42', username: 'other', globalName: null };
    const { message } = await discord.command('film', { title: 'x' }, { place, person });
    expect(JSON.parse(message?.content ?? '')).toMatchObject({
      context,
      guild: null,
      guildId: null,
      guildLocale: null,
      member: false,
      speaks: null,
      user: 'other',
    });
  });

  it('is answered with what the client posted, and Discord keeps the message', async () => {
    const { discord } = await scene(async (interaction) => {
      if (!interaction.isRepliable()) return;
      const embed = new EmbedBuilder().setTitle('Golos').setImage('attachment://still.png');
      const still = { attachment: Buffer.from('picture'), name: 'still.png', description: 'A still' };
      await interaction.reply({ embeds: [embed], files: [still], flags: MessageFlags.Ephemeral });
    });
    const { body, files, message } = await discord.command('film', { title: 'golos' });
    expect(body).toMatchObject({
      type: InteractionResponseType.ChannelMessageWithSource,
      data: { embeds: [{ title: 'Golos', image: { url: 'attachment://still.png' } }] },
    });
    expect(files).toMatchObject([{ name: 'still.png', bytes: new TextEncoder().encode('picture') }]);
    expect(message).toMatchObject({
      flags: MessageFlags.Ephemeral,
      attachments: [{ filename: 'still.png', description: 'A still', size: 7 }],
      embeds: [{ type: 'rich', image: { url: message?.attachments[0]?.url } }],
    });
    expect(readAs(MessageResponseSchema, message, '').faults).toEqual([]);
  });

  it('with subcommands is reached by its words', async () => {
    const { discord, client } = await scene(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const { options } = interaction;
      await interaction.reply(
        [options.getSubcommandGroup(), options.getSubcommand(), options.getString('title')].join(),
      );
    });
    const awards = { type: 1, name: 'awards', description: 'x', options: FILM.options.slice(0, 1) };
    const group = { type: 2, name: 'festival', description: 'x', options: [awards] };
    await client.application.commands.set([{ name: 'list', description: 'x', options: [group] }]);
    const { message } = await discord.command('list festival awards', { title: 'x' });
    expect(message?.content).toBe('festival,awards,x');
    await expect(discord.command('list festival')).rejects.toThrow('needs a subcommand');
    await expect(discord.command('list films')).rejects.toThrow('no subcommand films');
  });

  it.each([
    ['an option it does not have', { title: 'x', year: 1982 }, 'no option year'],
    ['without what is required', {}, 'title is required'],
    ['with a value of another type', { title: 1982 }, 'does not take 1982'],
  ])('is not sent with %s', async (_, typed, error) => {
    const { discord } = await scene(tellAll);
    await expect(discord.command('film', typed)).rejects.toThrow(error);
  });

  it('is not sent where nobody registered it', async () => {
    const { discord, client } = await scene(tellAll);
    await expect(discord.command('person', {})).rejects.toThrow('/person is not registered here');
    await client.application.commands.set([{ ...FILM, contexts: [0] }]);
    const direct = discord.command('film', { title: 'x' }, { place: 'direct' });
    await expect(direct).rejects.toThrow('not for this context');
  });
});

describe('typing', () => {
  it('is answered with suggestions', async () => {
    const { discord } = await scene(async (interaction) => {
      if (!interaction.isAutocomplete()) return;
      const { name, value } = interaction.options.getFocused(true);
      const all = interaction.options.getBoolean('public');
      await interaction.respond([{ name: `${name}: ${value} ${all}`, value: 'id' }]);
    });
    const { choices } = await discord.suggest('film', 'title', 'the v', { public: false });
    expect(choices).toEqual([{ name: 'title: the v false', value: 'id' }]);
  });

  it('is not sent for an option without autocomplete', async () => {
    const { discord } = await scene(async () => {});
    await expect(discord.suggest('film', 'public', 'y')).rejects.toThrow('registered without autocomplete');
  });

  it('that the next keystroke overtook is answered with 10062', async () => {
    const answered = new Later<unknown>();
    const { discord } = await scene(async (interaction) => {
      if (interaction.isAutocomplete()) await interaction.respond([]).then(answered.resolve, answered.reject);
    });
    const late = discord.suggest('film', 'title', 'the', {}, { late: true });
    await expect(late).rejects.toMatchObject({ code: 10062 });
    await expect(answered.promise).rejects.toMatchObject({ code: 10062 });
  });
});
