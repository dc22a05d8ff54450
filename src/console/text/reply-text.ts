import { InteractionResponseType } from 'discord-api-types/v10';
import type { Choice } from '../../commands/command.ts';
import type { Attachment } from '../../commands/response.ts';
import { numberedRows } from '../numbered-components.ts';
import type { Answered } from '../session.ts';
import type { ShownMessage } from '../shown-messages.ts';
import type { ConsoleOutput } from '../streams.ts';
import { cellsOf, type Line, print } from './cells.ts';
import { type Block, embedBlocks } from './embed.ts';
import { itemRowBlock } from './item-rows.ts';
import { markdown } from './markdown.ts';
import { STYLES } from './styles.ts';
import { wrap, wrapAfter } from './wrap.ts';

const WIDTH_UNKNOWN = 80;
const NARROWEST = 20;

function withBlankLines(blocks: readonly Block[]): Line[] {
  return blocks.flatMap((block, index) => (index === 0 ? block : [[], ...block]));
}

function messageBlocks(message: ShownMessage, files: readonly Attachment[], width: number): Block[] {
  const attached = files.map(({ name, contentType }) => cellsOf(`${name} (${contentType})`, STYLES.dim));
  return [
    ...(message.content ? [wrap(markdown(message.content), width)] : []),
    ...message.embeds.flatMap((embed) => embedBlocks(embed, width)),
    ...attached.map((line) => wrap(line, width)),
    ...numberedRows(message).map((row) => itemRowBlock(row, width)),
  ];
}

function choiceLines({ name, value }: Choice, width: number): Line[] {
  const sent = name.startsWith(value) ? [] : cellsOf(`  ${value}`, STYLES.dim);
  return wrapAfter([], [...cellsOf(name), ...sent], width);
}

function linesOf({ response, message }: Answered, width: number): Line[] {
  const { body, files } = response;
  if (message) return withBlankLines(messageBlocks(message, files, width));
  if (body.type === InteractionResponseType.ApplicationCommandAutocompleteResult) {
    const choices = body.data.choices ?? [];
    return choices.flatMap(({ name, value }) => choiceLines({ name, value: String(value) }, width));
  }
  if (body.type === InteractionResponseType.Modal) {
    return wrap(cellsOf(`${body.data.title}: a form, which can be filled in on Discord only.`), width);
  }
  return [];
}

/** Whether an output shows colours: a terminal, unless told not to (https://no-color.org). */
function isColoured({ isTTY }: ConsoleOutput): boolean {
  return isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
}

/** An answer as text for an output, as wide as that is. */
export function replyText(answered: Answered, output: ConsoleOutput): string {
  const width = Math.max(output.columns || WIDTH_UNKNOWN, NARROWEST);
  return print(linesOf(answered, width), isColoured(output));
}
