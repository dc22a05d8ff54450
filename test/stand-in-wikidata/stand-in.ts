import { EventEmitter } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type Asked, entitiesAnswer, queryAnswer } from './answers.ts';
import type { Entity } from './form.ts';
import { happen, sendJson, type Trouble } from './troubles.ts';

export type Route = 'entities' | 'query';

/** A request with what became of it. */
export interface RecordedRequest extends Asked {
  readonly route: Route;
  /** The SPARQL, where it is a query. */
  readonly query: string;
  readonly agent: string;
  /** The status answered, or 0 where the line was cut. */
  readonly status: number;
}

/** https://www.wikidata.org/w/api.php?action=help&modules=wbgetentities */
const MOST_VALUES = 50;
/** A name with a version and, in parentheses, how to reach its operator: https://meta.wikimedia.org/wiki/User-Agent_policy */
const DESCRIPTIVE = /^\w+\/[\d.]+ \([^)]*(@|https?:\/\/)[^)]*\)/;

/** A Wikidata on this machine: its API for items and its query service, with troubles to order. */
export class WikidataStandIn extends EventEmitter<{ request: [RecordedRequest] }> {
  readonly requests: RecordedRequest[] = [];
  /** What the service, or the good manners that it asks for, would not have let pass. */
  readonly refusals: string[] = [];
  readonly #items = new Map<string, Entity>();
  readonly #redirects = new Map<string, string>();
  readonly #malformed = new Map<string, unknown>();
  readonly #queries: { readonly part: string; readonly ids: readonly string[] }[] = [];
  readonly #planned: { readonly route: Route; readonly trouble: Trouble }[] = [];
  readonly #server: Server;
  #port = 0;
  #open = 0;

  constructor(items: Iterable<Entity>) {
    super();
    this.put(...items);
    this.#server = createServer((message, response) => {
      this.#open += 1;
      response.once('close', () => {
        this.#open -= 1;
      });
      // The end of the request before may still be on its way.
      setImmediate(() => this.#serve(message, response));
    });
  }

  async open(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('The stand-in has no port');
    this.#port = address.port;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  get api(): string {
    return `http://127.0.0.1:${this.#port}/w/api.php`;
  }

  get sparql(): string {
    return `http://127.0.0.1:${this.#port}/sparql`;
  }

  /** How often each item was asked for. */
  get asked(): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    for (const id of this.requests.flatMap(({ ids }) => ids)) counts.set(id, (counts.get(id) ?? 0) + 1);
    return counts;
  }

  put(...items: readonly Entity[]): void {
    for (const item of items) this.#items.set(item.id, item);
  }

  delete(id: string): void {
    this.#items.delete(id);
  }

  /** Merges an item into another. */
  redirect(from: string, to: string): void {
    this.#redirects.set(from, to);
  }

  /** Answers this JSON in the place of an item. */
  malform(id: string, json: unknown): void {
    this.#malformed.set(id, json);
  }

  /** Answers queries that contain a text; the latest answer for it counts. */
  answerQuery(part: string, ids: readonly string[]): void {
    this.#queries.unshift({ part, ids });
  }

  /** Lets these happen to the next requests of a route, one to each. */
  troubleNext(route: Route, ...troubles: readonly Trouble[]): void {
    for (const trouble of troubles) this.#planned.push({ route, trouble });
  }

  #serve(message: IncomingMessage, response: ServerResponse): void {
    const { pathname, searchParams } = new URL(message.url ?? '/', 'http://stand-in');
    const route: Route = pathname === '/sparql' ? 'query' : 'entities';
    const agent = message.headers['user-agent'] ?? '';
    const asked: Asked = {
      ids: searchParams.get('ids')?.split('|') ?? [],
      props: searchParams.get('props')?.split('|') ?? [],
      languages: searchParams.get('languages')?.split('|'),
    };
    const query = searchParams.get('query') ?? '';
    const refusal = this.#refusalOf(route, agent, searchParams, asked);
    const status =
      refusal === undefined ? this.#answer(response, route, query, asked) : this.#refuse(response, refusal);
    const request = { ...asked, route, query, agent, status };
    this.requests.push(request);
    response.once('close', () => this.emit('request', request));
  }

  #refusalOf(route: Route, agent: string, query: URLSearchParams, { ids, languages = [] }: Asked) {
    if (this.#open > 1) return 'two requests at once';
    if (!DESCRIPTIVE.test(agent)) return `the user agent “${agent}” does not tell whom to reach`;
    if (query.get('format') !== 'json') return 'no format=json';
    if (route === 'query') return undefined;
    if (query.get('action') !== 'wbgetentities') return `the action ${query.get('action')}`;
    if (query.get('maxlag') !== '5') return 'no maxlag=5';
    if (ids.length > MOST_VALUES || languages.length > MOST_VALUES) return 'toomanyvalues';
    return ids.length === 0 || new Set(ids).size < ids.length ? 'no ids, or one twice' : undefined;
  }

  #refuse(response: ServerResponse, refusal: string): number {
    this.refusals.push(refusal);
    response.writeHead(403).end(refusal);
    return 403;
  }

  #answer(response: ServerResponse, route: Route, query: string, asked: Asked): number {
    const index = this.#planned.findIndex((planned) => planned.route === route);
    const [planned] = index === -1 ? [] : this.#planned.splice(index, 1);
    if (planned) return happen(response, planned.trouble);
    if (route === 'entities') {
      const holdings = { items: this.#items, redirects: this.#redirects, malformed: this.#malformed };
      return sendJson(response, entitiesAnswer(holdings, asked));
    }
    const known = this.#queries.find(({ part }) => query.includes(part));
    const variable = /SELECT\s+(?:DISTINCT\s+)?\?(\w+)/i.exec(query)?.[1];
    if (known && variable !== undefined) return sendJson(response, queryAnswer(variable, known.ids));
    response.writeHead(400).end(malformedQuery(query));
    return 400;
  }
}

/** How the query service says that it understands nothing. */
function malformedQuery(query: string): string {
  const exception = 'java.util.concurrent.ExecutionException: org.openrdf.query.MalformedQueryException';
  return `SPARQL-QUERY: queryStr=${query}\n${exception}: Encountered "<EOF>" at line 1\n\tat java.base/x`;
}
