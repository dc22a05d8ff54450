import { PassThrough } from 'node:stream';
import { openPrompt } from '../../src/console/prompt.ts';
import { BUILT_IN_HOUSE } from '../built-in-house.ts';
import { SETTING } from './setting.ts';

/** What node:readline draws when it asks for the next line. */
const PROMPT = '\u001b[1G\u001b[0J> \u001b[3G';

/** A terminal of 80 columns with a person at it. */
export class Terminal {
  readonly input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => {} });
  readonly output = Object.assign(new PassThrough(), { isTTY: true, columns: 80, rows: 40 });
  #unread = '';
  #look: () => void = () => {};

  constructor() {
    this.output.setEncoding('utf8');
    this.output.on('data', (chunk: string) => {
      this.#unread += chunk;
      this.#look();
    });
  }

  /** Types keys. */
  type(keys: string): void {
    this.input.write(keys);
  }

  /** Reads on until a text is seen; gives what was shown up to it. */
  async until(wanted: string): Promise<string> {
    while (!this.#unread.includes(wanted)) {
      await new Promise<void>((resolve) => {
        this.#look = resolve;
      });
    }
    const end = this.#unread.indexOf(wanted) + wanted.length;
    const seen = this.#unread.slice(0, end);
    this.#unread = this.#unread.slice(end);
    return seen;
  }

  /** Waits for the next prompt; gives what was shown before it. */
  async untilPrompt(): Promise<string> {
    return (await this.until(PROMPT)).slice(0, -PROMPT.length);
  }

  /** Types a line and gives the answer to it. */
  async enter(line: string): Promise<string> {
    this.type(`${line}\r`);
    const seen = await this.untilPrompt();
    return seen.slice(seen.indexOf('\r\n') + 2);
  }
}

/** A terminal with the prompt open on it; `ended` resolves when the prompt ends. */
export async function atPrompt(
  house = BUILT_IN_HOUSE,
  setting: typeof SETTING & { readonly stop?: AbortSignal } = SETTING,
) {
  const terminal = new Terminal();
  const { input, output } = terminal;
  const ended = openPrompt(() => house, { ...setting, input, output });
  await terminal.untilPrompt();
  return { terminal, ended };
}
