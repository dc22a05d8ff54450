import { z } from 'zod';
import { KEPT_QUALIFIERS, KEPT_STATEMENTS } from './properties.ts';

/**
 * What the service tells of an item, reduced to what is used, after
 * https://doc.wikimedia.org/Wikibase/master/php/docs_topics_json.html. What is kept on disk has the same form.
 */
const snak = z.discriminatedUnion('snaktype', [
  z.object({
    snaktype: z.literal('value'),
    datavalue: z.object({ type: z.string(), value: z.unknown() }),
  }),
  // Somebody or something unknown, or nothing at all.
  z.object({ snaktype: z.literal(['somevalue', 'novalue']) }),
]);
export type Snak = z.infer<typeof snak>;

/** An object without members arrives as an empty list, since the service is written in PHP. */
function orEmptyList<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess((value) => (Array.isArray(value) && value.length === 0 ? {} : value), schema);
}

function keptOnly<Schema extends z.ZodType>(properties: readonly string[], schema: Schema) {
  return z.object(Object.fromEntries(properties.map((id) => [id, z.array(schema).optional()])));
}

const statement = z.object({
  mainsnak: snak,
  rank: z.enum(['preferred', 'normal', 'deprecated']),
  qualifiers: orEmptyList(keptOnly(KEPT_QUALIFIERS, snak)).optional(),
});
export type Statement = z.infer<typeof statement>;

const term = z.object({ language: z.string(), value: z.string() });

const itemId = z.string().regex(/^Q[1-9]\d*$/);

const item = z.object({
  id: itemId,
  redirects: z.object({ from: itemId, to: itemId }).optional(),
  labels: orEmptyList(z.record(z.string(), term)).optional(),
  aliases: orEmptyList(z.record(z.string(), z.array(term))).optional(),
  claims: orEmptyList(keptOnly(KEPT_STATEMENTS, statement)).optional(),
});

/** An item of Wikidata's with its labels, aliases and the statements that are used, each statement in the source's form. */
export type Item = z.infer<typeof item>;

/** The item in a JSON value; undefined where it has another form than items have. */
export function readItem(json: unknown): Item | undefined {
  return item.safeParse(json).data;
}

/** The ids of an item: its own, and that by which it was asked for, where it was merged into another since. */
export function idsOf({ id, redirects }: Item): readonly string[] {
  return redirects === undefined || redirects.from === id ? [id] : [id, redirects.from];
}
