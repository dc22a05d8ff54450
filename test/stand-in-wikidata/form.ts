import { createHash } from 'node:crypto';

/** The service's form of items: https://doc.wikimedia.org/Wikibase/master/php/docs_topics_json.html */
export interface Entity {
  readonly id: string;
  readonly labels: Readonly<Record<string, Term>>;
  readonly aliases: Readonly<Record<string, readonly Term[]>>;
  readonly claims: Readonly<Record<string, readonly object[]>>;
}
interface Term {
  readonly language: string;
  readonly value: string;
}

/** What a statement or a qualifier says: a value with its types, or that there is one unknown, or none. */
export type Said =
  | { readonly type: string; readonly datatype: string; readonly value: unknown }
  | 'somevalue'
  | 'novalue';

/** An item, as the value of a statement. */
export function thing(id: string): Said {
  const value = { 'entity-type': 'item', 'numeric-id': Number(id.slice(1)), id };
  return { type: 'wikibase-entityid', datatype: 'wikibase-item', value };
}

/** A text that has no language, as an IMDb id. */
export function text(value: string): Said {
  return { type: 'string', datatype: 'string', value };
}

export function monolingual(language: string, value: string): Said {
  return { type: 'monolingualtext', datatype: 'monolingualtext', value: { text: value, language } };
}

const GREGORIAN = 'Q1985727';
const JULIAN = 'Q1985786';

/** A date as precise as it is written, `1982`, `1982-12` or `1982-12-18`, or with another precision or calendar. */
export function time(
  date: string,
  { precision, julian = false }: { precision?: number; julian?: boolean } = {},
): Said {
  const [year = '', month = '00', day = '00'] = date.split('-');
  return {
    type: 'time',
    datatype: 'time',
    value: {
      time: `+${year}-${month}-${day}T00:00:00Z`,
      timezone: 0,
      before: 0,
      after: 0,
      precision: precision ?? 8 + date.split('-').length,
      calendarmodel: `http://www.wikidata.org/entity/${julian ? JULIAN : GREGORIAN}`,
    },
  };
}

/** An amount of a unit's item, or a mere number. */
export function quantity(amount: number | string, unit?: string): Said {
  const value = {
    amount: typeof amount === 'string' ? amount : `+${amount}`,
    unit: unit === undefined ? '1' : `http://www.wikidata.org/entity/${unit}`,
  };
  return { type: 'quantity', datatype: 'quantity', value };
}

/** A statement before it is given its form. */
export interface Claim {
  readonly says: Said;
  readonly rank?: 'preferred' | 'normal' | 'deprecated';
  readonly qualifiers?: Readonly<Record<string, readonly Said[]>>;
}

/** What an item has, with statements given whole or by what they say only. */
export interface Written {
  readonly labels?: Readonly<Record<string, string>>;
  readonly aliases?: Readonly<Record<string, readonly string[]>>;
  readonly claims?: Readonly<Record<string, readonly (Claim | Said)[]>>;
}

/** An item in the service's form. */
export function entity(id: string, { labels = {}, aliases = {}, claims = {} }: Written): Entity {
  return {
    id,
    labels: mapped(labels, (value, language) => ({ language, value })),
    aliases: mapped(aliases, (values, language) => values.map((value) => ({ language, value }))),
    claims: mapped(claims, (statements, property) =>
      statements.map((claim, index) => statementOf(id, property, index, claimOf(claim))),
    ),
  };
}

function claimOf(claim: Claim | Said): Claim {
  return typeof claim === 'object' && 'says' in claim ? claim : { says: claim };
}

function mapped<From, To>(record: Readonly<Record<string, From>>, map: (value: From, key: string) => To) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value, key)]));
}

function statementOf(id: string, property: string, index: number, claim: Claim): object {
  const { says, rank = 'normal', qualifiers } = claim;
  return {
    mainsnak: snakOf(property, says),
    type: 'statement',
    ...(qualifiers && {
      qualifiers: mapped(qualifiers, (values, qualifier) => values.map((value) => snakOf(qualifier, value))),
      'qualifiers-order': Object.keys(qualifiers),
    }),
    id: `${id}$${hashOf(`${id} ${property} ${index}`).slice(0, 8)}-0000-4000-8000-000000000000`,
    rank,
    references: [
      {
        hash: hashOf(property),
        snaks: { P143: [snakOf('P143', thing('Q328'))] },
        'snaks-order': ['P143'],
      },
    ],
  };
}

function snakOf(property: string, says: Said): object {
  const hash = hashOf(JSON.stringify([property, says]));
  if (typeof says === 'string') return { snaktype: says, property, hash, datatype: 'wikibase-item' };
  const { type, datatype, value } = says;
  return { snaktype: 'value', property, hash, datavalue: { value, type }, datatype };
}

function hashOf(of: string): string {
  return createHash('sha1').update(of).digest('hex');
}
