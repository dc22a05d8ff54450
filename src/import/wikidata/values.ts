import { z } from 'zod';
import { text } from '../../data/schema/values.ts';
import type { Time } from './dates.ts';
import type { Item, Snak, Statement } from './item.ts';
import type { Property } from './properties.ts';

const itemValue = z.object({ id: z.string().regex(/^Q[1-9]\d*$/) });
const timeValue = z.object({ time: z.string(), precision: z.number(), calendarmodel: z.string() });
const quantityValue = z.object({ amount: z.string().regex(/^[+-]?\d+(\.\d+)?$/), unit: z.string() });
const textValue = z.object({ text: z.string(), language: z.string() });

function readValue<Schema extends z.ZodType>(snak: Snak, type: string, schema: Schema) {
  if (snak.snaktype !== 'value' || snak.datavalue.type !== type) return undefined;
  return schema.safeParse(snak.datavalue.value).data;
}

/** The id of the item that a snak names. */
export function itemIn(snak: Snak): string | undefined {
  return readValue(snak, 'wikibase-entityid', itemValue)?.id;
}

export function timeIn(snak: Snak): Time | undefined {
  return readValue(snak, 'time', timeValue);
}

/** An amount and the id of its unit's item; without one, it is a mere number. */
export interface Quantity {
  readonly amount: number;
  readonly unit: string | undefined;
}

const UNIT = /\/entity\/(Q[1-9]\d*)$/;

export function quantityIn(snak: Snak): Quantity | undefined {
  const quantity = readValue(snak, 'quantity', quantityValue);
  return quantity && { amount: Number(quantity.amount), unit: UNIT.exec(quantity.unit)?.[1] };
}

/** A text whose language Wikidata's code tells. */
export interface TextIn {
  readonly text: string;
  readonly language: string;
}

export function monolingualIn(snak: Snak): TextIn | undefined {
  return readValue(snak, 'monolingualtext', textValue);
}

export function stringIn(snak: Snak): string | undefined {
  return readValue(snak, 'string', z.string());
}

/** The statements of a property that nobody has withdrawn, in the item's order. */
export function statementsOf(item: Item, { id }: Property): readonly Statement[] {
  return (item.claims?.[id] ?? []).filter(({ rank }) => rank !== 'deprecated');
}

/** The statements that count: the preferred ones, else the normal ones: https://www.wikidata.org/wiki/Help:Ranking */
export function bestOf(statements: readonly Statement[]): readonly Statement[] {
  const preferred = statements.filter(({ rank }) => rank === 'preferred');
  return preferred.length > 0 ? preferred : statements;
}

export function qualifiersOf(statement: Statement, { id }: Property): readonly Snak[] {
  return statement.qualifiers?.[id] ?? [];
}

/** The items that a statement's qualifier names. */
export function qualifyingItems(statement: Statement, property: Property): readonly string[] {
  return qualifiersOf(statement, property).flatMap((snak) => itemIn(snak) ?? []);
}

/** The text as records hold it, trimmed; undefined where it says nothing. */
export function wording(raw: string): string | undefined {
  return text.safeParse(raw).data;
}

/** Why a snak has no value of the kind wanted. */
export function faultOf(snak: Snak): string {
  if (snak.snaktype === 'somevalue') return 'unknown value';
  return snak.snaktype === 'novalue' ? 'no value' : 'a value of another kind';
}
