import type {
  APIApplicationCommandOptionChoice,
  APIInteractionResponse,
  APIMessage,
  APIMessageInteractionMetadata,
  ApplicationCommandOptionType,
  InteractionType,
} from 'discord-api-types/v10';
import { Later } from './later.ts';
import { refusals } from './refusals.ts';
import type { PostedFile } from './requests.ts';
import { nextSnowflake } from './snowflakes.ts';

/** What the application answered to a gesture, and what Discord made of it. */
export interface Answer {
  /** The interaction that it answers. */
  readonly interaction: string;
  /** The callback; fields unknown to Discord are left out, as Discord ignores them. */
  readonly body: APIInteractionResponse;
  readonly files: readonly PostedFile[];
  /** The message posted or updated, as it then stood; a deferred one is still loading. */
  readonly message: APIMessage | undefined;
  /** The choices offered, if it answers to typing. */
  readonly choices: readonly APIApplicationCommandOptionChoice[];
}

/** What is known of an interaction when it is sent. */
export interface Sent {
  readonly type: InteractionType;
  /** How an error calls it: `/film`, or the button `next`. */
  readonly called: string;
  readonly channel: string;
  readonly metadata: (id: string) => APIMessageInteractionMetadata;
  readonly pressed: APIMessage | undefined;
  readonly typing: ApplicationCommandOptionType | undefined;
  /** Whether every answer comes too late, as one to a keystroke that the next has overtaken. */
  readonly late: boolean;
}

/** One interaction, from the gesture on. */
export class Interaction {
  readonly id = nextSnowflake();
  readonly token = `interaction-token-${this.id}`;
  readonly sent: Sent;
  readonly metadata: APIMessageInteractionMetadata;
  /** Settles when the application answers, is refused, or lets the deadline pass. */
  readonly answer = new Later<Answer>();
  /** Settles when the message is there that a deferred answer promised. */
  readonly completed = new Later<APIMessage>();
  /** The id of the message that `@original` means. */
  original: string | undefined;
  #state: 'open' | 'answered' | 'expired';
  readonly #timer: NodeJS.Timeout;

  constructor(sent: Sent, deadline: number) {
    this.sent = sent;
    this.metadata = sent.metadata(this.id);
    this.#state = sent.late ? 'expired' : 'open';
    this.#timer = setTimeout(() => this.#expire(deadline), deadline);
    // Most tests do not wait for the completion, so that its failure must not count as unhandled.
    this.completed.promise.catch(() => {});
  }

  get answered(): boolean {
    return this.#state === 'answered';
  }

  /** Throws what Discord says to a callback that comes too late or is not the first. */
  expectCallback(): void {
    if (this.#state === 'answered') throw refusals.alreadyAcknowledged();
    if (this.#state === 'expired') throw refusals.unknownInteraction();
  }

  /** Counts as answered from now on. */
  accept(): void {
    this.#state = 'answered';
    clearTimeout(this.#timer);
  }

  /** Ends the wait, whatever has come. */
  close(): void {
    clearTimeout(this.#timer);
    this.answer.reject(new Error(`The stand-in was closed before ${this.sent.called} was answered`));
  }

  #expire(deadline: number): void {
    this.#state = 'expired';
    this.answer.reject(new Error(`Nobody answered ${this.sent.called} within ${deadline} ms`));
  }
}

/** All interactions sent, to be found again by the callbacks that answer them. */
export class Interactions {
  readonly #byToken = new Map<string, Interaction>();
  readonly #deadline: number;

  constructor(deadline: number) {
    this.#deadline = deadline;
  }

  /** Opens an interaction; its deadline runs from now. */
  open(sent: Sent): Interaction {
    const interaction = new Interaction(sent, this.#deadline);
    this.#byToken.set(interaction.token, interaction);
    return interaction;
  }

  /** The interaction that has this token, which is all that a callback or a webhook shows. */
  withToken(token: string): Interaction | undefined {
    return this.#byToken.get(token);
  }

  /** The interaction that an answer belongs to. */
  withId(id: string): Interaction | undefined {
    return [...this.#byToken.values()].find((interaction) => interaction.id === id);
  }

  /** Fails whatever still waits. */
  close(): void {
    for (const interaction of this.#byToken.values()) interaction.close();
  }
}
