import { ApplicationCommandOptionType, type Interaction } from 'discord.js';
import { expect, onTestFinished } from 'vitest';
import { type LoggedIn, logIn } from './client.ts';
import { openStandIn, type StandIn, type StandInOptions } from './index.ts';

/** The command that every scene has registered. */
export const FILM = {
  name: 'film',
  description: 'A film',
  options: [
    {
      type: ApplicationCommandOptionType.String as const,
      name: 'title',
      description: 'Its title',
      autocomplete: true,
      required: true,
    },
    {
      type: ApplicationCommandOptionType.Boolean as const,
      name: 'public',
      description: 'Whether all see it',
      required: false,
    },
  ],
};

/**
 * A stand-in with a real client that handles whatever comes, for one test. What the handler throws fails the
 * test, unless the test takes it out of `errors`.
 */
export async function scene(
  handle: (interaction: Interaction) => Promise<unknown>,
  options: StandInOptions = {},
): Promise<{ readonly discord: StandIn } & LoggedIn> {
  const discord = await openStandIn(options);
  const { client, errors } = await logIn(discord, handle);
  onTestFinished(async () => {
    await client.destroy();
    await discord.close();
    expect(errors).toEqual([]);
  });
  await client.application.commands.set([FILM]);
  return { discord, client, errors };
}
