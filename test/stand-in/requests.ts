import type { IncomingMessage } from 'node:http';

/** A file that came with a request. */
export interface PostedFile {
  /** The number in its field, `files[0]`; an attachment refers to its file by it. */
  readonly index: number;
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** A request as it arrived. */
export interface Call {
  readonly method: string;
  /** Without the `/api/v10` in front. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly authorization: string | undefined;
  readonly body: unknown;
  /** Whether the body was no JSON. */
  readonly malformed: boolean;
  readonly files: readonly PostedFile[];
}

/** Reads a request whole; discord.js sends a form with `payload_json` when files are attached. */
export async function readCall(message: IncomingMessage): Promise<Call> {
  const { pathname, searchParams } = new URL(message.url ?? '/', 'http://stand-in');
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk);
  const content = await readContent(Buffer.concat(chunks), message.headers['content-type'] ?? '');
  return {
    method: message.method ?? 'GET',
    path: decodeURIComponent(pathname.replace(/^\/api\/v\d+/, '')),
    query: searchParams,
    authorization: message.headers.authorization,
    ...content,
  };
}

type Content = Pick<Call, 'body' | 'malformed' | 'files'>;

async function readContent(bytes: Buffer, type: string): Promise<Content> {
  if (!type.startsWith('multipart/form-data')) return { ...parse(bytes.toString()), files: [] };
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData();
  const files: PostedFile[] = [];
  for (const [field, value] of form) {
    const index = /^files\[(\d+)\]$/.exec(field)?.[1];
    if (typeof value === 'string' || index === undefined) continue;
    const content = new Uint8Array(await value.arrayBuffer());
    files.push({ index: Number(index), name: value.name, type: value.type, bytes: content });
  }
  return { ...parse(String(form.get('payload_json') ?? '')), files };
}

function parse(text: string): Pick<Content, 'body' | 'malformed'> {
  if (text === '') return { body: undefined, malformed: false };
  try {
    return { body: JSON.parse(text), malformed: false };
  } catch {
    return { body: text, malformed: true };
  }
}
