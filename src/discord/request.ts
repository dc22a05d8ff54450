import type { BaseInteraction, Interaction, MessageComponentInteraction } from 'discord.js';
import type { PressedMessage } from '../commands/pressed-message.ts';
import type { Circumstances, GivenOptions, Request } from '../commands/request.ts';

function circumstancesOf(interaction: BaseInteraction, now: Date): Circumstances {
  return {
    user: { id: interaction.user.id },
    guild: interaction.guildId ? { id: interaction.guildId } : undefined,
    channel: interaction.channelId ? { id: interaction.channelId } : undefined,
    permissions: interaction.memberPermissions?.bitfield.toString(),
    locale: interaction.locale,
    guildLocale: interaction.guildLocale ?? undefined,
    now,
  };
}

interface GivenOption {
  readonly name: string;
  readonly value?: string | number | boolean;
}

function optionsOf(given: readonly GivenOption[]): GivenOptions {
  return Object.fromEntries(
    given.flatMap(({ name, value }) => {
      if (value === undefined) return [];
      return [[name, typeof value === 'number' ? String(value) : value]];
    }),
  );
}

function messageOf({ message }: MessageComponentInteraction): PressedMessage {
  return {
    embeds: message.embeds.map((embed) => embed.toJSON()),
    components: message.components.map((component) => component.toJSON()),
  };
}

/** What an interaction asks of the house; undefined for kinds that no command uses. */
export function requestOf(interaction: Interaction, now: Date): Request | undefined {
  const circumstances = circumstancesOf(interaction, now);
  if (interaction.isChatInputCommand()) {
    const options = optionsOf(interaction.options.data);
    return { kind: 'command', command: interaction.commandName, options, ...circumstances };
  }
  if (interaction.isAutocomplete()) {
    const { name, value } = interaction.options.getFocused(true);
    const options = optionsOf(interaction.options.data);
    return {
      kind: 'suggest',
      command: interaction.commandName,
      option: name,
      typed: value,
      options,
      ...circumstances,
    };
  }
  if (interaction.isMessageComponent()) {
    const values = interaction.isAnySelectMenu() ? interaction.values : [];
    return {
      kind: 'press',
      customId: interaction.customId,
      values,
      message: messageOf(interaction),
      ...circumstances,
    };
  }
  if (interaction.isModalSubmit()) {
    const fields: Record<string, string> = {};
    for (const field of interaction.fields.fields.values()) {
      if ('value' in field && typeof field.value === 'string') fields[field.customId] = field.value;
    }
    return { kind: 'submit', customId: interaction.customId, fields, ...circumstances };
  }
  return undefined;
}
