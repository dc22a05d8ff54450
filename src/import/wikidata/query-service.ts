import { createHash } from 'node:crypto';
import { buildBlazeGraphSparqlQueryUrl } from 'wikibase-sdk';
import { z } from 'zod';
import type { Cache } from './cache.ts';
import { itemsIn, queryResults } from './queries.ts';
import type { Service } from './service/service.ts';

const keptItems = z.object({ ids: z.array(z.string().regex(/^Q[1-9]\d*$/)), others: z.number() });
export type QueryItems = z.infer<typeof keptItems>;

/** The items that queries give: from the disk where they are kept, so that the next run has the same, else from the service. */
export class QueryService {
  readonly #service: Service;
  readonly #cache: Cache;
  readonly #address: string;

  constructor(service: Service, cache: Cache, address: string) {
    this.#service = service;
    this.#cache = cache;
    this.#address = address;
  }

  /** What the first variable of a SPARQL query gives. */
  async items(query: string): Promise<QueryItems> {
    const name = `queries/${createHash('sha256').update(query).digest('hex')}`;
    const kept = keptItems.safeParse((await this.#cache.read(name))?.value);
    if (kept.success) return kept.data;
    const url = buildBlazeGraphSparqlQueryUrl(this.#address, query);
    const { ids, others } = itemsIn(await this.#service.ask(url, queryResults));
    await this.#cache.write(name, { ids, others });
    return { ids: [...ids], others };
  }
}
