/** What an answer can be about. */
export const ENTITY_KINDS = ['film', 'person', 'company', 'festival'] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** What has a name in place of titles. */
export type NamedKind = Exclude<EntityKind, 'film'>;

/** Points at one entity, as `film:the-voice-1982`; stable across restarts and catalogues. */
export type Reference<Kind extends EntityKind = EntityKind> = `${Kind}:${string}`;

/** The reference to an entity of a kind by its id. */
export function refer<Kind extends EntityKind>(kind: Kind, id: string): Reference<Kind> {
  return `${kind}:${id}`;
}

/** Ids are those of records, or made from names; none is longer, so that a custom_id has room for more. */
const ID = /^[a-z0-9-]{1,64}$/;

/** Splits a reference into its kind and id; undefined for any other text. */
export function parseReference(text: string): { kind: EntityKind; id: string } | undefined {
  const kind = ENTITY_KINDS.find((candidate) => text.startsWith(`${candidate}:`));
  const id = kind && text.slice(kind.length + 1);
  return kind && id && ID.test(id) ? { kind, id } : undefined;
}

/** Whether a text points at something, be it in the catalogue or not. */
export function isReference(text: string): text is Reference {
  return parseReference(text) !== undefined;
}

/** The kind of what a reference points at. */
export function kindOf<Kind extends EntityKind>(reference: Reference<Kind>): Kind {
  const kind = reference.slice(0, reference.indexOf(':'));
  const known = ENTITY_KINDS.find((candidate): candidate is Kind => candidate === kind);
  if (!known) throw new Error(`"${reference}" is no reference.`);
  return known;
}

/** The id in a reference. */
export function idOf(reference: Reference): string {
  return reference.slice(reference.indexOf(':') + 1);
}
