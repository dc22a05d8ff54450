import { dispatch } from '../../../src/commands/dispatch.ts';
import type { ResponseBody } from '../../../src/commands/response.ts';
import type { Interaction } from '../../../src/preview/interaction.ts';
import { type AnswerEntry, Conversation, type Entry } from '../../../src/preview/page/conversation.ts';
import { BUILT_IN_HOUSE } from '../../built-in-house.ts';
import { componentsOf, SOMEBODY } from '../../commands/asking.ts';

/** The bot itself, behind its own door. */
export async function askBot(interaction: Interaction): Promise<ResponseBody> {
  const { body } = await dispatch({ ...interaction, ...SOMEBODY }, BUILT_IN_HOUSE);
  return body;
}

/** A bot whose answers come when the test lets them, in any order. */
export function slowBot() {
  const waiting: { interaction: Interaction; answer: () => Promise<void>; fail: (error: Error) => void }[] =
    [];
  const ask = (interaction: Interaction) => {
    return new Promise<ResponseBody>((resolve, reject) => {
      const answer = async () => resolve(await askBot(interaction));
      waiting.push({ interaction, answer, fail: reject });
    });
  };
  return { waiting, ask };
}

/** A conversation, and the number of entries at each of its changes. */
export function conversationWith(ask: (interaction: Interaction) => Promise<ResponseBody>) {
  const changes: number[] = [];
  const conversation: Conversation = new Conversation(ask, () => changes.push(conversation.entries.length));
  return { conversation, changes };
}

export function answerAt({ entries }: Conversation, index = -1): AnswerEntry {
  const entry: Entry | undefined = entries.at(index);
  if (entry?.kind !== 'answer') throw new Error('There is no answer.');
  return entry;
}

export function titleOf({ message }: AnswerEntry): string | undefined {
  return message.embeds[0]?.title;
}

/** Presses the button of a label, as it stands on an answer. */
export function press(conversation: Conversation, entry: AnswerEntry, label: string): Promise<void> {
  const button = componentsOf(entry.message).find((part) => 'label' in part && part.label === label);
  if (!button || !('custom_id' in button)) throw new Error(`There is no button “${label}”.`);
  return conversation.press(entry, button.custom_id, []);
}

/** Picks a row of the select on an answer. */
export function pick(conversation: Conversation, entry: AnswerEntry, label: string): Promise<void> {
  for (const part of componentsOf(entry.message)) {
    const option = 'options' in part && part.options.find((candidate) => candidate.label.startsWith(label));
    if (option && 'custom_id' in part) return conversation.press(entry, part.custom_id, [option.value]);
  }
  throw new Error(`There is no row “${label}”.`);
}
