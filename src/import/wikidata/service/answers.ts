import { z } from 'zod';
import { ImportError } from '../../importer.ts';

/** What came of one try: an answer, or what is in the way for now and for how long, if that is said. */
export type Outcome<Answer> = { readonly answer: Answer } | Trouble;
interface Trouble {
  /** Continues "Wikidata …". */
  readonly trouble: string;
  /** The value of a `Retry-After` header. */
  readonly retryAfter: string | null;
}

/** A request that the service will never carry out as it is. */
export class RefusedRequest extends ImportError {
  /** The service's own word for why, as `no-such-entity`. */
  readonly code: string;
  /** The item that is at fault, where the service names one. */
  readonly item: string | undefined;

  constructor(message: string, code: string, item?: string) {
    super(message);
    this.code = code;
    this.item = item;
  }
}

/** https://www.mediawiki.org/wiki/API:Errors_and_warnings; a whole error comes with HTTP status 200. */
const apiError = z.object({
  error: z.object({ code: z.string(), info: z.string().optional(), id: z.string().optional() }),
});

/** Errors that pass: https://www.mediawiki.org/wiki/Manual:Maxlag_parameter and the service's own troubles. */
const PASSING = /^(maxlag|ratelimited|readonly|internal_api_error.*)$/;
const PASSING_STATUS: ReadonlySet<number> = new Set([408, 425, 429]);

/** Judges a whole response. Throws a `RefusedRequest` where trying again is of no use. */
export function judge<Answer>(response: Response, body: string, schema: z.ZodType<Answer>): Outcome<Answer> {
  const { status } = response;
  const trouble = (what: string): Trouble => ({
    trouble: what,
    retryAfter: response.headers.get('retry-after'),
  });
  if (status >= 500 || PASSING_STATUS.has(status)) return trouble(`answered with HTTP status ${status}`);
  if (!response.ok) throw refusal(`HTTP status ${status}`, body, `http-${status}`);
  const json = parsed(body);
  if (json === undefined) return trouble('answered with something that is no JSON, or only a part of it');
  const error = apiError.safeParse(json).data?.error;
  if (error && PASSING.test(error.code)) return trouble(`asked to wait (${error.code}: ${error.info ?? ''})`);
  if (error) throw refusal(error.code, error.info ?? '', error.code, error.id);
  const answer = schema.safeParse(json);
  return answer.success ? { answer: answer.data } : trouble('answered in a form that is not its own');
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** What is wrong with a query stands between the query and a trace of Java's; of other texts the first line says enough. */
const WRONG_QUERY = /MalformedQueryException: (.+)/;

function refusal(what: string, told: string, code: string, item?: string): RefusedRequest {
  const line =
    WRONG_QUERY.exec(told)?.[1] ?? (told.startsWith('<') ? '' : told.trim().split('\n', 1)[0]) ?? '';
  const why = [what, line.slice(0, 300)].filter(Boolean).join(': ');
  return new RefusedRequest(`Wikidata refuses what it is asked (${why}).`, code, item);
}
