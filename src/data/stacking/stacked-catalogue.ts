import { appearancesOfIn } from '../appearances.ts';
import { type Appearance, type Catalogue, entityAt } from '../catalogue.ts';
import type { Company, Festival, Film, Person } from '../entities.ts';
import type { Standing } from '../loading/standing.ts';
import { type Linker, mergeFilm } from '../merging/film.ts';
import { idOf, kindOf, type Reference, refer } from '../reference.ts';
import type { SourceRecord } from '../schema/record.ts';
import { recordsOfFilm } from '../unmerging/film.ts';

/** What an upper catalogue has taken the place of: references below, by those above that now mean the same. */
export type Replaced = ReadonlyMap<Reference, Reference>;

/** A catalogue that lies upon another: what it knows of the other's entities takes their place, everything else shows through. */
export class StackedCatalogue implements Catalogue {
  readonly upper: Catalogue;
  readonly replaced: Replaced;
  readonly counts: Catalogue['counts'];
  readonly leftApart: readonly string[];
  readonly #lower: Catalogue;
  readonly #linker: Linker;
  /** What each entity above has taken the place of. */
  readonly #below = new Map<Reference, Reference[]>();
  /** The films below that name somebody who was replaced. */
  readonly #touched = new Set<Reference>();

  constructor(upper: Catalogue, lower: Catalogue, replaced: Replaced, linker: Linker) {
    this.upper = upper;
    this.replaced = replaced;
    this.#lower = lower;
    this.#linker = linker;
    for (const [below, above] of replaced) {
      this.#below.set(above, [...(this.#below.get(above) ?? []), below]);
      for (const film of lower.filmsOf(below)) this.#touched.add(film);
    }
    this.counts = this.#countBoth();
    this.leftApart = [...new Set([...upper.leftApart, ...lower.leftApart])];
  }

  /** The films below that were replaced. */
  get replacedFilms(): Reference<'film'>[] {
    return [...this.replaced.keys()]
      .filter((below) => kindOf(below) === 'film')
      .map((film) => refer('film', idOf(film)));
  }

  film(id: string): Film | undefined {
    const above = this.upper.film(id);
    if (above) return above;
    const below = this.#lower.film(id);
    return below && this.#filmNow(below);
  }

  person(id: string): Person | undefined {
    return this.upper.person(id) ?? this.#now(this.#lower.person(id), (above) => this.upper.person(above));
  }

  company(id: string): Company | undefined {
    return this.upper.company(id) ?? this.#now(this.#lower.company(id), (above) => this.upper.company(above));
  }

  festival(id: string): Festival | undefined {
    return (
      this.upper.festival(id) ?? this.#now(this.#lower.festival(id), (above) => this.upper.festival(above))
    );
  }

  source(id: string): SourceRecord | undefined {
    return this.upper.source(id) ?? this.#lower.source(id);
  }

  *films(): Generator<Film> {
    yield* this.upper.films();
    for (const film of this.#lower.films()) {
      if (!this.replaced.has(film.reference)) yield this.#told(film);
    }
  }

  people(): Iterable<Person> {
    return this.#bothOf(this.upper.people(), this.#lower.people());
  }

  companies(): Iterable<Company> {
    return this.#bothOf(this.upper.companies(), this.#lower.companies());
  }

  festivals(): Iterable<Festival> {
    return this.#bothOf(this.upper.festivals(), this.#lower.festivals());
  }

  *sources(): Generator<SourceRecord> {
    yield* this.upper.sources();
    for (const source of this.#lower.sources()) if (!this.upper.source(source.id)) yield source;
  }

  standingOf(source: string): Standing {
    return this.upper.source(source) ? this.upper.standingOf(source) : this.#lower.standingOf(source);
  }

  appearancesOf(reference: Reference): Appearance[] {
    const own = entityAt(this, reference)?.reference ?? reference;
    const below = this.#filmsBelow(own).flatMap((film) => {
      const now = this.film(idOf(film));
      return now ? appearancesOfIn(now, own) : [];
    });
    return [...this.upper.appearancesOf(own), ...below];
  }

  filmsOf(reference: Reference): Reference<'film'>[] {
    const own = entityAt(this, reference)?.reference ?? reference;
    return [...this.upper.filmsOf(own), ...this.#filmsBelow(own)];
  }

  filmCountOf(reference: Reference): number {
    return this.filmsOf(reference).length;
  }

  /** The films below that somebody comes into, but for those that were replaced. */
  #filmsBelow(own: Reference): Reference<'film'>[] {
    const films = (this.#below.get(own) ?? [own]).flatMap((below) => this.#lower.filmsOf(below));
    return [...new Set(films)].filter((film) => !this.replaced.has(film));
  }

  #filmNow(film: Film): Film | undefined {
    const above = this.replaced.get(film.reference);
    return above ? this.upper.film(idOf(above)) : this.#told(film);
  }

  /** A film below, naming everybody by what they are called now. */
  #told(film: Film): Film {
    if (!this.#touched.has(film.reference)) return film;
    const { id, aliases } = film;
    return mergeFilm({ id, aliases, records: recordsOfFilm(film) }, this.#linker);
  }

  #now<Entity extends Person | Company | Festival>(
    below: Entity | undefined,
    inUpper: (id: string) => Entity | undefined,
  ): Entity | undefined {
    const above = below && this.replaced.get(below.reference);
    return above ? inUpper(idOf(above)) : below;
  }

  *#bothOf<Entity extends Person | Company | Festival>(
    upper: Iterable<Entity>,
    lower: Iterable<Entity>,
  ): Generator<Entity> {
    yield* upper;
    for (const entity of lower) if (!this.replaced.has(entity.reference)) yield entity;
  }

  #countBoth(): Catalogue['counts'] {
    const [upper, lower] = [this.upper.counts, this.#lower.counts];
    const gone = { film: 0, person: 0, company: 0, festival: 0 };
    for (const below of this.replaced.keys()) gone[kindOf(below)] += 1;
    const shared = [...this.upper.sources()].filter(({ id }) => this.#lower.source(id)).length;
    return {
      film: upper.film + lower.film - gone.film,
      person: upper.person + lower.person - gone.person,
      company: upper.company + lower.company - gone.company,
      festival: upper.festival + lower.festival - gone.festival,
      source: upper.source + lower.source - shared,
    };
  }
}
