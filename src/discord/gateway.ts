import { Client, Events, GatewayIntentBits, Routes } from 'discord.js';
import type { Logger } from 'pino';
import type { House } from '../commands/house.ts';
import { declarations, needRegistering } from '../commands/registration.ts';
import { answerInteraction } from './answering.ts';
import { closingError, type DiscordUnavailable, loggable, loginError, type TokenRefused } from './errors.ts';

export { DiscordUnavailable, TokenRefused } from './errors.ts';

export interface GatewayOptions {
  readonly token: string;
  /** Base of Discord's REST API, as `http://127.0.0.1:9000/api`; Discord's own when undefined. */
  readonly api: string | undefined;
  /** The house that answers now; asked anew for each interaction, since a reload replaces it. */
  readonly house: () => House;
  readonly log: Logger;
}

/** An open connection to Discord. */
export interface Gateway {
  /** Where a server's owner adds the bot. */
  readonly invite: string;
  /** Resolves, with the reason, if Discord ever closes the connection for good. */
  readonly lost: Promise<TokenRefused | DiscordUnavailable>;
  /** Ends what is under way, then closes the connection. */
  close(): Promise<void>;
}

/** Asks for no permissions: answering interactions needs none. */
function inviteLink(applicationId: string): string {
  const query = new URLSearchParams({
    client_id: applicationId,
    scope: 'bot applications.commands',
    permissions: '0',
  });
  return `https://discord.com/oauth2/authorize?${query}`;
}

async function registerIfChanged(client: Client<true>, log: Logger): Promise<void> {
  const route = Routes.applicationCommands(client.application.id);
  try {
    const registered = await client.rest.get(route, {
      query: new URLSearchParams({ with_localizations: 'true' }),
    });
    if (!needRegistering(registered)) return;
    await client.rest.put(route, { body: declarations() });
    log.info('commands registered');
  } catch (error) {
    log.error(loggable(error), 'commands could not be registered; those registered before go on working');
  }
}

function logConnection(client: Client, log: Logger): void {
  client.on(Events.Error, (error) => log.error(loggable(error), 'the connection reported an error'));
  client.on(Events.Warn, (warning) => log.warn({ warning }, 'the connection warned'));
  client.on(Events.ShardError, (error, shard) =>
    log.warn({ shard, ...loggable(error) }, 'the connection failed'),
  );
  client.on(Events.ShardReconnecting, (shard) => log.info({ shard }, 'connection lost, reconnecting'));
  client.on(Events.ShardResume, (shard) => log.info({ shard }, 'connection resumed'));
}

function closedForGood(client: Client): Promise<TokenRefused | DiscordUnavailable> {
  return new Promise((resolve) => {
    client.once(Events.ShardDisconnect, ({ code }) => resolve(closingError(code)));
  });
}

async function logIn(client: Client, token: string): Promise<Client<true>> {
  const ready = new Promise<Client<true>>((resolve) => {
    client.once(Events.ClientReady, resolve);
  });
  try {
    await client.login(token);
  } catch (error) {
    throw loginError(error);
  }
  return ready;
}

/**
 * Connects to Discord and answers until closed. Resolves once the bot is up and its commands are registered.
 * Throws `TokenRefused` or `DiscordUnavailable`, each a sentence for whoever started the bot.
 */
export async function openGateway({ token, api, house, log }: GatewayOptions): Promise<Gateway> {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    shards: 'auto',
    ...(api !== undefined && { rest: { api } }),
  });
  const underWay = new Set<Promise<void>>();
  const lost = closedForGood(client);
  logConnection(client, log);
  client.on(Events.InteractionCreate, (interaction) => {
    const answering = answerInteraction(interaction, house(), log).finally(() => underWay.delete(answering));
    underWay.add(answering);
  });
  try {
    const failed = lost.then((reason) => Promise.reject(reason));
    const up = await Promise.race([logIn(client, token), failed]);
    await registerIfChanged(up, log);
    return { invite: inviteLink(up.application.id), lost, close };
  } catch (error) {
    await client.destroy();
    throw error;
  }

  async function close(): Promise<void> {
    while (underWay.size > 0) await Promise.allSettled(underWay);
    // discord.js takes its own closing for a lost connection, and would have it logged so.
    client.removeAllListeners(Events.ShardReconnecting);
    await client.destroy();
  }
}
