import { z } from 'zod';
import { recordSchema } from './record.ts';

type JsonSchema = z.core.JSONSchema.JSONSchema;

/** Not every engine knows classes of letters; that a text says something is close enough for an editor. */
const SAYS_SOMETHING = '\\S';

function withPlainPattern(schema: JsonSchema): void {
  if (schema.pattern?.includes('\\p{')) schema.pattern = SAYS_SOMETHING;
}

const schemaAddress = {
  type: 'string',
  description: 'Where this schema lies, so that an editor finds it',
} as const;

function withAddress(schema: JsonSchema): JsonSchema {
  return { ...schema, properties: { $schema: schemaAddress, ...schema.properties } };
}

/**
 * The JSON Schema of a record file, by which editors complete and check it: of draft 7, which they know best. It says
 * less than the zod schemas, which decide: https://json-schema.org/draft-07.
 */
export function recordJsonSchema(): JsonSchema {
  const schema = z.toJSONSchema(recordSchema, {
    io: 'input',
    target: 'draft-7',
    override: ({ jsonSchema }) => withPlainPattern(jsonSchema),
  });
  const { $schema, oneOf = [], ...rest } = schema;
  return {
    ...($schema !== undefined && { $schema }),
    title: 'A record of Dom Kino',
    ...rest,
    oneOf: oneOf.map(withAddress),
  };
}
