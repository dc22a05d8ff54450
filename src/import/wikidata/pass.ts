import type { Item } from './item.ts';
import type { Found, Library } from './library.ts';
import { wording } from './values.ts';

/** What is known of items so far, by the ids they are asked for by. */
interface Known {
  readonly whole: Map<string, Found>;
  readonly labels: Map<string, Found>;
}

/** What the query service told once for the whole run. */
export interface Groups {
  /** The items of countries, those of the past among them. */
  readonly countries: ReadonlySet<string>;
  /** The classes whose instances are festivals. */
  readonly festivalClasses: ReadonlySet<string>;
}

/**
 * One attempt to make records out of items: it looks up what the records need, and notes what is not there yet. An attempt
 * that missed something is thrown away and made again once that has been fetched, so that mapping stays synchronous and
 * needs no network.
 */
export class Pass {
  readonly groups: Groups;
  /** Ids whose items were needed and not known yet. */
  readonly wanted = { whole: new Set<string>(), labels: new Set<string>() };
  /** Why something was left out, once for each time. */
  readonly skips: string[] = [];
  readonly #known: Known;
  readonly languages: readonly string[];

  constructor(known: Known, groups: Groups, languages: readonly string[]) {
    this.#known = known;
    this.groups = groups;
    this.languages = languages;
  }

  get complete(): boolean {
    return this.wanted.whole.size === 0 && this.wanted.labels.size === 0;
  }

  /** Notes that something is left out, and why. */
  skip(what: string, why: string): void {
    this.skips.push(`${what}: ${why}`);
  }

  /** The item with all that is used of it; undefined, and noted, where there is none. */
  whole(id: string, what: string): Item | undefined {
    const found = this.#known.whole.get(id);
    if (found === undefined) this.wanted.whole.add(id);
    return this.#itemOf(found, what);
  }

  /** What an item is called; undefined, and noted, where it is gone or has no name. */
  label(id: string, what: string): string | undefined {
    const found = this.#known.whole.get(id) ?? this.#known.labels.get(id);
    if (found === undefined) this.wanted.labels.add(id);
    const item = this.#itemOf(found, what);
    return item && this.nameOf(item, what);
  }

  /** The label in the first of the languages that has one, else in any; undefined, and noted, for an item without. */
  nameOf({ labels = {} }: Item, what: string): string | undefined {
    for (const language of [...this.languages, ...Object.keys(labels).sort()]) {
      const name = wording(labels[language]?.value ?? '');
      if (name !== undefined) return name;
    }
    this.skip(what, 'an item without a name');
    return undefined;
  }

  #itemOf(found: Found | undefined, what: string): Item | undefined {
    if (found === undefined) return undefined;
    if ('item' in found) return found.item;
    this.skip(what, found.fault === 'deleted' ? 'an item that Wikidata has deleted' : 'a malformed item');
    return undefined;
  }
}

/** Makes attempts until one misses nothing; returns what it made and why it left things out. */
export async function complete<Made>(
  make: (pass: Pass) => Made,
  { library, groups, languages }: { library: Library; groups: Groups; languages: readonly string[] },
): Promise<{ readonly made: Made; readonly skips: readonly string[] }> {
  const known: Known = { whole: new Map(), labels: new Map() };
  for (;;) {
    const pass = new Pass(known, groups, languages);
    const made = make(pass);
    if (pass.complete) return { made, skips: pass.skips };
    const { whole, labels } = pass.wanted;
    const others = [...labels].filter((id) => !whole.has(id));
    learn(known.whole, await library.fetch(whole, 'whole'));
    learn(known.labels, await library.fetch(others, 'labels'));
  }
}

/** What was asked for by the id of an item that has been merged into another is known by both ids. */
function learn(known: Map<string, Found>, answers: ReadonlyMap<string, Found>): void {
  for (const [id, found] of answers) {
    known.set(id, found);
    if ('item' in found && !known.has(found.item.id)) known.set(found.item.id, found);
  }
}
