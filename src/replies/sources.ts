import type { Catalogue } from '../data/catalogue.ts';
import type { Facts } from '../data/entities.ts';
import { EMBED } from './limits.ts';
import { cut, plain } from './text.ts';
import type { Wording } from './wording/wording.ts';

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function superscript(number: number): string {
  return [...String(number)].map((digit) => SUPERSCRIPTS[Number(digit)] ?? '').join('');
}

/** Says on a card who says what: marks behind values where the card draws on several sources, names at its foot. */
export class SourceMarks {
  readonly #sources: readonly string[];
  readonly #catalogue: Catalogue;

  constructor(catalogue: Catalogue, sources: Iterable<string>) {
    this.#catalogue = catalogue;
    this.#sources = [...new Set(sources)];
  }

  /** ` ¹ ²` for the sources of a value; empty where all of the card comes from one. */
  of(sources: readonly string[]): string {
    if (this.#sources.length < 2) return '';
    const marks = sources.map((source) => this.#sources.indexOf(source) + 1).filter((number) => number > 0);
    return marks.map((number) => ` ${superscript(number)}`).join('');
  }

  /** Every value in words, each with its marks; sources that disagree so stand side by side. */
  each<Value>(facts: Facts<Value>, inWords: (value: Value) => string): string[] {
    return facts.map(({ value, sources }) => `${inWords(value)}${this.of(sources)}`);
  }

  /** The foot of the card. */
  footer(words: Wording): string {
    const names = this.#sources.map((id) => plain(this.#catalogue.source(id)?.name ?? id));
    const [first = ''] = names;
    if (names.length < 2) return cut(words.source(first), EMBED.footer);
    const marked = names.map((name, index) => `${superscript(index + 1)} ${name}`);
    let shown = marked.length;
    const text = () =>
      words.sources([
        ...marked.slice(0, shown),
        ...(shown < marked.length ? [words.moreSources(marked.length - shown)] : []),
      ]);
    while (shown > 1 && text().length > EMBED.footer / 2) shown -= 1;
    return cut(text(), EMBED.footer);
  }
}
