import { appearancesOfIn } from '../data/appearances.ts';
import type { Appearance, Catalogue } from '../data/catalogue.ts';
import type { Company, Festival, Film, Person } from '../data/entities.ts';
import type { RecordKind } from '../data/loading/imported-folder.ts';
import type { Standing } from '../data/loading/standing.ts';
import { type EntityKind, kindOf, type Reference, refer } from '../data/reference.ts';
import type { SourceRecord } from '../data/schema/record.ts';
import { BrokenSeal, Sealing, type Shape } from './sealing.ts';
import { StoreError } from './store-error.ts';
import type { Tables } from './tables.ts';
import type { Whole } from './whole.ts';

/** What the tables hold of each kind. */
interface Entities {
  readonly source: SourceRecord;
  readonly person: Person;
  readonly company: Company;
  readonly festival: Festival;
  readonly film: Film;
}

/**
 * A catalogue on disk, of which only what is asked for is read, and nothing kept: what is read anew takes some microseconds,
 * where what is kept for a while takes the garbage collector milliseconds. Look-ups throw a `StoreError` where the data is
 * damaged.
 */
export class StoreCatalogue implements Catalogue {
  readonly counts: Catalogue['counts'];
  readonly leftApart: readonly string[];
  readonly #folder: string;
  readonly #tables: Tables;
  readonly #sealing: Sealing;
  readonly #standings: ReadonlyMap<string, Standing>;
  readonly #sources: ReadonlyMap<string, SourceRecord>;

  constructor(folder: string, tables: Tables, counts: Catalogue['counts']) {
    this.#folder = folder;
    this.#tables = tables;
    this.counts = counts;
    this.#sealing = new Sealing(this.#unseal<Shape[]>(tables.whole.getBinary('shapes'), new Sealing()));
    const whole = this.#unseal<Whole>(tables.whole.getBinary('about'), this.#sealing);
    this.#standings = new Map(whole.standings);
    this.leftApart = whole.leftApart;
    this.#sources = new Map([...this.#all('source')].map((source) => [source.id, source]));
  }

  film(id: string): Film | undefined {
    return this.#entity('film', id);
  }

  person(id: string): Person | undefined {
    return this.#entity('person', id);
  }

  company(id: string): Company | undefined {
    return this.#entity('company', id);
  }

  festival(id: string): Festival | undefined {
    return this.#entity('festival', id);
  }

  source(id: string): SourceRecord | undefined {
    return this.#sources.get(id);
  }

  films(): Iterable<Film> {
    return this.#all('film');
  }

  people(): Iterable<Person> {
    return this.#all('person');
  }

  companies(): Iterable<Company> {
    return this.#all('company');
  }

  festivals(): Iterable<Festival> {
    return this.#all('festival');
  }

  sources(): Iterable<SourceRecord> {
    return this.#sources.values();
  }

  standingOf(source: string): Standing {
    return this.#standings.get(source) ?? 'own';
  }

  appearancesOf(reference: Reference): Appearance[] {
    const number = this.#number(reference);
    if (number === undefined) return [];
    const own = this.#at(kindOf(reference), number);
    return this.#filmNumbersOf(reference).flatMap((film) =>
      appearancesOfIn(this.#at('film', film), refer(kindOf(reference), own.id)),
    );
  }

  filmsOf(reference: Reference): Reference<'film'>[] {
    return this.#filmNumbersOf(reference).map((film) =>
      refer('film', this.#tables.filmIds.get(film) ?? this.#damaged()),
    );
  }

  filmCountOf(reference: Reference): number {
    return this.#filmNumbersOf(reference).length;
  }

  /** The entity that another collection knows by an id, as `imdb:tt0084521`. */
  byExternalId<Kind extends EntityKind>(kind: Kind, externalId: string): Entities[Kind] | undefined {
    const number = this.#tables.external.get(`${kind} ${externalId}`);
    return number === undefined ? undefined : this.#at(kind, number);
  }

  /** Reads everything once. Throws a `StoreError` where any of it is damaged. */
  verify(): void {
    for (const kind of ['person', 'company', 'festival', 'film'] as const) for (const _ of this.#all(kind));
  }

  /** Lets go of the file; nothing can be looked up any more. */
  async close(): Promise<void> {
    await this.#tables.file.close();
  }

  #number(reference: Reference): number | undefined {
    return this.#tables.numbers.get(reference);
  }

  #filmNumbersOf(reference: Reference): number[] {
    const kind = kindOf(reference);
    const number = this.#number(reference);
    if (kind === 'film' || number === undefined) return [];
    const bytes = this.#tables.films[kind].getBinary(number);
    // A copy, since numbers of 32 bits must begin at a multiple of four.
    return bytes ? [...new Uint32Array(Uint8Array.from(bytes).buffer)] : [];
  }

  #entity<Kind extends RecordKind>(kind: Kind, id: string): Entities[Kind] | undefined {
    const number = this.#tables.numbers.get(`${kind}:${id}`);
    return number === undefined ? undefined : this.#at(kind, number);
  }

  *#all<Kind extends RecordKind>(kind: Kind): Generator<Entities[Kind]> {
    for (let number = 0; number < this.counts[kind]; number += 1) yield this.#at(kind, number);
  }

  #at<Kind extends RecordKind>(kind: Kind, number: number): Entities[Kind] {
    // The bytes are those of the last value alone, and unsealed before another is asked for.
    return this.#unseal(this.#tables.entities[kind].getBinaryFast(number), this.#sealing);
  }

  #unseal<Value>(bytes: Buffer | undefined, sealing: Sealing): Value {
    try {
      return sealing.unseal(bytes ?? Buffer.alloc(0));
    } catch (error) {
      if (error instanceof BrokenSeal) return this.#damaged();
      throw error;
    }
  }

  #damaged(): never {
    throw new StoreError(this.#folder, 'is damaged');
  }
}
