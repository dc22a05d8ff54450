import { Client, Events, GatewayIntentBits, type Interaction } from 'discord.js';
import type { StandIn } from './index.ts';

/** A real client that is logged in to a stand-in. */
export interface LoggedIn {
  readonly client: Client<true>;
  /** What its handlers threw: a test that expects nothing of the kind asserts that this is empty. */
  readonly errors: unknown[];
}

/** Logs a real discord.js client in, with one handler for whatever comes. */
export async function logIn(
  discord: StandIn,
  handle: (interaction: Interaction) => Promise<unknown> = async () => {},
): Promise<LoggedIn> {
  const client = newClient(discord);
  const errors: unknown[] = [];
  client.on(Events.Error, (error) => errors.push(error));
  client.on(Events.InteractionCreate, (interaction) => {
    handle(interaction).catch((error: unknown) => errors.push(error));
  });
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(discord.token);
  return { client: await ready, errors };
}

/** A real discord.js client that will talk to this stand-in. */
export function newClient(discord: StandIn): Client {
  return new Client({
    intents: [GatewayIntentBits.Guilds],
    rest: { api: discord.api, globalRequestsPerSecond: 10_000 },
    // Shard 0 may identify once in five seconds, and discord.js waits for it: not in a test.
    ws: { buildIdentifyThrottler: async () => ({ waitForIdentify: async () => {} }) },
  });
}
