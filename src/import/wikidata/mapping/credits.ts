import type { FilmRecord, Part, Role } from '../../../data/schema/film.ts';
import { roleOfLabel } from '../crew-roles.ts';
import type { Item, Statement } from '../item.ts';
import type { Pass } from '../pass.ts';
import { CREDITS, FILM_CREW_MEMBER, type Property, QUALIFIERS, VOICE_ACTOR } from '../properties.ts';
import { itemIn, qualifiersOf, qualifyingItems, statementsOf, stringIn, wording } from '../values.ts';
import { mentionOf } from './identity.ts';
import { readSnak } from './reading.ts';

type Credit = NonNullable<FilmRecord['credits']>[number];

/** Everybody whom a film's item credits, role by role, in billing order where the item gives one. */
export function creditsOf(pass: Pass, film: Item): Credit[] {
  return [...CREDITS, { ...FILM_CREW_MEMBER, role: undefined }].flatMap((property) =>
    inBillingOrder(statementsOf(film, property)).flatMap((statement) =>
      creditsOfStatement(pass, statement, property),
    ),
  );
}

/** Those with a number first, by it; the others as they stand. */
function inBillingOrder(statements: readonly Statement[]): Statement[] {
  return [...statements].sort((left, right) => {
    const [first, second] = [ordinalOf(left), ordinalOf(right)];
    return first === second ? 0 : first - second;
  });
}

function ordinalOf(statement: Statement): number {
  const [snak] = qualifiersOf(statement, QUALIFIERS.ordinal);
  const text = snak && stringIn(snak);
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : Number.POSITIVE_INFINITY;
}

function creditsOfStatement(
  pass: Pass,
  statement: Statement,
  property: Property & { readonly role: Role | undefined },
): Credit[] {
  const roles = rolesOf(pass, statement, property);
  const id = readSnak(pass, statement.mainsnak, property, itemIn);
  if (id === undefined || roles.length === 0) return [];
  const person = mentionOf(pass, 'person', id, { label: property.label, writtenAs: creditedAs(statement) });
  if (person === undefined) return [];
  return roles.flatMap((role): Credit[] => {
    const parts = role === 'actor' || role === 'narrator' ? partsOf(pass, statement, property) : [];
    return parts.length === 0 ? [{ person, role }] : parts.map((part) => ({ person, role, part }));
  });
}

/**
 * The roles that qualifiers tell, where records have words for them, else the property's own. Of the cast they tell what is
 * played, a director perhaps, unless it is the narrator.
 */
function rolesOf(
  pass: Pass,
  statement: Statement,
  { label, role }: Property & { readonly role: Role | undefined },
): Role[] {
  const labels = qualifyingItems(statement, QUALIFIERS.objectHasRole).flatMap(
    (id) => pass.label(id, label) ?? [],
  );
  const told = [...new Set(labels.flatMap((name) => roleOfLabel(name) ?? []))].filter(
    (name) => role !== 'actor' || name === 'narrator',
  );
  if (told.length > 0) return told;
  if (role !== undefined) return [role];
  pass.skip(
    label,
    labels.length === 0 ? 'what they did is not said' : `no role of records for ${labels.join(', ')}`,
  );
  return [];
}

/** The name as credited. Both qualifiers are in use for it; only the first is meant to be: its object is the person. */
function creditedAs(statement: Statement): string | undefined {
  const snaks = [QUALIFIERS.objectNamedAs, QUALIFIERS.subjectNamedAs].flatMap((property) =>
    qualifiersOf(statement, property),
  );
  return wordingsIn(snaks)[0];
}

/** What can be read of texts; some are empty. */
function wordingsIn(snaks: ReturnType<typeof qualifiersOf>): string[] {
  return snaks.flatMap((snak) => {
    const text = stringIn(snak);
    return (text !== undefined && wording(text)) || [];
  });
}

/** The parts played: the names of the characters' items, else the names as text; who is only heard is said to be. */
function partsOf(pass: Pass, statement: Statement, { id, label }: Property): Part[] {
  const items = qualifyingItems(statement, QUALIFIERS.characterRole);
  const named = items.flatMap((character) => pass.label(character, `${label}, character role`) ?? []);
  const written = wordingsIn(qualifiersOf(statement, QUALIFIERS.characterName));
  const description = id === VOICE_ACTOR ? { description: 'voice' } : {};
  const names = [...new Set(named.length > 0 ? named : written)];
  if (names.length === 0) return id === VOICE_ACTOR ? [{ description: 'voice' }] : [];
  return names.map((name) => ({ name, ...description }));
}
