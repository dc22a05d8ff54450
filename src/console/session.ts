import { dispatch } from '../commands/dispatch.ts';
import type { House } from '../commands/house.ts';
import type { Request } from '../commands/request.ts';
import { type Response, respondWithChoices } from '../commands/response.ts';
import type { Problem } from './reading/problem.ts';
import type { Reading } from './reading/reading.ts';
import { EMPTY_MESSAGE, type ShownMessage, ShownMessages } from './shown-messages.ts';
import type { ConsoleSetting } from './streams.ts';

/** What came back to a line that could be sent. */
export interface Answered {
  readonly kind: 'answered';
  readonly response: Response;
  /** The message as it now stands, where one was posted or changed. */
  readonly message: ShownMessage | undefined;
}

export type Reply = Answered | Problem;

/** One person's conversation with the house. It keeps the messages shown, since a press is read on its message. */
export class Session {
  readonly #house: () => House;
  readonly #setting: ConsoleSetting;
  readonly #shown = new ShownMessages();

  constructor(house: () => House, setting: ConsoleSetting) {
    this.#house = house;
    this.#setting = setting;
  }

  /** Sends what was read; a press goes to the message given, else to the latest one that has its component. */
  async send(reading: Reading, on?: ShownMessage): Promise<Reply> {
    if (reading.kind === 'problem') return reading;
    if (reading.kind === 'choices') {
      return { kind: 'answered', response: respondWithChoices([...reading.choices]), message: undefined };
    }
    const circumstances = { user: { id: '0' }, locale: this.#setting.locale, now: new Date() };
    if (reading.kind !== 'press') return this.#ask({ ...reading, ...circumstances }, EMPTY_MESSAGE);
    const message = on ?? this.#shown.latestWith(reading.customId) ?? EMPTY_MESSAGE;
    return this.#ask({ ...reading, ...circumstances, message }, message);
  }

  async #ask(request: Request, pressed: ShownMessage): Promise<Answered> {
    const response = await dispatch(request, this.#house());
    if (response.error !== undefined) this.#setting.log(response.error);
    return { kind: 'answered', response, message: this.#shown.apply(response.body, pressed) };
  }
}
