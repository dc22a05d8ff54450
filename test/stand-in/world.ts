import {
  type APIInteractionGuildMember,
  type APIUser,
  ApplicationIntegrationType,
  ChannelType,
  type GatewayGuildCreateDispatchData,
  GuildDefaultMessageNotifications,
  GuildExplicitContentFilter,
  GuildMemberFlags,
  GuildMFALevel,
  GuildNSFWLevel,
  GuildPremiumTier,
  GuildSystemChannelFlags,
  GuildVerificationLevel,
  Locale,
  PermissionFlagsBits,
} from 'discord-api-types/v10';

/** The ids of the one application and the one guild there are. */
export const APPLICATION_ID = '1100000000000000001';
export const GUILD_ID = '1100000000000000002';
const CHANNEL_ID = '1100000000000000003';
const DIRECT_CHANNEL_ID = '1100000000000000004';

// The enums of flags have no member for none.
const NO_FLAGS: number = 0;

/** Someone who uses Discord. */
export interface Person {
  readonly id: string;
  readonly username: string;
  readonly globalName: string | null;
}

/** Who makes a gesture when the test does not say. */
export const SOMEBODY: Person = {
  id: '1100000000000000010',
  username: 'kinoman',
  globalName: 'Kinoman',
};

/** What a member may do when the test does not say: see a channel, write in it, use commands. */
export const ORDINARY_PERMISSIONS =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.ReadMessageHistory |
  PermissionFlagsBits.UseApplicationCommands;

/** What the bot may do where it is asked. */
export const BOT_PERMISSIONS =
  ORDINARY_PERMISSIONS | PermissionFlagsBits.EmbedLinks | PermissionFlagsBits.AttachFiles;

/** The bot's own account. */
export const BOT: APIUser = { ...account('dom-kino', APPLICATION_ID, 'Dom Kino'), bot: true };

/** The account of a person. */
export function userOf(person: Person): APIUser {
  return account(person.username, person.id, person.globalName);
}

/** A person as a member of the guild, with what they may do in the channel. */
export function memberOf(person: Person, permissions: bigint): APIInteractionGuildMember {
  return { ...membership(), user: userOf(person), permissions: String(permissions) };
}

/** What Discord tells about the application itself. */
export function application(): object {
  return {
    id: APPLICATION_ID,
    name: 'Dom Kino',
    icon: null,
    description: '',
    type: null,
    bot: BOT,
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '0'.repeat(64),
    flags: 0,
    summary: '',
    team: null,
    integration_types_config: {
      [ApplicationIntegrationType.GuildInstall]: {},
      [ApplicationIntegrationType.UserInstall]: {},
    },
  };
}

/** The channel of a guild in which people talk to the bot. */
export function guildChannel() {
  return {
    id: CHANNEL_ID,
    type: ChannelType.GuildText as const,
    guild_id: GUILD_ID,
    name: 'screenings',
    position: 0,
    parent_id: null,
    topic: null,
    nsfw: false,
    rate_limit_per_user: 0,
    permission_overwrites: [],
    last_message_id: null,
  };
}

/** A conversation with the bot, or with others where the bot has been installed by one of them. */
export function directChannel(person: Person, type: ChannelType.DM | ChannelType.GroupDM) {
  return { id: DIRECT_CHANNEL_ID, type, recipients: [userOf(person)], last_message_id: null, flags: 0 };
}

/** The guild, as it arrives after READY. */
export function guild(): GatewayGuildCreateDispatchData {
  return {
    id: GUILD_ID,
    name: 'Film club',
    icon: null,
    splash: null,
    discovery_splash: null,
    banner: null,
    description: null,
    features: [],
    owner_id: SOMEBODY.id,
    application_id: null,
    afk_channel_id: null,
    afk_timeout: 300,
    verification_level: GuildVerificationLevel.None,
    default_message_notifications: GuildDefaultMessageNotifications.OnlyMentions,
    explicit_content_filter: GuildExplicitContentFilter.Disabled,
    mfa_level: GuildMFALevel.None,
    nsfw_level: GuildNSFWLevel.Default,
    system_channel_id: null,
    system_channel_flags: GuildSystemChannelFlags.SuppressJoinNotifications,
    rules_channel_id: null,
    public_updates_channel_id: null,
    safety_alerts_channel_id: null,
    vanity_url_code: null,
    premium_tier: GuildPremiumTier.None,
    premium_progress_bar_enabled: false,
    preferred_locale: Locale.EnglishUS,
    hub_type: null,
    incidents_data: null,
    emojis: [],
    roles: [everyone()],
    joined_at: '2024-01-01T00:00:00.000Z',
    large: false,
    member_count: 2,
    members: [{ ...membership(), user: BOT }],
    channels: [guildChannel()],
    threads: [],
    voice_states: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

function account(username: string, id: string, globalName: string | null): APIUser {
  return {
    id,
    username,
    discriminator: '0',
    global_name: globalName,
    avatar: null,
    flags: NO_FLAGS,
    public_flags: NO_FLAGS,
    primary_guild: null,
  };
}

function membership() {
  return {
    roles: [],
    joined_at: '2024-01-01T00:00:00.000Z',
    deaf: false,
    mute: false,
    flags: GuildMemberFlags.DidRejoin,
    avatar: null,
    nick: null,
    pending: false,
    premium_since: null,
  };
}

function everyone() {
  return {
    id: GUILD_ID,
    name: '@everyone',
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    position: 0,
    permissions: String(BOT_PERMISSIONS),
    managed: false,
    mentionable: false,
    flags: NO_FLAGS,
  };
}
