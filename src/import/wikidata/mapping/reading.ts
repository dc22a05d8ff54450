import { year as yearSchema } from '../../../data/schema/values.ts';
import { dateOf } from '../dates.ts';
import type { Item, Snak, Statement } from '../item.ts';
import type { Pass } from '../pass.ts';
import type { Property } from '../properties.ts';
import { bestOf, faultOf, itemIn, statementsOf, timeIn } from '../values.ts';

/** What a snak says; undefined, and noted, where it says nothing of the kind wanted. */
export function readSnak<Value>(
  pass: Pass,
  snak: Snak,
  { label }: Property,
  read: (snak: Snak) => Value | undefined,
): Value | undefined {
  const value = read(snak);
  if (value === undefined) pass.skip(label, faultOf(snak));
  return value;
}

/** What the best statements of a property say, each value once. */
export function valuesOf<Value>(
  pass: Pass,
  item: Item,
  property: Property,
  read: (snak: Snak, statement: Statement) => Value | undefined,
): Value[] {
  const values = bestOf(statementsOf(item, property)).flatMap((statement) => {
    const value = readSnak(pass, statement.mainsnak, property, (snak) => read(snak, statement));
    return value === undefined ? [] : [value];
  });
  return [...new Set(values)];
}

/** The first value where a record takes only one; the others are noted, since one source says one thing. */
export function oneOf<Value>(pass: Pass, values: readonly Value[], { label }: Property): Value | undefined {
  for (const _ of values.slice(1)) pass.skip(label, 'more than one value, the first is taken');
  return values[0];
}

/** What the items are called that the best statements of a property name. */
export function labelsOf(pass: Pass, item: Item, property: Property): string[] {
  const ids = valuesOf(pass, item, property, itemIn);
  return [...new Set(ids.flatMap((id) => pass.label(id, property.label) ?? []))];
}

/** The ISO 8601 date that a snak tells; undefined, and noted, where a record cannot hold it. */
export function dateIn(pass: Pass, snak: Snak, property: Property): string | undefined {
  const time = readSnak(pass, snak, property, timeIn);
  if (time === undefined) return undefined;
  const dated = dateOf(time);
  if ('date' in dated) return dated.date;
  pass.skip(property.label, dated.fault);
  return undefined;
}

/** The dates that the best statements of a property tell. */
export function datesOf(pass: Pass, item: Item, property: Property): string[] {
  const snaks = bestOf(statementsOf(item, property)).map(({ mainsnak }) => mainsnak);
  return snaks.flatMap((snak) => dateIn(pass, snak, property) ?? []);
}

/** The year of a date; undefined, and noted, where records cannot hold it, as for a studio older than film. */
export function yearOf(pass: Pass, date: string | undefined, { label }: Property): number | undefined {
  if (date === undefined) return undefined;
  const year = yearSchema.safeParse(Number(date.slice(0, 4)));
  if (year.success) return year.data;
  pass.skip(label, 'a year before the first films or too far ahead');
  return undefined;
}
