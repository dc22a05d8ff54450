import { EventEmitter } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { Refusal, refusals } from './refusals.ts';
import { type Call, readCall } from './requests.ts';
import type { Route, RouteName } from './routes.ts';
import { type Reply, refuse } from './state.ts';
import { type Trouble, Troubles } from './troubles.ts';

/** A request with what became of it. */
export interface RecordedRequest extends Call {
  readonly route: RouteName | undefined;
  /** The status answered, or 0 where the line was cut. */
  readonly status: number;
}

/** The HTTP side of Discord: finds the route, checks the token, lets troubles happen, records everything. */
export class Listener extends EventEmitter<{ request: [RecordedRequest]; refusal: [Refusal] }> {
  readonly requests: RecordedRequest[] = [];
  readonly refusals: Refusal[] = [];
  readonly troubles = new Troubles<RouteName>();
  readonly server: Server;
  readonly #token: string;
  readonly #routes: readonly Route[];

  constructor(token: string, routes: readonly Route[]) {
    super();
    this.#token = token;
    this.#routes = routes;
    this.server = createServer((message, response) => {
      // A request that its sender abandons half-way is nobody's.
      this.#serve(message, response).catch(() => message.destroy());
    });
  }

  /** Opens on a free port of this machine, and returns the port. */
  async open(): Promise<number> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    const address = this.server.address();
    if (address === null || typeof address === 'string') throw new Error('The stand-in has no port');
    return address.port;
  }

  /** Closes every connection. */
  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  async #serve(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const call = await readCall(message);
    const route = this.#routes.find(({ method, path }) => method === call.method && path.test(call.path));
    const trouble = route && this.troubles.take(route.name);
    if (trouble?.kind === 'hang-up') {
      this.#record(call, route, 0);
      if (trouble.how === 'reset') message.socket.resetAndDestroy();
      else message.socket.destroy();
    } else if (trouble !== undefined) {
      this.#record(call, route, troubled(response, trouble));
    } else {
      const reply = this.#answer(call, route);
      const { refusal } = reply;
      if (refusal !== undefined) {
        this.refusals.push(refusal);
        response.once('close', () => this.emit('refusal', refusal));
      }
      this.#record(call, route, reply.status);
      respond(response, reply);
    }
  }

  #answer(call: Call, route: Route | undefined): Reply {
    try {
      if (route === undefined) throw refusals.notFound();
      if (call.malformed) throw refusals.invalidJson();
      if (!route.open && call.authorization !== `Bot ${this.#token}`) throw refusals.unauthorized();
      const [, first = '', second = ''] = route.path.exec(call.path) ?? [];
      return route.answer(call, first, second);
    } catch (error) {
      return refuse(error instanceof Refusal ? error : new Refusal(500, 0, `The stand-in failed: ${error}`));
    }
  }

  #record(call: Call, route: Route | undefined, status: number): void {
    const request = { ...call, route: route?.name, status };
    this.requests.push(request);
    this.emit('request', request);
  }
}

function respond(response: ServerResponse, { status, body, after }: Reply): void {
  // Only when the answer is out: a test may close the stand-in as soon as its gesture is answered.
  if (after !== undefined) response.once('close', after);
  if (body === undefined) response.writeHead(status).end();
  else response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

/** topics/rate-limits#exceeding-a-rate-limit, or an error page that is no JSON. */
function troubled(response: ServerResponse, trouble: Exclude<Trouble, { kind: 'hang-up' }>): number {
  if (trouble.kind === 'server-error') {
    response.writeHead(trouble.status, { 'content-type': 'text/html' }).end('<h1>upstream error</h1>');
    return trouble.status;
  }
  const { retryAfter } = trouble;
  const headers = {
    'content-type': 'application/json',
    'retry-after': String(retryAfter),
    'x-ratelimit-scope': 'user',
  };
  const body = { message: 'You are being rate limited.', retry_after: retryAfter, global: false };
  response.writeHead(429, headers).end(JSON.stringify(body));
  return 429;
}
