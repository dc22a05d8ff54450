import { ApplicationCommandOptionType, InteractionType } from 'discord-api-types/v10';
import { expect } from 'vitest';
import type { PressedMessage } from '../../src/commands/pressed-message.ts';
import type { Response } from '../../src/commands/response.ts';
import { checkCallback } from '../stand-in/checks/callbacks.ts';

const ASKED_BY = {
  command: { type: InteractionType.ApplicationCommand, typing: undefined },
  press: { type: InteractionType.MessageComponent, typing: undefined },
  suggest: {
    type: InteractionType.ApplicationCommandAutocomplete,
    typing: ApplicationCommandOptionType.String,
  },
} as const;

/** Holds a response to every limit and schema of Discord's, as the stand-in knows them, and to mention nobody. */
export function expectWithinLimits(
  response: Response,
  asked: keyof typeof ASKED_BY,
  message?: PressedMessage,
): void {
  const { faults } = checkCallback(response.body, { ...ASKED_BY[asked], message, files: 0 });
  expect(faults).toEqual([]);
  expect(response.error).toBeUndefined();
  if (asked !== 'suggest') expect(response.body.data).toMatchObject({ allowed_mentions: { parse: [] } });
}
