import './box/message-box.ts';
import './shown/choice-select.ts';
import './shown/discord-elements.ts';
import { html, render } from 'lit';
import { createRef, ref } from 'lit/directives/ref.js';
import { repeat } from 'lit/directives/repeat.js';
import type { OfferedCommand } from '../../commands/offered-commands.ts';
import { type Box, boxOfLine, optionsGiven, problemIn } from './box/box.ts';
import type { MessageBox, SendEvent } from './box/message-box.ts';
import { Conversation } from './conversation.ts';
import { ask, openChannel } from './door.ts';
import { keepAtEnd } from './keep-at-end.ts';
import { keepingFocus } from './keep-focus.ts';
import { NoAnswer } from './no-answer.ts';
import { entryView } from './shown/entry-view.ts';
import { suggestionsFor } from './suggestions.ts';
import { welcomeView } from './welcome-view.ts';

/** A newcomer is shown so many lines to try, each of another command. */
const EXAMPLES = 3;

const light = matchMedia('(prefers-color-scheme: light)');
const conversation = new Conversation(ask, show);
const messageBox = createRef<MessageBox>();
const log = createRef<HTMLElement>();
let goToEnd = () => {};
let commands: readonly OfferedCommand[] = [];
let failures = 0;

function examples(): string[] {
  const lines = commands.flatMap(({ shownAs, examples: [first] }) => (first ? [`/${shownAs} ${first}`] : []));
  return lines.slice(0, EXAMPLES);
}

function send(box: Box): void {
  if (box.kind === 'text') conversation.say(box.text.trim());
  else conversation.command(box.command.name, box.command.shownAs, optionsGiven(box));
  goToEnd();
}

/** Fills a line in, and sends it if nothing is missing and its command may be sent so. */
function fillIn(line: string, mayBeSent: (command: OfferedCommand) => boolean): void {
  const box = boxOfLine(line, commands);
  messageBox.value?.fill(box);
  if (box.kind === 'command' && mayBeSent(box.command) && !problemIn(box)) messageBox.value?.send();
}

function draw(): void {
  render(
    html`<header class="channel">
        <h1>film-club</h1>
        <p>Dom Kino, as on Discord; nothing outside is asked</p>
      </header>
      <main ${ref(log)} class="log" tabindex="0" aria-label="Messages in #film-club">
        ${welcomeView({
          examples: examples(),
          onTry: (line) => fillIn(line, () => true),
          failures,
          onTryAgain: () => connect(),
        })}
        <discord-messages role="log" aria-label="Messages" no-background ?light-theme=${light.matches}>
          ${repeat(
            conversation.entries,
            ({ key }) => key,
            (entry) =>
              entryView(
                entry,
                (answer) => (customId, values) => conversation.press(answer, customId, values),
                (dismissed) => conversation.dismiss(dismissed),
              ),
          )}
        </discord-messages>
      </main>
      <message-box
        role="region"
        aria-label="Message box"
        ${ref(messageBox)}
        .commands=${commands}
        .suggesting=${suggestionsFor}
        @send=${({ box }: SendEvent) => send(box)}
      ></message-box>`,
    document.body,
  );
}

function show(): void {
  keepingFocus(draw);
}

/** What is typed anywhere goes into the message box, as on Discord, unless something else takes letters. */
function typeIntoBox({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent): void {
  const isLetter = [...key].length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey;
  if (isLetter && !(target instanceof HTMLInputElement)) messageBox.value?.takeCursor();
}

/** Learns the commands and does what a link says; where the bot can't be reached, says that, to be tried again. */
async function connect(): Promise<void> {
  try {
    ({ commands } = await openChannel());
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    failures += 1;
    show();
    return;
  }
  failures = 0;
  show();
  await messageBox.value?.updateComplete;
  const line = new URLSearchParams(location.search).get('say');
  if (line) fillIn(line, ({ sentByLink }) => sentByLink);
  else messageBox.value?.takeCursor();
}

async function open(): Promise<void> {
  show();
  if (log.value) goToEnd = keepAtEnd(log.value);
  light.addEventListener('change', show);
  document.addEventListener('keydown', typeIntoBox);
  await connect();
}

open();
