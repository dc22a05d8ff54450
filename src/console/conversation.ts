import type { House } from '../commands/house.ts';
import { type Completion, complete } from './completer.ts';
import { pressesOn } from './numbered-components.ts';
import { OfferedChoices } from './offered-choices.ts';
import { problem } from './reading/problem.ts';
import { readFinished } from './reading/read-line.ts';
import { type Reply, Session } from './session.ts';
import { EMPTY_MESSAGE, type ShownMessage } from './shown-messages.ts';
import type { ConsoleSetting } from './streams.ts';

const NUMBER = /^\d+$/;

/** A session as a person at a prompt has it: numbers press, and names stand for the values behind them. */
export class Conversation {
  readonly #session: Session;
  readonly #offered = new OfferedChoices();
  #numbered: ShownMessage = EMPTY_MESSAGE;

  constructor(house: () => House, setting: ConsoleSetting) {
    this.#session = new Session(house, setting);
  }

  /** The answer to a finished line. */
  async answer(line: string): Promise<Reply> {
    const reply = await (NUMBER.test(line) ? this.#press(Number(line)) : this.#send(line));
    const message = reply.kind === 'answered' ? reply.message : undefined;
    // After one that has nothing to press, the numbers of the one before are still on the screen.
    if (message && pressesOn(message).length > 0) this.#numbered = message;
    return reply;
  }

  /** What the end of an unfinished line may become. */
  complete(line: string): Promise<Completion> {
    return complete(line, this.#session, this.#offered);
  }

  #send(line: string): Promise<Reply> {
    return this.#session.send(this.#offered.picked(readFinished(line)));
  }

  async #press(number: number): Promise<Reply> {
    const presses = pressesOn(this.#numbered);
    const press = presses[number - 1];
    if (press) return this.#session.send(press, this.#numbered);
    const message =
      presses.length > 0
        ? `There is no ${number} here; the numbers are 1 to ${presses.length}.`
        : 'There is nothing to press here.';
    return problem('usage', message);
  }
}
