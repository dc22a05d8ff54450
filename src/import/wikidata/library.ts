import { createHash } from 'node:crypto';
import { isItemId, WBK } from 'wikibase-sdk';
import { z } from 'zod';
import type { Cache } from './cache.ts';
import { type Item, idsOf, readItem } from './item.ts';
import { KEPT_QUALIFIERS, KEPT_STATEMENTS } from './properties.ts';
import { RefusedRequest } from './service/answers.ts';
import type { Service } from './service/service.ts';

/** How much of an item is wanted: all that is used, or only what it is called. */
export type Detail = 'whole' | 'labels';

/** An item, or why there is none. */
export type Found = { readonly item: Item } | { readonly fault: 'deleted' | 'malformed' };

/** How many items one request takes: https://www.wikidata.org/w/api.php?action=help&modules=wbgetentities */
const BATCH = 50;
/** Seconds that the service's databases may lag before we wait: https://www.mediawiki.org/wiki/API:Etiquette */
const MAXLAG = 5;

const PROPS = { whole: ['labels', 'aliases', 'claims'], labels: ['labels'] } as const;

const entities = z.object({ entities: z.record(z.string(), z.unknown()) });
const missing = z.object({ missing: z.literal(['', true]) });

/** Items by their ids: from the disk where they are kept, else from the service, fifty at a time. */
export class Library {
  readonly #service: Service;
  readonly #cache: Cache;
  readonly #languages: readonly string[];
  readonly #urls: Pick<ReturnType<typeof WBK>, 'getEntities'>;
  readonly #shelf: string;

  constructor(service: Service, cache: Cache, languages: readonly string[], api: string) {
    this.#service = service;
    this.#cache = cache;
    this.#languages = languages;
    const { origin, pathname } = new URL(api);
    this.#urls = WBK({ instance: origin, wgScriptPath: pathname.replace(/^\/|\/?api\.php$/g, '') });
    this.#shelf = shelfOf(languages);
  }

  /** Every id with its item, or with why there is none. */
  async fetch(ids: Iterable<string>, detail: Detail): Promise<Map<string, Found>> {
    const found = new Map<string, Found>();
    const absent: string[] = [];
    const all = [...ids];
    for (let start = 0; start < all.length; start += BATCH) {
      const batch = all.slice(start, start + BATCH);
      const kept = await Promise.all(batch.map((id) => this.#kept(id, detail)));
      batch.forEach((id, index) => {
        const known = kept[index];
        if (known) found.set(id, known);
        else absent.push(id);
      });
    }
    for (let start = 0; start < absent.length; start += BATCH) {
      const answered = await this.#ask(absent.slice(start, start + BATCH), detail);
      for (const [id, answer] of answered) found.set(id, answer);
    }
    return found;
  }

  async #kept(id: string, detail: Detail): Promise<Found | undefined> {
    const kept = await this.#cache.read(this.#nameOf(id, detail));
    if (kept === undefined) return undefined;
    if (kept.value === null) return { fault: 'deleted' };
    const item = readItem(kept.value);
    return item && idsOf(item).includes(id) ? { item } : undefined;
  }

  async #ask(ids: readonly string[], detail: Detail): Promise<Map<string, Found>> {
    const answers = await this.#request(ids, PROPS[detail], this.#languages);
    await this.#addAnyLabels(answers);
    for (const [id, answer] of answers) {
      // What is malformed may be mended by the next run.
      if ('item' in answer) await this.#cache.write(this.#nameOf(id, detail), answer.item);
      else if (answer.fault === 'deleted') await this.#cache.write(this.#nameOf(id, detail), null);
    }
    return answers;
  }

  /** What is called nothing in the languages asked for is called something in another. */
  async #addAnyLabels(answers: Map<string, Found>): Promise<void> {
    const nameless = [...answers].filter(([, answer]) => 'item' in answer && !hasLabels(answer.item));
    const others = await this.#request(
      nameless.map(([id]) => id),
      PROPS.labels,
      undefined,
    );
    for (const [id, answer] of nameless) {
      const other = others.get(id);
      if (!('item' in answer) || !other || !('item' in other)) continue;
      answers.set(id, { item: { ...answer.item, labels: other.item.labels ?? {} } });
    }
  }

  async #request(
    ids: readonly string[],
    props: readonly ('labels' | 'aliases' | 'claims')[],
    languages: readonly string[] | undefined,
  ): Promise<Map<string, Found>> {
    if (ids.length === 0) return new Map();
    const url = this.#urls.getEntities({
      ids: ids.filter(isItemId),
      props: [...props],
      ...(languages && { languages: [...languages] }),
    });
    try {
      const answer = await this.#service.ask(`${url}&maxlag=${MAXLAG}`, entities);
      return new Map(ids.map((id) => [id, foundIn(answer.entities, id)]));
    } catch (error) {
      const fault =
        error instanceof RefusedRequest && error.code === 'no-such-entity' ? error.item : undefined;
      if (fault === undefined || !ids.includes(fault)) throw error;
      // One id that cannot be spoils the whole request.
      const others = await this.#request(
        ids.filter((id) => id !== fault),
        props,
        languages,
      );
      return others.set(fault, { fault: 'deleted' });
    }
  }

  #nameOf(id: string, detail: Detail): string {
    return `${this.#shelf}/${detail}/${id.slice(-2)}/${id}`;
  }
}

function hasLabels({ labels }: Item): boolean {
  return Object.keys(labels ?? {}).length > 0;
}

function foundIn(answer: Readonly<Record<string, unknown>>, id: string): Found {
  const json = Object.hasOwn(answer, id) ? answer[id] : undefined;
  if (missing.safeParse(json).success) return { fault: 'deleted' };
  const item = readItem(json);
  return item && idsOf(item).includes(id) ? { item } : { fault: 'malformed' };
}

/** A folder of its own for each choice of what is kept of an item, so that a change of that choice is asked anew. */
function shelfOf(languages: readonly string[]): string {
  const choice = JSON.stringify([[...languages].sort(), KEPT_STATEMENTS, KEPT_QUALIFIERS]);
  return `items-${createHash('sha256').update(choice).digest('hex').slice(0, 12)}`;
}
