/**
 * Discord's limits on messages, in UTF-16 units, the strictest way to count characters.
 * https://discord.com/developers/docs/resources/message#embed-object-embed-limits
 */
export const EMBED = {
  title: 256,
  description: 4096,
  fields: 25,
  fieldName: 256,
  fieldValue: 1024,
  footer: 2048,
  /** Over all embeds of a message. */
  total: 6000,
} as const;

/** https://discord.com/developers/docs/components/reference */
export const COMPONENTS = {
  buttonsInRow: 5,
  buttonLabel: 80,
  customId: 100,
  selectOptions: 25,
  optionLabel: 100,
  optionDescription: 100,
  placeholder: 150,
} as const;

/** https://discord.com/developers/docs/interactions/application-commands#autocomplete */
export const CHOICES = { count: 25, name: 100 } as const;
