import { z } from 'zod';
import { filmRecord } from './film.ts';
import { date, externalId, place, recordId, saidBy, sameAs, text, writtenForms, year } from './values.ts';

const identity = {
  id: recordId.optional(),
  source: saidBy,
  externalIds: z.array(externalId).optional(),
  sameAs,
  names: writtenForms,
  notes: z.array(text).optional(),
};

/** Where facts come from. A URL only if the document itself gives one; the date is that of the document. */
const sourceRecord = z.strictObject({
  kind: z.literal('source'),
  id: recordId,
  name: text,
  type: text.describe('What it is, as a book, a printed programme, a web page'),
  language: text,
  edition: text.optional(),
  date: date.optional(),
  url: z.url({ protocol: /^https?$/, error: 'must be a web address, http or https' }).optional(),
  terms: text.describe('On which terms its words may be used; shown by /about'),
});
export type SourceRecord = z.infer<typeof sourceRecord>;

const personRecord = z.strictObject({
  kind: z.literal('person'),
  ...identity,
  born: date.optional(),
  died: date.optional(),
  birthPlace: place.optional(),
  nationalities: z.array(text).optional(),
  occupations: z.array(text).optional(),
});
export type PersonRecord = z.infer<typeof personRecord>;

const companyRecord = z.strictObject({
  kind: z.literal('company'),
  ...identity,
  what: text.optional(),
  founded: year.optional(),
  places: z.array(place).optional(),
});
export type CompanyRecord = z.infer<typeof companyRecord>;

const festivalRecord = z.strictObject({
  kind: z.literal('festival'),
  ...identity,
  since: year.optional(),
  place: place.optional(),
});
export type FestivalRecord = z.infer<typeof festivalRecord>;

/** What a record file holds: one source, or what one source says about one film, person, company or festival. */
export const recordSchema = z.discriminatedUnion(
  'kind',
  [sourceRecord, filmRecord, personRecord, companyRecord, festivalRecord],
  'must be one of source, film, person, company, festival',
);
export type CatalogueRecord = z.infer<typeof recordSchema>;
