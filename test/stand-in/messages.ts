import {
  type APIAttachment,
  type APIEmbed,
  type APIMessage,
  type APIMessageInteractionMetadata,
  type APIMessageTopLevelComponent,
  ComponentType,
  EmbedType,
  MessageFlags,
  MessageReferenceType,
  MessageType,
  type RESTAPIAttachment,
} from 'discord-api-types/v10';
import type { PostedFile } from './requests.ts';
import { nextSnowflake } from './snowflakes.ts';
import { APPLICATION_ID, BOT } from './world.ts';

/** The fields of a message that the application may write; flags only when the message is made. */
export interface MessageBody {
  readonly content?: string | null | undefined;
  readonly embeds?: readonly APIEmbed[] | null | undefined;
  readonly components?: readonly APIMessageTopLevelComponent[] | null | undefined;
  readonly attachments?: readonly RESTAPIAttachment[] | null | undefined;
  readonly flags?: MessageFlags | undefined;
  readonly tts?: boolean | undefined;
}

/** What a new message owes to the interaction that it answers. */
export interface Occasion {
  readonly channel: string;
  readonly metadata: APIMessageInteractionMetadata;
  /** The message pressed on, if a press is answered: Discord shows the answer as a reply to it. */
  readonly pressed: APIMessage | undefined;
}

/** The messages in the channels, each as Discord would return it. One returned earlier never changes. */
export class Messages {
  readonly #kept = new Map<string, APIMessage>();

  /** Keeps a new message of the application. */
  post(body: MessageBody, files: readonly PostedFile[], occasion: Occasion): APIMessage {
    const { channel, metadata, pressed } = occasion;
    const message: APIMessage = {
      id: nextSnowflake(),
      type: pressed ? MessageType.Reply : MessageType.ChatInputCommand,
      channel_id: channel,
      author: BOT,
      application_id: APPLICATION_ID,
      webhook_id: APPLICATION_ID,
      content: '',
      embeds: [],
      attachments: [],
      components: [],
      mentions: [],
      mention_roles: [],
      mention_everyone: false,
      pinned: false,
      tts: body.tts ?? false,
      flags: body.flags ?? NO_FLAGS,
      timestamp: new Date().toISOString(),
      edited_timestamp: null,
      interaction_metadata: metadata,
      ...(pressed ? { message_reference: referenceTo(pressed) } : {}),
    };
    return this.#keep({ ...message, ...written(message, body, files) });
  }

  /** Changes a message: what the body does not name stays, and so do its flags. */
  edit(id: string, body: MessageBody, files: readonly PostedFile[]): APIMessage | undefined {
    const message = this.#kept.get(id);
    if (message === undefined) return undefined;
    const flags = (message.flags ?? 0) & ~MessageFlags.Loading;
    const edited_timestamp = new Date().toISOString();
    return this.#keep({ ...message, flags, edited_timestamp, ...written(message, body, files) });
  }

  find(id: string): APIMessage | undefined {
    return this.#kept.get(id);
  }

  delete(id: string): boolean {
    return this.#kept.delete(id);
  }

  #keep(message: APIMessage): APIMessage {
    this.#kept.set(message.id, message);
    return message;
  }
}

// The enum of message flags has no member for none.
const NO_FLAGS: number = 0;

function written(message: APIMessage, body: MessageBody, files: readonly PostedFile[]) {
  const attachments = attached(message.attachments, body.attachments, files);
  return {
    content: body.content === undefined ? message.content : (body.content ?? '').trim(),
    embeds: (body.embeds === undefined ? message.embeds : (body.embeds ?? [])).map((embed) =>
      shown(embed, attachments),
    ),
    components: filledIn((body.components === undefined ? message.components : body.components) ?? []),
    attachments,
  };
}

/** The attachments after a request: those of before that it still lists, then the new files. */
function attached(
  before: readonly APIAttachment[],
  listed: MessageBody['attachments'],
  files: readonly PostedFile[],
): APIAttachment[] {
  const kept = before.filter(({ id }) => listed == null || listed.some((entry) => entry.id === id));
  const added = files.map(({ index, name, type, bytes }): APIAttachment => {
    const description = listed?.find((entry) => entry.id === String(index))?.description;
    const id = nextSnowflake();
    const url = `https://cdn.discordapp.com/ephemeral-attachments/${APPLICATION_ID}/${id}/${name}`;
    const about = { id, filename: name, size: bytes.length, url, proxy_url: url, content_type: type };
    return description == null ? about : { ...about, description };
  });
  return [...kept, ...added];
}

/** An embed as it comes back: of the rich kind, and with the attached picture at its address. */
function shown(embed: APIEmbed, attachments: readonly APIAttachment[]): APIEmbed {
  const at = <Picture extends { url: string }>(picture: Picture): Picture => {
    const file = attachments.find(({ filename }) => picture.url === `attachment://${filename}`);
    return file === undefined ? picture : { ...picture, url: file.url };
  };
  return {
    ...embed,
    type: EmbedType.Rich,
    ...(embed.image ? { image: at(embed.image) } : {}),
    ...(embed.thumbnail ? { thumbnail: at(embed.thumbnail) } : {}),
  };
}

/** Components as they come back: with the ids and numbers that Discord fills in. */
function filledIn(components: readonly APIMessageTopLevelComponent[]): APIMessageTopLevelComponent[] {
  let count = 0;
  const copies = structuredClone([...components]);
  for (const top of copies) {
    top.id ||= count += 1;
    for (const inner of 'components' in top ? top.components : []) {
      inner.id ||= count += 1;
      if (inner.type !== ComponentType.StringSelect) continue;
      inner.min_values ??= 1;
      inner.max_values ??= 1;
    }
  }
  return copies;
}

function referenceTo(message: APIMessage) {
  return { type: MessageReferenceType.Default, message_id: message.id, channel_id: message.channel_id };
}
