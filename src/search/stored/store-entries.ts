import { ENTITY_KINDS, idOf } from '../../data/reference.ts';
import type { Findable } from '../entries.ts';
import { isAscii, SCRIPTS, scriptOf } from '../script.ts';
import { type Columns, named } from './columns.ts';
import { type FormToStore, formsToStore } from './forms.ts';
import { GrowingColumn } from './growing-column.ts';
import { GrowingTexts } from './growing-texts.ts';
import { Texts } from './texts.ts';

/** What is said of a form by yes or no: whether it may be shown, and whether it has nothing but plain Latin letters, digits and signs. */
export const SHOWN = 1;
export const PLAIN = 2;

/** Things to find in columns, the most looked-for first, in whatever order they come. */
export function storedEntries(findables: Iterable<Findable>): Columns {
  const entries = new Entries();
  for (const findable of findables) entries.add(findable);
  return entries.columns();
}

/** Entries as they come, in columns that grow: a million of them as objects would take a gigabyte. */
class Entries {
  readonly #ids = new GrowingTexts();
  readonly #kinds = new GrowingColumn(Uint8Array);
  readonly #weights = new GrowingColumn(Float64Array);
  /** How long the shortest form of each is. */
  readonly #shortest = new GrowingColumn(Uint32Array);
  readonly #years = new GrowingColumn(Uint32Array);
  readonly #yearsEnd = new GrowingColumn(Uint32Array);
  readonly #formsEnd = new GrowingColumn(Uint32Array);
  readonly #texts = new GrowingTexts();
  readonly #folded = new GrowingTexts();
  readonly #scripts = new GrowingColumn(Uint8Array);
  readonly #flags = new GrowingColumn(Uint8Array);

  add({ reference, kind, written, years, weight }: Findable): void {
    this.#ids.push(idOf(reference));
    this.#kinds.push(ENTITY_KINDS.indexOf(kind));
    this.#weights.push(weight);
    const forms = written.flatMap(formsToStore);
    for (const form of forms) this.#addForm(form);
    this.#shortest.push(Math.min(...forms.map(({ folded }) => folded.length)));
    for (const year of years) this.#years.push(year);
    this.#yearsEnd.push(this.#years.length);
    this.#formsEnd.push(this.#flags.length);
  }

  columns(): Columns {
    const order = this.#order();
    const ids = this.#ids.inOrder(order);
    const years = membersInOrder(order, this.#yearsEnd);
    const forms = membersInOrder(order, this.#formsEnd);
    return {
      ...named('ids', ids),
      'by-id': byText(new Texts(ids)),
      kinds: Uint8Array.from(order, (entry) => this.#kinds.at(entry)),
      years: Uint16Array.from(years.members, (year) => this.#years.at(year)),
      'years-begin': years.begins,
      'forms-begin': forms.begins,
      ...named('texts', this.#texts.inOrder(forms.members)),
      scripts: Uint8Array.from(forms.members, (form) => this.#scripts.at(form)),
      flags: Uint8Array.from(forms.members, (form) => this.#flags.at(form)),
      ...named('folded', this.#folded.inOrder(forms.members)),
    };
  }

  #addForm({ text, shown, folded }: FormToStore): void {
    this.#texts.push(text);
    this.#folded.push(folded);
    this.#scripts.push(SCRIPTS.indexOf(scriptOf(text)));
    this.#flags.push((shown ? SHOWN : 0) | (isAscii(text) ? PLAIN : 0));
  }

  /** Most looked-for first; of those alike the one with the shortest title, which is the likelier meant, and then as they came. */
  #order(): Uint32Array {
    return Uint32Array.from({ length: this.#kinds.length }, (_, entry) => entry).sort(
      (one, other) =>
        this.#weights.at(other) - this.#weights.at(one) ||
        this.#shortest.at(one) - this.#shortest.at(other) ||
        one - other,
    );
  }
}

/** What belongs to owners, put into their order: the members by the numbers they had, and where each owner's now begin. */
function membersInOrder(
  order: Uint32Array,
  ends: GrowingColumn<Uint32Array>,
): { members: Uint32Array; begins: Uint32Array } {
  const members = new Uint32Array(ends.length === 0 ? 0 : ends.at(ends.length - 1));
  const begins = new Uint32Array(order.length + 1);
  let count = 0;
  for (const [place, owner] of order.entries()) {
    const first = owner === 0 ? 0 : ends.at(owner - 1);
    for (let member = first; member < ends.at(owner); member += 1) {
      members[count] = member;
      count += 1;
    }
    begins[place + 1] = count;
  }
  return { members, begins };
}

/** The places of texts in the order of their letters. */
function byText(texts: Texts): Uint32Array {
  const all = Array.from({ length: texts.size }, (_, place) => texts.at(place));
  const places = Uint32Array.from(all, (_, place) => place);
  return places.sort((one, other) => ((all[one] ?? '') < (all[other] ?? '') ? -1 : 1));
}
