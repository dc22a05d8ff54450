import type { FilmRecord } from '../../../data/schema/film.ts';
import type { Money } from '../../../data/schema/values.ts';
import { money } from '../../../data/schema/values.ts';
import type { Item, Statement } from '../item.ts';
import type { Pass } from '../pass.ts';
import { ITEMS, PROPERTIES, type Property, QUALIFIERS } from '../properties.ts';
import { bestOf, type Quantity, qualifyingItems, quantityIn, statementsOf, stringIn } from '../values.ts';
import { oneOf, readSnak, valuesOf } from './reading.ts';

/** How many minutes each unit has. */
const MINUTES: ReadonlyMap<string, number> = new Map([
  [ITEMS.second, 1 / 60],
  [ITEMS.minute, 1],
  [ITEMS.hour, 60],
]);

/** How long a film is, in minutes, to a hundredth. */
export function minutesOf(pass: Pass, film: Item): number | undefined {
  const { duration } = PROPERTIES;
  const lengths = valuesOf(pass, film, duration, quantityIn).flatMap(({ amount, unit }) => {
    const minutes = Math.round(amount * (MINUTES.get(unit ?? '') ?? Number.NaN) * 100) / 100;
    if (minutes > 0 && Number.isFinite(minutes)) return [minutes];
    pass.skip(duration.label, 'in no unit of time that is known, or nothing');
    return [];
  });
  return oneOf(pass, [...new Set(lengths)], duration);
}

/** What a film cost; estimated where the statement says that it is so circa. */
export function budgetOf(pass: Pass, film: Item): Money | undefined {
  const sums = sumsOf(pass, film, PROPERTIES.cost).map(({ sum }) => sum);
  return oneOf(pass, sums, PROPERTIES.cost);
}

/** What a film has taken, and where, as far as the statements say. */
export function boxOfficeOf(pass: Pass, film: Item): NonNullable<FilmRecord['boxOffice']> {
  return sumsOf(pass, film, PROPERTIES.boxOffice).map(({ sum, statement }) => {
    const places = qualifyingItems(statement, QUALIFIERS.validInPlace).flatMap(
      (id) => pass.label(id, PROPERTIES.boxOffice.label) ?? [],
    );
    return { ...sum, ...(places.length > 0 && { where: places.join(', ') }) };
  });
}

interface SumOfStatement {
  readonly sum: Money;
  readonly statement: Statement;
}

/** The sums that the best statements of a property tell. */
function sumsOf(pass: Pass, film: Item, property: Property): SumOfStatement[] {
  return bestOf(statementsOf(film, property)).flatMap((statement) => {
    const quantity = readSnak(pass, statement.mainsnak, property, quantityIn);
    const sum = quantity && sumIn(pass, quantity, statement, property);
    return sum ? [{ sum, statement }] : [];
  });
}

function sumIn(
  pass: Pass,
  { amount, unit }: Quantity,
  statement: Statement,
  { label }: Property,
): Money | undefined {
  const estimated = qualifyingItems(statement, QUALIFIERS.sourcing).includes(ITEMS.circa);
  const sum = money.safeParse({ amount, currency: currencyOf(pass, unit, label), estimated });
  if (!sum.success) pass.skip(label, 'in no currency with an ISO 4217 code');
  return sum.data;
}

function currencyOf(pass: Pass, unit: string | undefined, label: string): string | undefined {
  const currency = unit === undefined ? undefined : pass.whole(unit, label);
  return currency && valuesOf(pass, currency, PROPERTIES.currencyCode, stringIn)[0];
}
