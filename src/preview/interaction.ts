import { z } from 'zod';
import {
  type CommandRequest,
  LONGEST_TEXT,
  type PressRequest,
  type SuggestRequest,
} from '../commands/request.ts';
import { customIdSchema, pressedMessageSchema } from './pressed-message.ts';

/** What the page may send: a request without its circumstances, which the server knows better. */
export type Interaction =
  | Pick<CommandRequest, 'kind' | 'command' | 'options'>
  | Pick<SuggestRequest, 'kind' | 'command' | 'option' | 'typed' | 'options'>
  | Pick<PressRequest, 'kind' | 'customId' | 'values' | 'message'>;

/** https://discord.com/developers/docs/interactions/application-commands#application-command-object */
const COMMAND = { name: 32, options: 25 } as const;
/** https://discord.com/developers/docs/components/reference#string-select */
const SELECT = { options: 25, value: 100 } as const;

const nameSchema = z.string().max(COMMAND.name);
const textSchema = z.string().max(LONGEST_TEXT);

const optionsSchema = z
  .record(nameSchema, z.union([textSchema, z.boolean()]))
  .refine((options) => Object.keys(options).length <= COMMAND.options, `has more than ${COMMAND.options}`);

/** Reads what the page has sent, within the bounds that Discord documents. */
export const interactionSchema: z.ZodType<Interaction> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('command'), command: nameSchema, options: optionsSchema }),
  z.object({
    kind: z.literal('suggest'),
    command: nameSchema,
    option: nameSchema,
    typed: textSchema,
    options: optionsSchema,
  }),
  z.object({
    kind: z.literal('press'),
    customId: customIdSchema,
    values: z.array(z.string().max(SELECT.value)).max(SELECT.options),
    message: pressedMessageSchema,
  }),
]);
