import type { Company, Credit, Facts, Festival, Film, Person } from '../../data/entities.ts';

type Entity = Film | Person | Company | Festival;

/** A value in words, with the sources that say it. */
interface Said {
  readonly value: string;
  readonly sources: readonly string[];
}

/** A field in words, and all that is said in it. */
export interface SaidField {
  readonly field: string;
  readonly said: readonly Said[];
}

/** What tells an entity from others, and is not said by anybody. */
const IDENTITY = new Set(['kind', 'reference', 'id', 'aliases', 'externalIds', 'sources']);
/** Fields whose value needs no name before it. */
const PLAIN = new Set(['text', 'name', 'description', 'topic', 'stance', 'work']);

/** A field's name as people write it: `not to be confused with`. */
export function fieldInWords(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function isLinked(value: object): value is { readonly to: unknown; readonly name: unknown } {
  return 'to' in value && 'name' in value;
}

function isLinkedTo(kind: string, value: unknown): boolean {
  const isLink = typeof value === 'object' && value !== null && isLinked(value);
  return isLink && String(value.to).startsWith(`${kind}:`);
}

function partInWords(name: string, value: unknown): string {
  const field = fieldInWords(name);
  if (typeof value === 'boolean') return value ? field : `not ${field}`;
  // A reference says of what kind it is.
  if (PLAIN.has(name) || isLinkedTo(name, value)) return valueInWords(value);
  const isNested = typeof value === 'object' && value !== null && !Array.isArray(value) && !isLinked(value);
  return isNested ? `${field} (${valueInWords(value)})` : `${field} ${valueInWords(value)}`;
}

/** Any value that records have, in words: `Locarno (festival:locarno), year 1995`. */
export function valueInWords(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) return value.map(valueInWords).join(' / ');
  if (isLinked(value)) return `${value.name} (${value.to})`;
  return Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .map(([name, part]) => partInWords(name, part))
    .join(', ');
}

function isFacts(value: unknown): value is Facts<unknown> {
  return Array.isArray(value) && value.every((fact) => 'value' in fact && 'sources' in fact);
}

/** Every spelling and every part of a credit with who says it. */
function creditSaid({ role, person, names, parts }: Credit): Said[] {
  return [
    ...names.map(({ value, sources }) => ({ value: `${role}: ${value} (${person})`, sources })),
    ...parts.map(({ value, sources }) => ({ value: `… as ${valueInWords(value)}`, sources })),
  ];
}

/** All that is said of an entity, field by field, without those of which nothing is said. */
export function saidOf(entity: Entity): SaidField[] {
  return Object.entries(entity)
    .filter(([name]) => !IDENTITY.has(name))
    .map(([name, value]: [string, unknown]) => {
      if (name === 'credits' && entity.kind === 'film')
        return { field: name, said: entity.credits.flatMap(creditSaid) };
      const facts = isFacts(value) ? value : [];
      return {
        field: fieldInWords(name),
        said: facts.map((fact) => ({ value: valueInWords(fact.value), sources: fact.sources })),
      };
    })
    .filter(({ said }) => said.length > 0);
}
