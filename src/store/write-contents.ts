import { createHash, type Hash } from 'node:crypto';
import { everybodyIn } from '../data/appearances.ts';
import type { Contents } from '../data/catalogue.ts';
import type { Film } from '../data/entities.ts';
import type { RecordKind } from '../data/loading/imported-folder.ts';
import type { Progress } from '../data/progress.ts';
import { idOf, kindOf, type NamedKind, type Reference, refer } from '../data/reference.ts';
import type { Steps } from '../data/steps.ts';
import { Postings } from './postings.ts';
import { Sealing } from './sealing.ts';
import type { Tables } from './tables.ts';
import type { Whole } from './whole.ts';

/** So many entities are written in one transaction, in which nobody else has a turn. */
const AT_ONCE = 500;

/** Something that is stored by its number, and by what leads to it. */
interface Stored {
  readonly kind: RecordKind;
  readonly id: string;
  readonly aliases?: readonly string[];
  readonly externalIds?: readonly string[];
}

/** The SHA-256 of all that was written, in hexadecimal digits, and how many there are of each kind. */
export interface Written {
  readonly hash: string;
  readonly counts: Contents['counts'];
}

const NAMED_KINDS = ['person', 'company', 'festival'] as const satisfies readonly NamedKind[];

/** Writes contents to tables that are empty, one entity after the other, whatever the number of them. */
export function* writeContents(contents: Contents, tables: Tables, progress: Progress): Steps<Written> {
  const writing = new Writing(tables, progress);
  progress.expect(Object.values(contents.counts).reduce((sum, count) => sum + count, 0));
  const counts = {
    source: yield* writing.writeAll(contents.sources()),
    person: yield* writing.writeAll(contents.people()),
    company: yield* writing.writeAll(contents.companies()),
    festival: yield* writing.writeAll(contents.festivals()),
    film: yield* writing.writeAll(contents.films()),
  };
  yield* writing.writePostings(counts);
  const standings = [...contents.sources()].map(({ id }) => [id, contents.standingOf(id)] as const);
  const hash = writing.finish({ standings, leftApart: contents.leftApart });
  return { hash, counts };
}

class Writing {
  readonly #tables: Tables;
  readonly #progress: Progress;
  readonly #sealing = new Sealing();
  readonly #hash: Hash = createHash('sha256');
  /** The numbers of people, companies and festivals, of which films say who comes into them. */
  readonly #numbers = new Map<Reference, number>();
  readonly #postings = { person: new Postings(), company: new Postings(), festival: new Postings() };

  constructor(tables: Tables, progress: Progress) {
    this.#tables = tables;
    this.#progress = progress;
  }

  *writeAll(entities: Iterable<Stored>): Steps<number> {
    let number = 0;
    for (const batch of inBatches(entities)) {
      this.#tables.file.transactionSync(() => {
        for (const entity of batch) {
          this.#write(entity, number);
          number += 1;
        }
      });
      this.#progress.advance(batch.length);
      yield;
    }
    return number;
  }

  *writePostings(counts: Written['counts']): Steps {
    for (const kind of NAMED_KINDS) {
      const table = this.#tables.films[kind];
      for (const batch of inBatches(this.#postings[kind].byWho(counts[kind]))) {
        this.#tables.file.transactionSync(() => {
          for (const [who, films] of batch) table.putSync(who, bytesOf(films));
        });
        yield;
      }
    }
  }

  finish(whole: Whole): string {
    const { whole: table } = this.#tables;
    table.putSync('about', this.#sealing.seal(whole));
    table.putSync('shapes', new Sealing().seal(this.#sealing.shapes));
    return this.#hash.digest('hex');
  }

  #write(entity: Stored, number: number): void {
    const { kind, id, aliases = [], externalIds = [] } = entity;
    const bytes = this.#sealing.seal(entity);
    this.#hash.update(bytes);
    this.#tables.entities[kind].putSync(number, bytes);
    for (const own of [id, ...aliases]) this.#tables.numbers.putSync(`${kind}:${own}`, number);
    for (const external of externalIds) this.#tables.external.putSync(`${kind} ${external}`, number);
    if (isFilm(entity)) this.#noteFilm(entity, number);
    else if (kind !== 'source' && kind !== 'film') this.#numbers.set(refer(kind, id), number);
  }

  #noteFilm(film: Film, number: number): void {
    this.#tables.filmIds.putSync(number, film.id);
    for (const reference of everybodyIn(film)) {
      const [kind, who] = [kindOf(reference), this.#numbers.get(reference)];
      if (who === undefined || kind === 'film') throw new Error(`Nobody is called ${idOf(reference)}.`);
      this.#postings[kind].add(who, number);
    }
  }
}

function isFilm(entity: Stored | Film): entity is Film {
  return entity.kind === 'film' && 'credits' in entity;
}

function bytesOf(numbers: Uint32Array): Buffer {
  return Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength);
}

function* inBatches<Item>(items: Iterable<Item>): Generator<Item[]> {
  let batch: Item[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length < AT_ONCE) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
