import { EventEmitter } from 'node:events';
import type { Server } from 'node:http';
import {
  GatewayCloseCodes,
  GatewayDispatchEvents,
  GatewayIntentBits,
  GatewayOpcodes,
} from 'discord-api-types/v10';
import { type WebSocket, WebSocketServer } from 'ws';
import { asNumber, asObject } from './checks/json.ts';
import { nextSnowflake } from './snowflakes.ts';
import { APPLICATION_ID, BOT, GUILD_ID, guild } from './world.ts';

interface Dispatch {
  readonly op: GatewayOpcodes.Dispatch;
  readonly t: string;
  readonly s: number;
  readonly d: unknown;
}

/** A client that has identified itself; it outlives its socket, as it may resume on another. */
interface Session {
  readonly id: string;
  readonly dispatched: Dispatch[];
  socket: WebSocket | undefined;
}

/** Close codes after which a session cannot be resumed: topics/opcodes-and-status-codes#gateway. */
const ENDING: ReadonlySet<number> = new Set([
  1000,
  1001,
  GatewayCloseCodes.AuthenticationFailed,
  GatewayCloseCodes.InvalidSeq,
  GatewayCloseCodes.SessionTimedOut,
]);

/** The socket side of Discord, for one client of one shard: events/gateway of the documentation. */
export class Gateway extends EventEmitter<{ ready: []; resumed: [] }> {
  readonly #sockets: WebSocketServer;
  readonly #token: string;
  readonly #address: () => string;
  #session: Session | undefined;

  constructor(server: Server, token: string, address: () => string) {
    super();
    this.#token = token;
    this.#address = address;
    this.#sockets = new WebSocketServer({ server });
    this.#sockets.on('connection', (socket) => this.#welcome(socket));
  }

  /** Sends an event. One sent while the client is away waits until it resumes. */
  dispatch(event: string, data: unknown): void {
    const session = this.expectClient();
    const dispatch: Dispatch = {
      op: GatewayOpcodes.Dispatch,
      t: event,
      s: session.dispatched.length + 1,
      d: data,
    };
    session.dispatched.push(dispatch);
    session.socket?.send(JSON.stringify(dispatch));
  }

  /** The session of the client; throws if none has logged in. */
  expectClient(): Session {
    if (this.#session === undefined) throw new Error('No client is logged in to the stand-in');
    return this.#session;
  }

  /** Closes the socket: with a code as Discord does, without one as a broken line does. */
  drop(code?: number): void {
    const session = this.#session;
    if (session !== undefined) session.socket = undefined;
    if (code !== undefined && ENDING.has(code)) this.#session = undefined;
    for (const socket of this.#sockets.clients) {
      if (code === undefined) socket.terminate();
      else socket.close(code);
    }
  }

  /** Closes everything. */
  close(): void {
    this.drop();
    this.#sockets.close();
  }

  #welcome(socket: WebSocket): void {
    socket.on('message', (text) => this.#hear(socket, asObject(JSON.parse(String(text)))));
    // A long interval: what tests drop, they drop on purpose.
    send(socket, { op: GatewayOpcodes.Hello, d: { heartbeat_interval: 41_250 } });
  }

  #hear(socket: WebSocket, { op, d }: Readonly<Record<string, unknown>>): void {
    const data = asObject(d);
    if (op === GatewayOpcodes.Heartbeat) send(socket, { op: GatewayOpcodes.HeartbeatAck });
    if (op !== GatewayOpcodes.Identify && op !== GatewayOpcodes.Resume) return;
    if (data.token !== this.#token) socket.close(GatewayCloseCodes.AuthenticationFailed);
    else if (op === GatewayOpcodes.Identify) this.#identify(socket, asNumber(data.intents) ?? 0);
    else this.#resume(socket, data.session_id, asNumber(data.seq) ?? 0);
  }

  #identify(socket: WebSocket, intents: number): void {
    const session: Session = { id: `session-${nextSnowflake()}`, dispatched: [], socket };
    this.#session = session;
    this.dispatch(GatewayDispatchEvents.Ready, {
      v: 10,
      user: BOT,
      guilds: [{ id: GUILD_ID, unavailable: true }],
      session_id: session.id,
      resume_gateway_url: this.#address(),
      shard: [0, 1],
      application: { id: APPLICATION_ID, flags: 0 },
    });
    if ((intents & GatewayIntentBits.Guilds) !== 0) this.dispatch(GatewayDispatchEvents.GuildCreate, guild());
    this.emit('ready');
  }

  #resume(socket: WebSocket, id: unknown, seen: number): void {
    const session = this.#session;
    if (session === undefined || session.id !== id) {
      send(socket, { op: GatewayOpcodes.InvalidSession, d: false });
      return;
    }
    for (const missed of session.dispatched.filter(({ s }) => s > seen)) send(socket, missed);
    session.socket = socket;
    this.dispatch(GatewayDispatchEvents.Resumed, {});
    this.emit('resumed');
  }
}

function send(socket: WebSocket, payload: object): void {
  socket.send(JSON.stringify(payload));
}
