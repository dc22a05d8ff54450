import type { OfferedCommand } from '../../commands/offered-commands.ts';
import type { ResponseBody } from '../../commands/response.ts';
import type { Interaction } from '../interaction.ts';
import { NoAnswer } from './no-answer.ts';

/** What the channel is told when it opens. */
interface Channel {
  readonly commands: readonly OfferedCommand[];
}

/**
 * An answer later than this is none, in ms.
 * https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-callback
 */
const ANSWER_WITHIN = 3000;

async function jsonFrom(address: string, request: RequestInit) {
  const giveUp = new AbortController();
  const late = setTimeout(() => giveUp.abort(), ANSWER_WITHIN);
  try {
    const response = await fetch(address, { ...request, signal: giveUp.signal });
    if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
    return await response.json();
  } catch (error) {
    throw new NoAnswer(error);
  } finally {
    clearTimeout(late);
  }
}

/** The commands that can be used here. Throws `NoAnswer`. */
export async function openChannel(): Promise<Channel> {
  return jsonFrom('/api/channel', {});
}

/** The bot's answer, as Discord would get it. Throws `NoAnswer` after three seconds, as Discord gives up then. */
export async function ask(interaction: Interaction): Promise<ResponseBody> {
  return jsonFrom('/api/interactions', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(interaction),
  });
}
