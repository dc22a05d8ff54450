import type { Contents } from '../../data/catalogue.ts';
import type { Company, Facts, Festival, Film, Person } from '../../data/entities.ts';
import { normalForm } from '../../data/normal-form.ts';
import { ENTITY_KINDS, type EntityKind } from '../../data/reference.ts';

type Entity = Film | Person | Company | Festival;

/** What a film may lack, in the order in which it is told, and whether it has it. */
const COMPLETENESS: Readonly<Record<string, (film: Film) => boolean>> = {
  year: ({ years }) => years.length > 0,
  director: ({ credits }) => credits.some(({ role }) => role === 'director'),
  cast: ({ credits }) => credits.some(({ role }) => role === 'actor'),
  length: ({ minutes }) => minutes.length > 0,
  country: ({ countries }) => countries.length > 0,
  language: ({ languages }) => languages.length > 0,
  genre: ({ genres }) => genres.length > 0,
  company: ({ companies }) => companies.length > 0,
  release: ({ releases }) => releases.length > 0,
  festival: ({ selections }) => selections.length > 0,
  award: ({ awards }) => awards.length > 0,
  story: ({ stories }) => stories.length > 0,
  votes: ({ votes }) => votes.length > 0,
};

/** How often each of some words was said, whichever way its letters are written; told as it was written first. */
class Frequency {
  readonly #counts = new Map<string, { readonly word: string; count: number }>();

  addAll(facts: Facts<string | number>): void {
    for (const { value } of facts) this.add(String(value));
  }

  add(word: string): void {
    const key = normalForm(word) || word;
    const known = this.#counts.get(key);
    if (known) known.count += 1;
    else this.#counts.set(key, { word, count: 1 });
  }

  /** The most frequent words, at most so many. */
  most(many: number): { readonly word: string; readonly count: number }[] {
    return [...this.#counts.values()].sort((one, other) => other.count - one.count).slice(0, many);
  }
}

/** Counts what a catalogue holds, in memory that does not grow with the number of its films. */
export class Statistics {
  readonly counts: Contents['counts'];
  /** How many films have each of what they may lack. */
  readonly complete = new Map(Object.keys(COMPLETENESS).map((what) => [what, 0]));
  readonly countries = new Frequency();
  readonly genres = new Frequency();
  readonly decades = new Frequency();
  readonly #ofSources = new Map<string, Map<EntityKind, number>>();

  constructor({ counts }: Contents) {
    this.counts = counts;
  }

  add(entity: Entity): void {
    for (const source of entity.sources) this.#addTo(source, entity.kind);
    if (entity.kind !== 'film') return;
    for (const [what, has] of Object.entries(COMPLETENESS)) {
      if (has(entity)) this.complete.set(what, (this.complete.get(what) ?? 0) + 1);
    }
    this.countries.addAll(entity.countries);
    this.genres.addAll(entity.genres);
    const decades = new Set(entity.years.map(({ value }) => `${Math.floor(value / 10)}0s`));
    for (const decade of decades) this.decades.add(decade);
  }

  /** Of how many of each kind a source says something. */
  ofSource(source: string): number[] {
    const counts = this.#ofSources.get(source);
    return ENTITY_KINDS.map((kind) => counts?.get(kind) ?? 0);
  }

  #addTo(source: string, kind: EntityKind): void {
    const counts = this.#ofSources.get(source) ?? new Map<EntityKind, number>();
    this.#ofSources.set(source, counts);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
}
