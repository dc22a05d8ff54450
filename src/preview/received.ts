import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';

/** The longest request that is read, in bytes: several times the largest message that Discord allows. */
const LONGEST_REQUEST = 128 * 1024;
/** How many faults an answer names, and with how many characters each place and each reason. */
const NAMED_FAULTS = { count: 5, length: 100 } as const;

const JSON_TYPE = /^application\/json\s*(?:;|$)/i;

function refuse(status: 400 | 413 | 415, message: string): never {
  throw new HTTPException(status, { message });
}

/**
 * All of a request's body, whether its length is announced or not. hono/body-limit would do, but for bodies of
 * unknown length it needs node-server to replace the process's own `Request`, which the gateway may share.
 */
async function readBody({ body }: Request): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.length;
    if (size > LONGEST_REQUEST) refuse(413, `A request holds at most ${LONGEST_REQUEST} bytes.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function readJson(request: Request): Promise<unknown> {
  if (!JSON_TYPE.test(request.headers.get('Content-Type') ?? '')) {
    refuse(415, 'A request is JSON, of the type application/json.');
  }
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(await readBody(request)));
  } catch (error) {
    if (error instanceof HTTPException) throw error;
    // Not UTF-8, not JSON, or broken off.
    return refuse(400, 'The request is not JSON.');
  }
}

function inWords({ issues }: z.core.$ZodError): string {
  const faults = issues.slice(0, NAMED_FAULTS.count).map(({ path, message }) => {
    const place = z.core.toDotPath(path).slice(0, NAMED_FAULTS.length) || 'all of it';
    return `${place}: ${message.slice(0, NAMED_FAULTS.length)}`;
  });
  return `The request is not one that the page sends: ${faults.join('; ')}.`;
}

/** A request's body, read by a schema. Throws `HTTPException` (400, 413 or 415) with one sentence on what is wrong. */
export async function receive<Value>(request: Request, schema: z.ZodType<Value>): Promise<Value> {
  const parsed = schema.safeParse(await readJson(request));
  return parsed.success ? parsed.data : refuse(400, inWords(parsed.error));
}
