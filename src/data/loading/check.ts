import { mentionsIn } from '../schema/mentions.ts';
import type { Steps } from '../steps.ts';
import type { Fault } from './faults.ts';
import type { IsKnown } from './findings.ts';
import type { Declaration, Reading, RecordFile } from './reading.ts';

/** How many records are checked in a step. */
const STEP = 500;

/** Who declares an id first, by kind. */
class Declared {
  readonly #byKind = new Map<string, Map<string, Declaration>>();
  readonly #isKnownElsewhere: IsKnown;

  constructor(isKnownElsewhere: IsKnown) {
    this.#isKnownElsewhere = isKnownElsewhere;
  }

  /** Whether it is the first to declare its id; if it isn't, who was. */
  add(declaration: Declaration): Declaration | undefined {
    const { kind, id } = declaration.record;
    if (id === undefined) return undefined;
    const ofKind = this.#byKind.get(kind) ?? new Map<string, Declaration>();
    this.#byKind.set(kind, ofKind);
    const first = ofKind.get(id);
    if (!first) ofKind.set(id, declaration);
    return first;
  }

  has(kind: string, id: string): boolean {
    return this.#byKind.get(kind)?.has(id) || this.#isKnownElsewhere(kind, id);
  }
}

function placeOf({ file, line }: Declaration): string {
  return line === undefined ? file : `${file}, line ${line}`;
}

function faultAt({ file, line }: Declaration, path: string, message: string): Fault {
  return { file, path, ...(line !== undefined && { line }), message };
}

function duplicateId(declaration: Declaration, first: Declaration): Fault {
  const { kind, id } = declaration.record;
  const message = `${kind} "${id}" is already the id in ${placeOf(first)}; leave the id out or give another (what is equal is linked without it)`;
  return faultAt(declaration, 'id', message);
}

function danglingIds(declaration: Declaration, known: Declared): Fault[] {
  const { kind, source, sameAs = [] } = declaration.record;
  const faults: Fault[] = [];
  if (source !== undefined && kind !== 'source' && !known.has('source', source)) {
    faults.push(faultAt(declaration, 'source', `no record describes a source "${source}"`));
  }
  for (const [index, id] of sameAs.entries()) {
    if (known.has(kind, id)) continue;
    faults.push(faultAt(declaration, `sameAs[${index}]`, `no ${kind} has the id "${id}"`));
  }
  return faults;
}

function danglingMentions(file: RecordFile, known: Declared): Fault[] {
  if (file.record.kind !== 'film') return [];
  return mentionsIn(file.record).flatMap(({ kind, mention: { id }, path }) =>
    id === undefined || known.has(kind, id)
      ? []
      : [faultAt(file, `${path}.id`, `no ${kind} has the id "${id}"`)],
  );
}

function* inSteps<Item>(items: readonly Item[], faultsOf: (item: Item) => readonly Fault[]): Steps<Fault[]> {
  const faults: Fault[] = [];
  for (const [index, item] of items.entries()) {
    faults.push(...faultsOf(item));
    if (index % STEP === STEP - 1) yield;
  }
  return faults;
}

/** Faults that show only between records: unknown sources, duplicate ids, references that lead nowhere. */
export function* checkReferences(
  { records, declared }: Reading,
  isKnownElsewhere: IsKnown = () => false,
): Steps<Fault[]> {
  const known = new Declared(isKnownElsewhere);
  const duplicates = yield* inSteps(declared, (declaration) => {
    const first = known.add(declaration);
    return first ? [duplicateId(declaration, first)] : [];
  });
  const dangling = yield* inSteps(declared, (declaration) => danglingIds(declaration, known));
  const mentions = yield* inSteps(records, (file) => danglingMentions(file, known));
  return [...duplicates, ...dangling, ...mentions];
}
