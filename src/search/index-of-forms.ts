import MiniSearch from 'minisearch';
import { normalForm } from '../data/normal-form.ts';
import type { Reference } from '../data/reference.ts';
import { EarIndex } from './by-ear/ear-index.ts';
import { heardName, likeness } from './by-ear/likeness.ts';
import { sounded } from './by-ear/sounded.ts';
import type { Entry } from './entries.ts';
import { sounding } from './sounding.ts';

interface IndexedForms {
  readonly id: Reference;
  readonly words: string;
  readonly sounds: string;
}

/** How many letters MiniSearch may change when it looks for candidates; alignment is stricter afterwards. */
function fuzziness(term: string): number {
  if (term.length >= 8) return 3;
  if (term.length >= 6) return 2;
  return term.length >= 4 ? 1 : 0;
}

/** The longest word that is looked for with typos; no stored word is longer, and the search grows with it. */
const LONGEST_FUZZY_WORD = 40;

const MOST_CANDIDATES = 100;

function withJoined(words: readonly string[]): string[] {
  return words.length > 1 ? [...words, words.join('')] : [...words];
}

/** What is equal has one key: the normal form or, for a title all of signs, as *$* or *???*, those signs. */
function exactKey(text: string): string {
  return normalForm(text) || text.trim();
}

function soundsOf(words: readonly string[]): string[] {
  return words.map(sounding);
}

/** An entry with a form that sounds like what was typed, and how much alike they are, up to 1. */
export interface HeardEntry {
  readonly entry: Entry;
  readonly likeness: number;
}

/** Finds entries by any of their forms: exactly, loosely as candidates for a closer look, and by ear. */
export class IndexOfForms {
  readonly entries: readonly Entry[];
  readonly #byReference: ReadonlyMap<string, Entry>;
  readonly #byForm = new Map<string, Entry[]>();
  readonly #loose = new MiniSearch<IndexedForms>({
    fields: ['words', 'sounds'],
    tokenize: (text) => text.split(/[ \n]/).filter(Boolean),
    processTerm: (term) => term,
  });

  readonly #ear: EarIndex;

  constructor(entries: readonly Entry[]) {
    this.#ear = new EarIndex(entries);
    this.entries = [...entries].sort((a, b) => b.weight - a.weight);
    this.#byReference = new Map(entries.map((entry) => [entry.reference, entry]));
    for (const entry of this.entries) {
      for (const key of new Set(entry.forms.map((form) => exactKey(form.text)))) {
        const known = this.#byForm.get(key);
        if (known) known.push(entry);
        else this.#byForm.set(key, [entry]);
      }
    }
    this.#loose.addAll(
      entries.map((entry) => ({
        id: entry.reference,
        words: entry.forms.map(({ words }) => withJoined(words).join(' ')).join('\n'),
        sounds: entry.forms.map(({ words }) => soundsOf(withJoined(words)).join(' ')).join('\n'),
      })),
    );
  }

  /** The entry of a reference; undefined when it isn't in this index. */
  entry(reference: string): Entry | undefined {
    return this.#byReference.get(reference);
  }

  /** Entries with a form that is equal to the text in any case, script and punctuation; most looked-for first. */
  equalTo(text: string): readonly Entry[] {
    return this.#byForm.get(exactKey(text)) ?? [];
  }

  /** Entries with a form that starts like the text; most looked-for first. */
  startingWith(text: string): readonly Entry[] {
    const start = normalForm(text);
    if (start === '') return [];
    return this.entries.filter(({ forms }) => forms.some(({ folded }) => folded.startsWith(start)));
  }

  /** Entries that share words with what was typed, give or take typos and sounds; MiniSearch's best first. */
  candidates(words: readonly string[], options: { readonly beginnings: boolean }): Entry[] {
    const searchable = withJoined(words).filter((word) => word.length <= LONGEST_FUZZY_WORD);
    if (searchable.length === 0) return [];
    const lastWord = words.at(-1);
    const results = this.#loose.search(
      {
        combineWith: 'OR',
        queries: [
          { queries: [searchable.join(' ')], fields: ['words'] },
          { queries: [soundsOf(searchable).join(' ')], fields: ['sounds'] },
        ],
      },
      { fuzzy: fuzziness, maxFuzzy: 3, prefix: (term) => options.beginnings && term === lastWord },
    );
    return results.slice(0, MOST_CANDIDATES).flatMap(({ id }) => this.#byReference.get(id) ?? []);
  }

  /** Entries that sound like a text as a whole, the most alike first and of those the most looked-for. */
  soundingLike(text: string): HeardEntry[] {
    const words = sounded(text);
    const typed = heardName(words);
    const written = normalForm(text).split(' ').filter(Boolean);
    const candidates = new Set([
      ...this.#ear.candidates(words),
      ...this.candidates(written, { beginnings: false }),
    ]);
    const heard = [...candidates].map((entry) => ({
      entry,
      likeness: Math.max(...entry.forms.map((form) => likeness(typed, heardName(sounded(form.text))))),
    }));
    return heard.sort((a, b) => b.likeness - a.likeness || b.entry.weight - a.entry.weight);
  }
}
