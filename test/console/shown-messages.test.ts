import { ButtonStyle, ComponentType, InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import type { ResponseBody } from '../../src/commands/response.ts';
import { EMPTY_MESSAGE, type ShownMessage, ShownMessages } from '../../src/console/shown-messages.ts';

function withButton(customId: string, title: string): Pick<Required<ShownMessage>, 'embeds' | 'components'> {
  const style = ButtonStyle.Secondary;
  const button = { type: ComponentType.Button, style, custom_id: customId, label: customId } as const;
  return { embeds: [{ title }], components: [{ type: ComponentType.ActionRow, components: [button] }] };
}

function posting(customId: string, title: string, flags?: MessageFlags): ResponseBody {
  const type = InteractionResponseType.ChannelMessageWithSource;
  return { type, data: { ...withButton(customId, title), ...(flags !== undefined && { flags }) } };
}

function updating(customId: string, title: string): ResponseBody {
  return { type: InteractionResponseType.UpdateMessage, data: withButton(customId, title) };
}

describe('ShownMessages', () => {
  it('finds the latest message that has a custom_id', () => {
    const shown = new ShownMessages();
    shown.apply(posting('a', 'first'), EMPTY_MESSAGE);
    shown.apply(posting('a', 'second'), EMPTY_MESSAGE);
    shown.apply(posting('b', 'third'), EMPTY_MESSAGE);
    expect(shown.latestWith('a')).toMatchObject({ embeds: [{ title: 'second' }] });
    expect(shown.latestWith('c')).toBeUndefined();
  });

  it('changes the pressed message in its place', () => {
    const shown = new ShownMessages();
    const first = shown.apply(posting('a', 'first'), EMPTY_MESSAGE) ?? EMPTY_MESSAGE;
    shown.apply(posting('b', 'second'), EMPTY_MESSAGE);
    shown.apply(updating('b', 'first, changed'), first);
    expect(shown.latestWith('a')).toBeUndefined();
    expect(shown.latestWith('b')).toMatchObject({ embeds: [{ title: 'second' }] });
  });

  it('keeps what a change leaves out', () => {
    const shown = new ShownMessages();
    const first = shown.apply(posting('a', 'first', MessageFlags.Ephemeral), EMPTY_MESSAGE) ?? EMPTY_MESSAGE;
    const changed = shown.apply({ type: InteractionResponseType.UpdateMessage }, first);
    expect(changed).toEqual(first);
    expect(shown.apply(updating('b', 'changed'), first)).toMatchObject({ flags: MessageFlags.Ephemeral });
  });

  it('takes a change to a message it doesn’t have as a new one', () => {
    const shown = new ShownMessages();
    shown.apply(updating('a', 'changed'), EMPTY_MESSAGE);
    expect(shown.latestWith('a')).toMatchObject({ embeds: [{ title: 'changed' }] });
  });

  it('shows nothing for suggestions', () => {
    const type = InteractionResponseType.ApplicationCommandAutocompleteResult;
    expect(new ShownMessages().apply({ type, data: { choices: [] } }, EMPTY_MESSAGE)).toBeUndefined();
  });

  it('forgets the oldest of very many', () => {
    const shown = new ShownMessages();
    for (let index = 0; index <= 1000; index += 1) shown.apply(posting(`id-${index}`, ''), EMPTY_MESSAGE);
    expect(shown.latestWith('id-0')).toBeUndefined();
    expect(shown.latestWith('id-1')).toBeDefined();
  });
});
