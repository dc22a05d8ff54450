import { LIMITS, type Limit, type LimitName } from '../limits.ts';
import { asList, asText, isObject, pathOf } from './json.ts';

/** One thing for which Discord would refuse a request. */
export interface Fault {
  readonly name: LimitName;
  readonly path: string;
  readonly says: string;
}

/**
 * How long Discord finds a text. Its API counts code points (discord-api-docs #1315: "Our API uses Python 3, so
 * the API calculates length based on the number of codepoints"), its clients and its OpenAPI schemas are read by
 * tools that count UTF-16 units. A text is held to both counts, and UTF-16 units are never the fewer.
 */
export function lengthOf(text: string): number {
  return text.length;
}

/** Collects the faults of one request, so that all are reported at once. */
export class Faults {
  readonly #found: Fault[] = [];

  get found(): readonly Fault[] {
    return this.#found;
  }

  /** Notes that a limit is broken. */
  add(name: LimitName, path: string, detail = ''): void {
    this.#found.push({
      name,
      path,
      says: `${LIMITS[name].rule}${boundsOf(LIMITS[name])}${detail && `: ${detail}`}`,
    });
  }

  /**
   * Holds a text to a limit. Absent text passes: whether it may be absent is the schema's matter. White space
   * at the ends does not make a text non-empty, since Discord trims it.
   */
  text(name: LimitName, path: string, value: unknown): void {
    const text = asText(value);
    if (text === undefined) return;
    const limit: Limit = LIMITS[name];
    const length = lengthOf(text);
    if (lengthOf(text.trim()) < (limit.least ?? 0)) this.add(name, path, 'it is empty');
    else if (length > (limit.most ?? length)) this.add(name, path, `it has ${length}`);
  }

  /** Holds a number of things to a limit. */
  count(name: LimitName, path: string, count: number): void {
    const limit: Limit = LIMITS[name];
    if (count < (limit.least ?? 0) || count > (limit.most ?? count))
      this.add(name, path, `there are ${count}`);
  }

  /** Notes each value that occurs again. */
  unique(name: LimitName, entries: readonly { readonly path: string; readonly value: unknown }[]): void {
    const seen = new Set<unknown>();
    for (const { path, value } of entries) {
      if (value !== undefined && seen.has(value))
        this.add(name, path, `${JSON.stringify(value)} occurs twice`);
      seen.add(value);
    }
  }

  /** Notes every text of a request that has half of a surrogate pair. */
  wellFormed(value: unknown, path: string): void {
    const text = asText(value);
    if (text !== undefined && /\p{Surrogate}/u.test(text)) this.add('lone-surrogate', path);
    for (const [index, entry] of asList(value).entries()) this.wellFormed(entry, `${path}[${index}]`);
    if (isObject(value))
      for (const [key, entry] of Object.entries(value)) this.wellFormed(entry, pathOf(path, [key]));
  }

  /** Adds what the schemas say of places where no limit has been found broken yet. */
  alsoSchema(faults: readonly Fault[]): void {
    const known = new Set(this.#found.map((fault) => fault.path));
    this.#found.push(...faults.filter((fault) => !known.has(fault.path)));
  }
}

function boundsOf({ least, most }: Limit): string {
  if (least !== undefined && most !== undefined) return `, ${least} to ${most}`;
  return most === undefined ? '' : `, at most ${most}`;
}
