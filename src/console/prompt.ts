import { createInterface, type Interface } from 'node:readline/promises';
import type { House } from '../commands/house.ts';
import { Conversation } from './conversation.ts';
import type { Reply } from './session.ts';
import { type ConsoleInput, type ConsoleOutput, type ConsoleSetting, Writer } from './streams.ts';
import { printable } from './text/printable.ts';
import { replyText } from './text/reply-text.ts';

const HINT = 'Tab completes, a number presses a button, Ctrl-D or /quit ends.';
const QUIT = '/quit';

interface PromptSetting extends ConsoleSetting {
  readonly input: ConsoleInput;
  readonly output: ConsoleOutput;
  /** Ends the prompt as Ctrl-D does when it is aborted. */
  readonly stop?: AbortSignal;
}

function textOf(reply: Reply, output: ConsoleOutput): string {
  return reply.kind === 'problem' ? `${printable(reply.message)}\n` : replyText(reply, output);
}

/** Ctrl-C drops what is being typed, as in a shell, and ends the prompt when nothing is. */
function dropLineOrClose(prompt: Interface): void {
  if (prompt.line === '') {
    prompt.close();
    return;
  }
  prompt.write(null, { ctrl: true, name: 'e' });
  prompt.write(null, { ctrl: true, name: 'u' });
}

/** Asks and answers on a terminal until Ctrl-D, `/quit` or `stop`; the history of lines lasts as long as the prompt. */
export async function openPrompt(house: () => House, setting: PromptSetting): Promise<void> {
  const { input, output, stop } = setting;
  const conversation = new Conversation(house, setting);
  const writer = new Writer(output);
  await writer.write(`${HINT}\n`);
  // From here to the loop nothing may be awaited: what is typed meanwhile would be lost.
  const prompt = createInterface({
    input,
    output,
    prompt: '> ',
    removeHistoryDuplicates: true,
    completer: (line) => conversation.complete(line),
    ...(stop && { signal: stop }),
  });
  let open = true;
  prompt.once('close', () => {
    open = false;
  });
  prompt.on('SIGINT', () => dropLineOrClose(prompt));
  prompt.prompt();
  for await (const line of prompt) {
    const typed = line.trim();
    if (typed === QUIT) break;
    if (typed !== '') await writer.write(textOf(await conversation.answer(typed), output));
    if (open) prompt.prompt();
  }
  // Ctrl-D and a stop leave the cursor behind the prompt.
  if (!open) await writer.write('\n');
  prompt.close();
}
