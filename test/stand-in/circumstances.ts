import {
  type APIMessage,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  type InteractionType,
  Locale,
  MessageFlags,
} from 'discord-api-types/v10';
import type { Interaction } from './interactions.ts';
import {
  APPLICATION_ID,
  BOT_PERMISSIONS,
  directChannel,
  GUILD_ID,
  guildChannel,
  memberOf,
  ORDINARY_PERMISSIONS,
  type Person,
  SOMEBODY,
  userOf,
} from './world.ts';

/** Who makes a gesture, where, and in which language; what is not given is ordinary. */
export interface From {
  readonly person?: Person;
  /** In the guild, in a conversation with the bot, or in one with others. */
  readonly place?: 'guild' | 'direct' | 'private';
  readonly locale?: `${Locale}`;
  readonly guildLocale?: `${Locale}`;
  readonly permissions?: bigint;
  /** The answer counts as too late, whenever it comes: Discord has already given the gesture up. */
  readonly late?: boolean;
}

/** The context in which a gesture is made, as commands name it in `contexts`. */
export function contextOf({ place = 'guild' }: From): InteractionContextType {
  if (place === 'guild') return InteractionContextType.Guild;
  return place === 'direct' ? InteractionContextType.BotDM : InteractionContextType.PrivateChannel;
}

/** The guild in which a gesture is made, if any. */
export function guildOf({ place = 'guild' }: From): string | undefined {
  return place === 'guild' ? GUILD_ID : undefined;
}

/** By whose installation the application is there: the guild's, or the person's own. */
export function ownersOf({ place = 'guild', person = SOMEBODY }: From) {
  const guild = { [ApplicationIntegrationType.GuildInstall]: place === 'guild' ? GUILD_ID : '0' };
  return place === 'private' ? { [ApplicationIntegrationType.UserInstall]: person.id } : guild;
}

/** The channel in which a gesture is made. */
export function channelOf({ place = 'guild', person = SOMEBODY }: From) {
  if (place === 'guild') return guildChannel();
  return directChannel(person, place === 'direct' ? ChannelType.DM : ChannelType.GroupDM);
}

/** An INTERACTION_CREATE event, whole: interactions/receiving-and-responding#interaction-object. */
export function interactionEvent(
  interaction: Interaction,
  type: InteractionType,
  data: object,
  from: From,
  message?: APIMessage,
): object {
  const { person = SOMEBODY, locale = Locale.EnglishUS, permissions = ORDINARY_PERMISSIONS } = from;
  const channel = channelOf(from);
  const guildLocale = from.guildLocale ?? Locale.EnglishUS;
  const guild = { id: GUILD_ID, locale: guildLocale, features: [] };
  return {
    id: interaction.id,
    application_id: APPLICATION_ID,
    type,
    token: interaction.token,
    version: 1,
    data,
    channel_id: channel.id,
    channel,
    ...(guildOf(from) === undefined
      ? { user: userOf(person) }
      : { guild_id: GUILD_ID, guild, guild_locale: guildLocale, member: memberOf(person, permissions) }),
    ...(message === undefined ? {} : { message }),
    app_permissions: String(BOT_PERMISSIONS),
    locale,
    entitlements: [],
    entitlement_sku_ids: [],
    authorizing_integration_owners: ownersOf(from),
    context: contextOf(from),
    attachment_size_limit: 10 * 1024 * 1024,
  };
}

/** Throws if this person does not see the message: an ephemeral one shows only to whom it answers. */
export function expectVisible(message: APIMessage, { person = SOMEBODY }: From): void {
  const hidden = ((message.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  if (hidden && message.interaction_metadata?.user.id !== person.id) {
    throw new Error(`Message ${message.id} is ephemeral, and ${person.username} does not see it`);
  }
}
