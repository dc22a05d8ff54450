import type { APIApplicationCommand } from 'discord-api-types/v10';
import { takeCallback } from './callbacks.ts';
import { refusals } from './refusals.ts';
import type { Scope } from './registry.ts';
import type { Call } from './requests.ts';
import type { Reply, State } from './state.ts';
import { deleteMessage, edit, fetchMessage, followUp } from './webhooks.ts';
import { APPLICATION_ID, application, BOT, GUILD_ID } from './world.ts';

/** The routes that a test can name to order a trouble. */
export type RouteName =
  | 'gateway'
  | 'application'
  | 'user'
  | 'commands'
  | 'callback'
  | 'follow-up'
  | 'message';

/** One of Discord's routes. */
export interface Route {
  readonly name: RouteName;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: RegExp;
  /** Whether the token of the interaction, which is in the path, is enough. */
  readonly open?: true;
  readonly answer: (call: Call, first: string, second: string) => Reply;
}

/** Every route that the stand-in knows. */
export function routesOf(state: State, gatewayAddress: () => string): readonly Route[] {
  const APPLICATION = `/applications/${APPLICATION_ID}`;
  const commands = {
    name: 'commands',
    path: new RegExp(`^${APPLICATION}(?:/guilds/(\\d+))?/commands$`),
  } as const;
  const message = {
    name: 'message',
    path: new RegExp(`^/webhooks/${APPLICATION_ID}/([^/]+)/messages/([^/]+)$`),
    open: true,
  } as const;
  return [
    { name: 'gateway', method: 'GET', path: /^\/gateway\/bot$/, answer: () => ok(gateway(gatewayAddress())) },
    {
      name: 'application',
      method: 'GET',
      path: /^(?:\/oauth2)?\/applications\/@me$/,
      answer: () => ok(application()),
    },
    {
      name: 'user',
      method: 'GET',
      path: new RegExp(`^/users/(?:@me|${APPLICATION_ID})$`),
      answer: () => ok(BOT),
    },
    {
      ...commands,
      method: 'GET',
      answer: ({ query }, guild) => {
        const whole = query.get('with_localizations') === 'true';
        return ok(state.registry.in(scope(guild)).map((command) => (whole ? command : unlocalized(command))));
      },
    },
    {
      ...commands,
      method: 'PUT',
      answer: ({ body }, guild) => ok(state.registry.overwrite(scope(guild), body)),
    },
    {
      name: 'callback',
      method: 'POST',
      path: /^\/interactions\/(\d+)\/([^/]+)\/callback$/,
      open: true,
      answer: (call, id, token) => takeCallback(state, call, id, token),
    },
    {
      name: 'follow-up',
      method: 'POST',
      path: new RegExp(`^/webhooks/${APPLICATION_ID}/([^/]+)$`),
      open: true,
      answer: (call, token) => followUp(state, call, token),
    },
    { ...message, method: 'GET', answer: (_, token, id) => fetchMessage(state, token, id) },
    { ...message, method: 'PATCH', answer: (call, token, id) => edit(state, call, token, id) },
    { ...message, method: 'DELETE', answer: (_, token, id) => deleteMessage(state, token, id) },
  ];
}

function ok(body: unknown): Reply {
  return { status: 200, body };
}

function scope(guild: string): Scope {
  if (guild !== '' && guild !== GUILD_ID) throw refusals.missingAccess();
  return guild === '' ? undefined : guild;
}

/** events/gateway#get-gateway-bot; with a `max_concurrency` of 1 each shard would wait for five seconds. */
function gateway(url: string): object {
  const session_start_limit = { total: 1000, remaining: 1000, reset_after: 86_400_000, max_concurrency: 5 };
  return { url, shards: 1, session_start_limit };
}

/** A command without its translations, which Discord returns only on request. */
function unlocalized(command: APIApplicationCommand): object {
  return JSON.parse(
    JSON.stringify(command, (key, value: unknown) => (key.endsWith('_localizations') ? undefined : value)),
  );
}
