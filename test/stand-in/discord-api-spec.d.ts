/**
 * Discord's own schemas, generated from its published OpenAPI document. The package ships them as plain
 * JavaScript, so what the stand-in reads of them is declared here, in the words of discord-api-types.
 */
declare module 'discord-api-spec/zod' {
  import type {
    APIApplicationCommand,
    APIApplicationCommandAutocompleteResponse,
    APIInteractionResponseChannelMessageWithSource,
    APIInteractionResponseDeferredChannelMessageWithSource,
    APIInteractionResponseDeferredMessageUpdate,
    APIInteractionResponseUpdateMessage,
    APIModalInteractionResponse,
    RESTPostAPIWebhookWithTokenJSONBody,
  } from 'discord-api-types/v10';
  import type { ZodMiniType } from 'zod/mini';

  export const CreateMessageInteractionCallbackRequestSchema: ZodMiniType<
    APIInteractionResponseChannelMessageWithSource | APIInteractionResponseDeferredChannelMessageWithSource
  >;
  export const UpdateMessageInteractionCallbackRequestSchema: ZodMiniType<
    APIInteractionResponseUpdateMessage | APIInteractionResponseDeferredMessageUpdate
  >;
  export const ApplicationCommandAutocompleteCallbackRequestSchema: ZodMiniType<APIApplicationCommandAutocompleteResponse>;
  export const ModalInteractionCallbackRequestSchema: ZodMiniType<APIModalInteractionResponse>;
  export const IncomingWebhookRequestPartialSchema: ZodMiniType<RESTPostAPIWebhookWithTokenJSONBody>;
  export const IncomingWebhookUpdateRequestPartialSchema: ZodMiniType<{
    [Field in 'content' | 'embeds' | 'components' | 'attachments']?:
      | RESTPostAPIWebhookWithTokenJSONBody[Field]
      | null;
  }>;
  export const ApplicationCommandUpdateRequestSchema: ZodMiniType<
    Pick<APIApplicationCommand, 'name'> &
      Partial<
        Pick<
          APIApplicationCommand,
          | 'type'
          | 'name_localizations'
          | 'description_localizations'
          | 'options'
          | 'contexts'
          | 'integration_types'
          | 'dm_permission'
        >
      > & { description?: string | null; default_member_permissions?: number | null }
  >;

  export const InteractionCallbackResponseSchema: ZodMiniType<unknown>;
  export const MessageResponseSchema: ZodMiniType<unknown>;
  export const ApplicationCommandResponseSchema: ZodMiniType<unknown>;
}
