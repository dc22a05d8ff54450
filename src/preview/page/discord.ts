import type {
  ButtonStyle,
  ComponentType,
  InteractionResponseType,
  MessageFlags,
} from 'discord-api-types/v10';

/**
 * Discord's own numbers, held to its types by the compiler. Importing them as values would bring 90 kB of others
 * along: https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object
 */
export const NEW_MESSAGE: InteractionResponseType.ChannelMessageWithSource = 4;
export const CHANGED_MESSAGE: InteractionResponseType.UpdateMessage = 7;
export const SUGGESTIONS: InteractionResponseType.ApplicationCommandAutocompleteResult = 8;

/** https://discord.com/developers/docs/components/reference#component-object-component-types */
export const ROW: ComponentType.ActionRow = 1;
export const BUTTON: ComponentType.Button = 2;
export const SELECT: ComponentType.StringSelect = 3;

/** https://discord.com/developers/docs/components/reference#button-button-styles */
export const PRIMARY: ButtonStyle.Primary = 1;
export const SUCCESS: ButtonStyle.Success = 3;
export const DANGER: ButtonStyle.Danger = 4;
export const LINK: ButtonStyle.Link = 5;

/** https://discord.com/developers/docs/resources/message#message-object-message-flags */
export const ONLY_FOR_ASKER: MessageFlags.Ephemeral = 64;
