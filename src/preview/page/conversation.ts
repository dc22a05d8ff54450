import type { APIInteractionResponseCallbackData } from 'discord-api-types/v10';
import type { PressedMessage } from '../../commands/pressed-message.ts';
import type { GivenOptions } from '../../commands/request.ts';
import type { ResponseBody } from '../../commands/response.ts';
import type { Interaction } from '../interaction.ts';
import { CHANGED_MESSAGE, NEW_MESSAGE, ONLY_FOR_ASKER } from './discord.ts';
import { NoAnswer } from './no-answer.ts';

/** What the person wrote without a command. */
export interface SaidEntry {
  readonly kind: 'said';
  readonly key: number;
  readonly at: Date;
  readonly text: string;
}

/** A message of the bot's, or the place where one is awaited. */
export interface AnswerEntry {
  readonly kind: 'answer';
  readonly key: number;
  readonly at: Date;
  /** The command it answers, as `film`; undefined for an answer to a press. */
  readonly used?: string;
  readonly state: 'sending' | 'shown' | 'no-answer';
  readonly message: PressedMessage & { readonly content: string };
  readonly onlyForAsker: boolean;
  /** Whether a press on it is under way. */
  readonly busy: boolean;
  /** Whether the last press on it got no answer. */
  readonly failed: boolean;
}

export type Entry = SaidEntry | AnswerEntry;

type Asking = (interaction: Interaction) => Promise<ResponseBody>;

const NO_MESSAGE = { content: '', embeds: [] };

/** What has been said in the channel, oldest first, and how it goes on. */
export class Conversation {
  readonly #ask: Asking;
  readonly #changed: () => void;
  #entries: readonly Entry[] = [];
  #keys = 0;

  /** `changed` is called after every change of the entries. */
  constructor(ask: Asking, changed: () => void) {
    this.#ask = ask;
    this.#changed = changed;
  }

  get entries(): readonly Entry[] {
    return this.#entries;
  }

  /** Posts what the person wrote; the bot doesn't read it, as on Discord. */
  say(text: string): void {
    this.#post({ kind: 'said', key: this.#nextKey(), at: new Date(), text });
  }

  /** Sends a command and shows its answer, or that none came. Never rejects for want of one. */
  async command(command: string, shownAs: string, options: GivenOptions): Promise<void> {
    const awaited = this.#awaited(shownAs);
    this.#post(awaited);
    const body = await this.#answerTo({ kind: 'command', command, options });
    this.#put(awaited.key, body ? messageFrom(awaited, body) : { ...awaited, state: 'no-answer' });
  }

  /** Presses something on a message, which changes it or posts another; nothing while a press on it is under way. */
  async press({ key }: AnswerEntry, customId: string, values: readonly string[]): Promise<void> {
    // As it stands now: who presses may still see it as it was.
    const entry = this.#entries.find((candidate) => candidate.key === key);
    if (entry?.kind !== 'answer' || entry.busy) return;
    const { embeds, components } = entry.message;
    this.#put(entry.key, { ...entry, busy: true, failed: false });
    const message = { embeds, ...(components && { components }) };
    const body = await this.#answerTo({ kind: 'press', customId, values: [...values], message });
    if (body?.type === NEW_MESSAGE) {
      this.#put(entry.key, { ...entry, busy: false, failed: false });
      this.#post(messageFrom(this.#awaited(), body));
      return;
    }
    this.#put(entry.key, { ...(body ? messageFrom(entry, body) : { ...entry, failed: true }), busy: false });
  }

  /** Takes a message away that only the person sees. */
  dismiss({ key }: Entry): void {
    this.#set(this.#entries.filter((entry) => entry.key !== key));
  }

  async #answerTo(interaction: Interaction): Promise<ResponseBody | undefined> {
    try {
      return await this.#ask(interaction);
    } catch (error) {
      if (error instanceof NoAnswer) return undefined;
      throw error;
    }
  }

  #awaited(used?: string): AnswerEntry {
    return {
      kind: 'answer',
      key: this.#nextKey(),
      at: new Date(),
      ...(used !== undefined && { used }),
      state: 'sending',
      message: NO_MESSAGE,
      onlyForAsker: false,
      busy: false,
      failed: false,
    };
  }

  #nextKey(): number {
    this.#keys += 1;
    return this.#keys;
  }

  #post(entry: Entry): void {
    this.#set([...this.#entries, entry]);
  }

  /** Puts an entry in the place of the one with its key; one that was dismissed meanwhile stays away. */
  #put(key: number, entry: Entry): void {
    this.#set(this.#entries.map((before) => (before.key === key ? entry : before)));
  }

  #set(entries: readonly Entry[]): void {
    this.#entries = entries;
    this.#changed();
  }
}

function dataOf(body: ResponseBody): APIInteractionResponseCallbackData | undefined {
  return body.type === NEW_MESSAGE || body.type === CHANGED_MESSAGE ? body.data : undefined;
}

/** An entry as a response leaves it: what a changed message doesn't name stays as it was. */
function messageFrom(entry: AnswerEntry, body: ResponseBody): AnswerEntry {
  const { content, embeds, components, flags = 0 } = dataOf(body) ?? {};
  const message = {
    ...entry.message,
    ...(content !== undefined && { content }),
    ...(embeds && { embeds }),
    ...(components && { components }),
  };
  const onlyForAsker = entry.onlyForAsker || (flags & ONLY_FOR_ASKER) !== 0;
  return { ...entry, state: 'shown', message, onlyForAsker, failed: false };
}
