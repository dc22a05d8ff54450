import type { APIComponentInMessageActionRow, APIMessage } from 'discord-api-types/v10';
import { MessageFlags } from 'discord-api-types/v10';
import type { Answer, From, StandIn } from '../stand-in/index.ts';

/** The message that an answer posted or changed, as it then stood. */
export function messageOf({ message }: Answer): APIMessage {
  if (message === undefined) throw new Error('The answer has no message.');
  return message;
}

/** What somebody reads in an answer: its embeds, with markdown's signs and escapes taken away. */
export function textOf(answer: Answer): string {
  const texts = messageOf(answer).embeds.flatMap(({ title, description, fields = [], footer }) => [
    title,
    description,
    ...fields.flatMap(({ name, value }) => [name, value]),
    footer?.text,
  ]);
  return texts
    .filter((text) => text !== undefined)
    .join('\n')
    .replace(/\\([^A-Za-z0-9\s])|\*+/g, '$1');
}

/** Whether only the asker sees an answer. */
export function isPrivate(answer: Answer): boolean {
  return ((messageOf(answer).flags ?? 0) & MessageFlags.Ephemeral) !== 0;
}

function componentsOf(answer: Answer): APIComponentInMessageActionRow[] {
  return (messageOf(answer).components ?? []).flatMap((row) => ('components' in row ? rowOf(row) : []));
}

function rowOf(row: { readonly components: readonly object[] }): APIComponentInMessageActionRow[] {
  return row.components.filter((part): part is APIComponentInMessageActionRow => 'type' in part);
}

/** The labels of an answer's buttons, in order. */
export function buttonsOf(answer: Answer): string[] {
  return componentsOf(answer).flatMap((part) => ('label' in part && part.label ? [part.label] : []));
}

/** The labels that the selects of an answer offer, in order. */
export function offersOf(answer: Answer): string[] {
  return componentsOf(answer).flatMap((part) =>
    'options' in part ? part.options.map(({ label }) => label) : [],
  );
}

/** Presses the button whose label holds a text. */
export function press(discord: StandIn, on: Answer, label: string, from: From = {}): Promise<Answer> {
  for (const part of componentsOf(on)) {
    if ('label' in part && 'custom_id' in part && part.label?.includes(label)) {
      return discord.press(on, part.custom_id, from);
    }
  }
  throw new Error(`There is no button “${label}”, only ${buttonsOf(on).join(', ') || 'none'}.`);
}

/** Chooses in a select the option whose label holds a text. */
export function choose(discord: StandIn, on: Answer, label: string, from: From = {}): Promise<Answer> {
  for (const part of componentsOf(on)) {
    const option = 'options' in part && part.options.find((offered) => offered.label.includes(label));
    if ('custom_id' in part && option) return discord.select(on, part.custom_id, [option.value], from);
  }
  throw new Error(`No select offers “${label}”, only ${offersOf(on).join(', ') || 'nothing'}.`);
}
