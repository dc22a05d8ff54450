import { z } from 'zod';

/** A letter, digit or sign that shows: zero-width characters, lone marks, and blanks that count as letters do not. */
const VISIBLE = /(?![\u115F\u1160\u2800\u3164\uFFA0])[\p{L}\p{N}\p{P}\p{S}]/u;

/** Text that says something: trimmed, never empty. */
export const text = z.string('must be text').trim().regex(VISIBLE, 'must not be empty');

/** Names an entity in addresses and buttons; 60 characters leave room for the rest of a custom_id (100). */
export const recordId = z
  .string('must be text')
  .max(60, 'is longer than 60 characters')
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case letters and digits parted by single hyphens')
  .describe('Lower-case letters and digits parted by single hyphens, as the-voice-1982');

/** The source that says what a record says. */
export const saidBy = recordId.describe(
  'The id of the source that says so; a record of it must be there too',
);

/** Other records of the same thing. */
export const sameAs = z
  .array(recordId)
  .optional()
  .describe('Ids of other records of the same thing, where nothing else tells that it is the same');

/** Another collection's id of the same thing, as `wikidata:Q42` or `imdb:tt0084521`. */
export const externalId = z
  .string('must be text')
  .regex(/^[a-z]+:[A-Za-z0-9-]+$/, 'must be a collection and its id, as wikidata:Q42')
  .describe('Another collection’s id, as wikidata:Q42 or imdb:tt0084521');

/** A four-digit year; the first films were shot in the 1870s. */
export const year = z
  .int('must be a year')
  .min(1870, 'is before the first films')
  .max(2100, 'is too far ahead');

function isRealDate(date: string): boolean {
  const [fullYear = 0, month = 1, day = 1] = date.split('-').map(Number);
  const real = new Date(Date.UTC(fullYear, month - 1, day));
  return real.getUTCFullYear() === fullYear && real.getUTCMonth() === month - 1 && real.getUTCDate() === day;
}

/** ISO 8601 as precise as it is known: `1982`, `1982-12` or `1982-12-18`. */
export const date = z
  .string('must be a date in quotation marks')
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, { error: 'must be a date as 1982, 1982-12 or 1982-12-18', abort: true })
  .refine(isRealDate, 'is not a date that exists')
  .describe('As precise as it is known, in quotation marks: 1982, 1982-12 or 1982-12-18');

/** Whether a period can start and end so; dates of unlike precision are compared as far as both go. */
export function isInOrder(from: string, to: string): boolean {
  const common = Math.min(from.length, to.length);
  return from.slice(0, common) <= to.slice(0, common);
}

/** A BCP 47 language tag, as `ru` or `pt-BR`. */
const languageTag = z
  .string('must be text')
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'must be a language tag, as ru or pt-BR')
  .describe('A language tag, as ru or pt-BR');

const FORM_KINDS = ['original', 'transliteration', 'translation', 'alias', 'misspelling'] as const;

/**
 * A title or a name as one source writes it. Its script is read off its letters. Without a kind, the source just
 * uses it; a misspelling is found but never shown.
 */
const writtenForm = z.strictObject({
  text,
  language: languageTag.optional(),
  kind: z
    .enum(FORM_KINDS)
    .optional()
    .describe('What the source says it is. A misspelling is found, never shown'),
});
export type WrittenForm = z.infer<typeof writtenForm>;

/** The titles or names of one thing, at least one of them right. */
export const writtenForms = z
  .array(writtenForm)
  .refine(
    (forms) => forms.some(({ kind }) => kind !== 'misspelling'),
    'must have at least one that is no misspelling',
  )
  // A refinement says nothing to an editor.
  .meta({ description: 'Every form in which the source writes it, at least one of them right', minItems: 1 });

const mentionObject = z.strictObject({
  name: text,
  id: recordId.optional(),
  externalIds: z.array(externalId).optional(),
});

/** How a record refers to somebody: the name as written, with an id where the source has one. */
export const mention = z
  .union([text.transform((name) => ({ name })), mentionObject], 'must be a name, or an object with a name')
  .describe('The name as the source writes it, or the name with an id');
export type Mention = z.infer<typeof mentionObject>;

/** Where something is or happened; the country as the source words it. */
export const place = z
  .strictObject({
    name: text.optional(),
    alsoNamed: z.array(text).optional(),
    venue: text.optional(),
    country: text.optional(),
  })
  .refine((value) => Object.keys(value).length > 0, 'must say something of the place');
export type Place = z.infer<typeof place>;

/** Currency by ISO 4217. */
export const money = z.strictObject({
  amount: z.number('must be a number').nonnegative('must not be negative'),
  currency: z.string('must be text').regex(/^[A-Z]{3}$/, 'must be an ISO 4217 code, as USD'),
  estimated: z.boolean('must be true or false').default(false),
});
export type Money = z.infer<typeof money>;
