import { setTimeout } from 'node:timers/promises';
import type { z } from 'zod';
import { ImportError } from '../../importer.ts';
import type { Tally } from '../../tally.ts';
import type { Wait } from '../options.ts';
import { judge, type Outcome } from './answers.ts';
import { askedPause, MOST_PATIENCE, pauseAfter, TRIES } from './patience.ts';

export interface ServiceOptions {
  readonly contact: string;
  readonly tally: Tally;
  readonly signal: AbortSignal;
  readonly wait?: Wait | undefined;
  readonly now: () => Date;
  readonly timeout?: number | undefined;
}

/** The query service gives up after a minute itself: https://www.mediawiki.org/wiki/Wikidata_Query_Service/User_Manual#Query_limits */
const TIMEOUT = 90_000;

const waitForReal: Wait = (milliseconds, signal) => setTimeout(milliseconds, undefined, { signal });

/**
 * Asks Wikidata one thing at a time, says who asks (https://meta.wikimedia.org/wiki/User-Agent_policy), and waits as long as
 * it is told to, or longer each time, before it asks again.
 */
export class Service {
  readonly #options: ServiceOptions;
  readonly #headers: Readonly<Record<string, string>>;

  constructor(options: ServiceOptions) {
    this.#options = options;
    this.#headers = {
      'user-agent': `DomKino/0.1 (${options.contact}) Node.js/${process.versions.node}`,
      accept: 'application/sparql-results+json, application/json',
    };
  }

  /**
   * The JSON at an address, in the form of the schema. Throws a `RefusedRequest` where it will never be answered, an
   * `ImportError` where the service was in trouble too often, the signal's reason once that is aborted.
   */
  async ask<Answer>(url: string, schema: z.ZodType<Answer>): Promise<Answer> {
    const { signal, wait = waitForReal } = this.#options;
    for (let tries = 1; ; tries++) {
      signal.throwIfAborted();
      const outcome = await this.#try(url, schema);
      if ('answer' in outcome) return outcome.answer;
      const asked = askedPause(outcome.retryAfter, this.#options.now()) ?? 0;
      if (tries === TRIES) throw exhausted(`${outcome.trouble}, ${TRIES} times in a row`);
      if (asked > MOST_PATIENCE) {
        throw exhausted(
          `${outcome.trouble} and wants to be left alone for ${Math.ceil(asked / 60_000)} minutes`,
        );
      }
      await wait(Math.max(asked, pauseAfter(tries)), signal);
    }
  }

  async #try<Answer>(url: string, schema: z.ZodType<Answer>): Promise<Outcome<Answer>> {
    const { signal, tally, timeout = TIMEOUT } = this.#options;
    tally.read('request to Wikidata');
    let response: Response;
    let body: string;
    try {
      response = await fetch(url, {
        headers: this.#headers,
        signal: AbortSignal.any([signal, AbortSignal.timeout(timeout)]),
      });
      body = await response.text();
    } catch (error) {
      signal.throwIfAborted();
      return { trouble: `could not be reached (${reasonOf(error)})`, retryAfter: null };
    }
    return judge(response, body, schema);
  }
}

function exhausted(trouble: string): ImportError {
  return new ImportError(
    `Wikidata ${trouble}. Run the import again later: what has been answered is kept, and it continues from there.`,
  );
}

/** The message that says most: fetch hides the system's own in the cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}
