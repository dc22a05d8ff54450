import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { z } from 'zod';
import type { PressedMessage } from '../commands/pressed-message.ts';

/** https://discord.com/developers/docs/components/reference */
const COMPONENTS = { rows: 5, buttons: 5, selects: 1, options: 25 } as const;
/** https://discord.com/developers/docs/resources/message#embed-object-embed-limits */
const EMBEDS = { count: 10, fields: 25 } as const;

/** https://discord.com/developers/docs/components/reference#anatomy-of-a-component-custom-id */
export const customIdSchema = z.string().min(1).max(100);

const embedSchema = z.object({
  title: z.string().exactOptional(),
  description: z.string().exactOptional(),
  url: z.string().exactOptional(),
  color: z.int().min(0).max(0xffffff).exactOptional(),
  fields: z
    .array(z.object({ name: z.string(), value: z.string(), inline: z.boolean().exactOptional() }))
    .max(EMBEDS.fields)
    .exactOptional(),
  footer: z.object({ text: z.string() }).exactOptional(),
});

const buttonSchema = z.object({
  type: z.literal(ComponentType.Button),
  style: z.literal([ButtonStyle.Primary, ButtonStyle.Secondary, ButtonStyle.Success, ButtonStyle.Danger]),
  custom_id: customIdSchema,
  label: z.string().exactOptional(),
  disabled: z.boolean().exactOptional(),
});

const linkSchema = z.object({
  type: z.literal(ComponentType.Button),
  style: z.literal(ButtonStyle.Link),
  url: z.string(),
  label: z.string().exactOptional(),
  disabled: z.boolean().exactOptional(),
});

const selectSchema = z.object({
  type: z.literal(ComponentType.StringSelect),
  custom_id: customIdSchema,
  placeholder: z.string().exactOptional(),
  disabled: z.boolean().exactOptional(),
  options: z
    .array(
      z.object({
        label: z.string(),
        value: z.string(),
        description: z.string().exactOptional(),
        default: z.boolean().exactOptional(),
      }),
    )
    .max(COMPONENTS.options),
});

const rowSchema = z.object({
  type: z.literal(ComponentType.ActionRow),
  components: z.union([
    z.array(z.discriminatedUnion('style', [buttonSchema, linkSchema])).max(COMPONENTS.buttons),
    z.array(selectSchema).max(COMPONENTS.selects),
  ]),
});

/**
 * A message as the house sends it; anything more on it is dropped. How long its texts are need not be looked at: a
 * press reads only custom_ids, and the whole request is bounded.
 */
export const pressedMessageSchema: z.ZodType<PressedMessage> = z.object({
  embeds: z.array(embedSchema).max(EMBEDS.count),
  components: z.array(rowSchema).max(COMPONENTS.rows).exactOptional(),
});
