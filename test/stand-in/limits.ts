/** One of Discord's limits: what it bounds, and the page on which Discord publishes it. */
export interface Limit {
  readonly rule: string;
  readonly page: string;
  readonly least?: number;
  readonly most?: number;
}

/** Every page below is under this address. */
export const DOCUMENTATION = 'https://docs.discord.com/developers/';

const MESSAGE = 'resources/message#create-message';
const EMBED = 'resources/message#embed-object-embed-limits';
const EMBED_URL = 'resources/message#embed-object-embed-structure';
const COMPONENT = 'components/reference#legacy-message-component-behavior';
const ROW = 'components/reference#action-row';
const CUSTOM_ID = 'components/reference#anatomy-of-a-component-custom-id';
const BUTTON = 'components/reference#button-button-structure';
const SELECT = 'components/reference#string-select-string-select-structure';
const OPTION = 'components/reference#string-select-select-option-structure';
const CALLBACK =
  'interactions/receiving-and-responding#interaction-response-object-interaction-callback-type';
const SUGGESTION = 'interactions/receiving-and-responding#interaction-response-object-autocomplete';
const MODAL = 'interactions/receiving-and-responding#interaction-response-object-modal';
const LABEL = 'components/reference#label-label-structure';
const INPUT = 'components/reference#text-input-text-input-structure';
const REGISTERING = 'interactions/application-commands#registering-a-command';
const NAMING = 'interactions/application-commands#application-command-object-application-command-naming';
const COMMAND = 'interactions/application-commands#application-command-object-application-command-structure';
const PARAMETER =
  'interactions/application-commands#application-command-object-application-command-option-structure';
const NESTING = 'interactions/application-commands#subcommands-and-subcommand-groups';
const CHOICE =
  'interactions/application-commands#application-command-object-application-command-option-choice-structure';

/**
 * All that Discord refuses and the stand-in refuses too, by the name under which a test meets it. The numbers
 * are copied from Discord's pages, never from the bot, so that a limit mistaken in the bot is found here.
 */
export const LIMITS = {
  'lone-surrogate': {
    rule: 'text is whole Unicode: half of a surrogate pair has no UTF-8',
    page: 'reference',
  },
  schema: { rule: "the shape is that of Discord's OpenAPI document", page: 'reference#http-api' },

  'message-empty': { rule: 'a message has content, an embed, a file, a component or a poll', page: MESSAGE },
  content: { rule: 'message content', most: 2000, page: MESSAGE },
  files: { rule: 'attachments of a message', most: 10, page: 'reference#uploading-files' },
  embeds: { rule: 'embeds of a message', most: 10, page: MESSAGE },
  'embeds-total': { rule: 'characters over all embeds of a message', most: 6000, page: EMBED },
  'embed-empty': { rule: 'an embed has something to show', page: EMBED },
  'embed-title': { rule: 'embed title', least: 1, most: 256, page: EMBED },
  'embed-description': { rule: 'embed description', least: 1, most: 4096, page: EMBED },
  'embed-fields': { rule: 'fields of an embed', most: 25, page: EMBED },
  'embed-field-name': { rule: 'embed field name', least: 1, most: 256, page: EMBED },
  'embed-field-value': { rule: 'embed field value', least: 1, most: 1024, page: EMBED },
  'embed-footer': { rule: 'embed footer', least: 1, most: 2048, page: EMBED },
  'embed-author': { rule: 'embed author', least: 1, most: 256, page: EMBED },
  'embed-url': {
    rule: 'an address is http or https, a picture also an attachment',
    most: 2048,
    page: EMBED_URL,
  },

  rows: { rule: 'action rows of a message', most: 5, page: COMPONENT },
  'row-kind': { rule: 'only action rows at the top of a message without components V2', page: COMPONENT },
  'row-components': { rule: 'components of an action row', least: 1, most: 5, page: ROW },
  'row-select-alone': { rule: 'a select has its row to itself', page: ROW },
  'component-kind': { rule: 'an action row of a message holds buttons or a select', page: ROW },
  'component-emoji': { rule: 'an emoji has an id or is one Unicode emoji', page: BUTTON },
  'custom-id': { rule: 'custom_id', least: 1, most: 100, page: CUSTOM_ID },
  'custom-id-duplicate': { rule: 'a custom_id is unique in its message', page: CUSTOM_ID },
  'button-label': { rule: 'button label', most: 80, page: BUTTON },
  'button-empty': { rule: 'a button has a label or an emoji', page: BUTTON },
  'button-link': { rule: 'a link button has a url and no custom_id', page: BUTTON },
  'button-url': { rule: 'url of a link button: http, https or discord', most: 512, page: BUTTON },
  'button-custom-id': { rule: 'a button that is no link has a custom_id and no url', page: BUTTON },
  'select-options': { rule: 'options of a select', least: 1, most: 25, page: SELECT },
  'select-option-label': { rule: 'select option label', least: 1, most: 100, page: OPTION },
  'select-option-value': { rule: 'select option value', least: 1, most: 100, page: OPTION },
  'select-option-description': { rule: 'select option description', most: 100, page: OPTION },
  'select-value-duplicate': { rule: 'the values of a select are unique', page: OPTION },
  'select-placeholder': { rule: 'select placeholder', most: 150, page: SELECT },
  'select-range': { rule: '0 ≤ min_values ≤ max_values, 1 ≤ max_values, both ≤ options', page: SELECT },

  'callback-kind': { rule: 'the callback type suits the interaction', page: CALLBACK },
  'deferred-flags': { rule: 'a deferred answer takes the ephemeral flag and no other', page: CALLBACK },
  suggestions: { rule: 'autocomplete choices', most: 25, page: SUGGESTION },
  'suggestion-name': { rule: 'autocomplete choice name', least: 1, most: 100, page: CHOICE },
  'suggestion-value': {
    rule: "autocomplete choice value, of the option's type",
    least: 1,
    most: 100,
    page: CHOICE,
  },
  'modal-title': { rule: 'modal title', least: 1, most: 45, page: MODAL },
  'modal-components': { rule: 'components of a modal', least: 1, most: 5, page: MODAL },
  'modal-label': { rule: 'label of a modal component', least: 1, most: 45, page: LABEL },
  'modal-label-description': { rule: 'description of a label', least: 1, most: 100, page: LABEL },
  'input-placeholder': { rule: 'text input placeholder', most: 100, page: INPUT },
  'input-value': { rule: 'text input value', most: 4000, page: INPUT },
  'input-length': { rule: '0 ≤ min_length ≤ max_length ≤ 4000 and 1 ≤ max_length', page: INPUT },

  commands: { rule: 'commands in one scope: 100 slash, 15 user, 15 message', page: REGISTERING },
  'command-duplicate': { rule: 'a command name is unique in its scope and type', page: REGISTERING },
  'command-name': {
    rule: 'command name: 1 to 32 lower-case letters, digits, - _ or apostrophe',
    page: NAMING,
  },
  'command-description': { rule: 'command description', least: 1, most: 100, page: COMMAND },
  'command-size': {
    rule: 'characters of names, descriptions and values of a command',
    most: 8000,
    page: 'interactions/application-commands#slash-commands',
  },
  options: { rule: 'options of a command', most: 25, page: COMMAND },
  'option-name': { rule: 'option name: 1 to 32 lower-case letters, digits, - _ or apostrophe', page: NAMING },
  'option-description': { rule: 'option description', least: 1, most: 100, page: PARAMETER },
  'option-duplicate': { rule: 'an option name is unique among its siblings', page: PARAMETER },
  'option-order': { rule: 'required options come before optional ones', page: PARAMETER },
  'option-autocomplete': {
    rule: 'autocomplete: on text or a number, and without choices',
    page: PARAMETER,
  },
  'option-range': {
    rule: '0 ≤ min_length ≤ max_length ≤ 6000, 1 ≤ max_length; min_value ≤ max_value',
    page: PARAMETER,
  },
  'option-nesting': { rule: 'subcommands stand alone, and a group holds only subcommands', page: NESTING },
  choices: { rule: 'choices of an option', most: 25, page: PARAMETER },
  'choice-name': { rule: 'choice name', least: 1, most: 100, page: CHOICE },
  'choice-value': { rule: 'choice value', least: 1, most: 100, page: CHOICE },
  'choice-duplicate': { rule: 'names and values of choices are unique', page: CHOICE },
  locale: { rule: 'a localization key is a locale Discord knows', page: 'reference#locales' },
} as const satisfies Record<string, Limit>;

/** The name under which a limit is broken. */
export type LimitName = keyof typeof LIMITS;

/** How many commands of each type one scope holds. */
export const COMMANDS_OF_TYPE: ReadonlyMap<number, number> = new Map([
  [1, 100],
  [2, 15],
  [3, 15],
]);

/** The pattern that Discord publishes for names of commands and options; lower case is asked for in words. */
export const NAME_PATTERN = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** The locales of https://docs.discord.com/developers/reference#locales. */
export const LOCALES: ReadonlySet<string> = new Set(
  (
    'id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th ' +
    'zh-CN ja zh-TW ko'
  ).split(' '),
);
