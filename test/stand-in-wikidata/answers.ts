import type { Entity } from './form.ts';

/** What the service holds: items, and what became of others. */
export interface Holdings {
  readonly items: ReadonlyMap<string, Entity>;
  readonly redirects: ReadonlyMap<string, string>;
  /** JSON that is answered in the place of an item. */
  readonly malformed: ReadonlyMap<string, unknown>;
}

/** What a request for items asks. */
export interface Asked {
  readonly ids: readonly string[];
  readonly props: readonly string[];
  readonly languages: readonly string[] | undefined;
}

/** The answer to `action=wbgetentities`: https://www.wikidata.org/w/api.php?action=help&modules=wbgetentities */
export function entitiesAnswer(holdings: Holdings, asked: Asked): object {
  const impossible = asked.ids.find((id) => Number(id.slice(1)) > 2 ** 31 - 1);
  if (impossible !== undefined) {
    const info = `Could not find an entity with the ID "${impossible}".`;
    return { error: { code: 'no-such-entity', info, id: impossible }, servedby: 'stand-in' };
  }
  return {
    entities: Object.fromEntries(asked.ids.map((id) => [id, answerOf(holdings, id, asked)])),
    success: 1,
  };
}

function answerOf({ items, redirects, malformed }: Holdings, id: string, asked: Asked): unknown {
  if (malformed.has(id)) return malformed.get(id);
  const target = redirects.get(id) ?? id;
  const item = items.get(target);
  if (item === undefined) return { id, missing: '' };
  return {
    type: 'item',
    id: target,
    ...(target !== id && { redirects: { from: id, to: target } }),
    ...(asked.props.includes('labels') && { labels: inLanguages(item.labels, asked.languages) }),
    ...(asked.props.includes('aliases') && { aliases: inLanguages(item.aliases, asked.languages) }),
    ...(asked.props.includes('claims') && { claims: item.claims }),
  };
}

function inLanguages(
  terms: Readonly<Record<string, unknown>>,
  languages: readonly string[] | undefined,
): object {
  const asked = Object.entries(terms).filter(([language]) => languages?.includes(language) ?? true);
  // PHP knows no difference between an empty list and an empty object.
  return asked.length === 0 ? [] : Object.fromEntries(asked);
}

/** SPARQL results in JSON, one row for each item: https://www.w3.org/TR/sparql11-results-json/ */
export function queryAnswer(variable: string, ids: readonly string[]): object {
  const bindings = ids.map((id) => ({
    [variable]: { type: 'uri', value: `http://www.wikidata.org/entity/${id}` },
  }));
  return { head: { vars: [variable, `${variable}Label`] }, results: { bindings } };
}
