import { once } from 'node:events';
import type { APIApplicationCommand, APIMessage } from 'discord-api-types/v10';
import { Gateway } from './gateway.ts';
import { People } from './people.ts';
import type { Refusal } from './refusals.ts';
import { type RouteName, routesOf } from './routes.ts';
import { Listener, type RecordedRequest } from './server.ts';
import { freshState, type State } from './state.ts';

/** How a stand-in may differ from the ordinary. */
export interface StandInOptions {
  /** How long an interaction waits for its first answer; Discord's three seconds when not given. */
  readonly deadline?: number;
  readonly token?: string;
}

/** Opens a Discord of one guild and one application on this machine. */
export async function openStandIn(options: StandInOptions = {}): Promise<StandIn> {
  const { deadline = 3000, token = 'stand-in-token' } = options;
  const state = freshState(deadline);
  let port = 0;
  const address = () => `ws://127.0.0.1:${port}`;
  const listener = new Listener(token, routesOf(state, address));
  const gateway = new Gateway(listener.server, token, address);
  port = await listener.open();
  return new StandIn({ state, listener, gateway, token, port });
}

interface Parts {
  readonly state: State;
  readonly listener: Listener;
  readonly gateway: Gateway;
  readonly token: string;
  readonly port: number;
}

/** A Discord on this machine, to which a real client logs in and in which a test makes people's gestures. */
export class StandIn extends People {
  /** The bot's token; any other is refused. */
  readonly token: string;
  /** The address for the client's `rest: { api }`. */
  readonly api: string;
  readonly #state: State;
  readonly #listener: Listener;
  readonly #gateway: Gateway;

  constructor({ state, listener, gateway, token, port }: Parts) {
    super(state, gateway);
    this.token = token;
    this.api = `http://127.0.0.1:${port}/api`;
    this.#state = state;
    this.#listener = listener;
    this.#gateway = gateway;
  }

  /** Cuts every connection, and fails every gesture that still waits. */
  async close(): Promise<void> {
    this.#state.interactions.close();
    this.#gateway.close();
    await this.#listener.close();
  }

  /** Every request that has arrived, in order. */
  get requests(): readonly RecordedRequest[] {
    return this.#listener.requests;
  }

  /** Every request that Discord would have refused, in order. */
  get refusals(): readonly Refusal[] {
    return this.#listener.refusals;
  }

  /** The commands registered everywhere, or in one guild. */
  registered(guild?: string): readonly APIApplicationCommand[] {
    return this.#state.registry.in(guild);
  }

  /** A message as it stands, or nothing if it was deleted. */
  message(id: string): APIMessage | undefined {
    return this.#state.messages.find(id);
  }

  /** The next time that something happens: a refusal, a request, a login, a resumption. */
  async next(event: 'refusal'): Promise<Refusal>;
  async next(event: 'request'): Promise<RecordedRequest>;
  async next(event: 'ready' | 'resumed'): Promise<void>;
  async next(event: 'refusal' | 'request' | 'ready' | 'resumed'): Promise<unknown> {
    const source = event === 'refusal' || event === 'request' ? this.#listener : this.#gateway;
    const [what] = await once(source, event);
    return what;
  }

  /** Answers the next requests of a route with 429. */
  rateLimitNext(route: RouteName, times = 1, retryAfter = 0.001): void {
    this.#listener.troubles.plan(route, { kind: 'rate-limit', retryAfter }, times);
  }

  /** Answers the next requests of a route with an error of the server's. */
  failNext(route: RouteName, times = 1, status = 502): void {
    this.#listener.troubles.plan(route, { kind: 'server-error', status }, times);
  }

  /** Cuts the line at the next requests of a route: discord.js tries again after a reset, and not after a close. */
  hangUpNext(route: RouteName, times = 1, how: 'reset' | 'close' = 'reset'): void {
    this.#listener.troubles.plan(route, { kind: 'hang-up', how }, times);
  }

  /** Closes the client's socket: with a code as Discord does, without one as a broken line does. */
  dropSocket(code?: number): void {
    this.#gateway.drop(code);
  }
}
