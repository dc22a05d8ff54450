import type { Money } from '../../../data/schema/values.ts';
import { money } from '../../../data/schema/values.ts';
import type { Item, Statement } from '../item.ts';
import type { Pass } from '../pass.ts';
import { ITEMS, PROPERTIES, QUALIFIERS } from '../properties.ts';
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
  const { cost } = PROPERTIES;
  const sums = bestOf(statementsOf(film, cost)).flatMap((statement) => {
    const quantity = readSnak(pass, statement.mainsnak, cost, quantityIn);
    return quantity ? sumOf(pass, quantity, statement) : [];
  });
  return oneOf(pass, sums, cost);
}

function sumOf(pass: Pass, { amount, unit }: Quantity, statement: Statement): Money[] {
  const { cost } = PROPERTIES;
  const estimated = qualifyingItems(statement, QUALIFIERS.sourcing).includes(ITEMS.circa);
  const sum = money.safeParse({ amount, currency: currencyOf(pass, unit), estimated });
  if (sum.success) return [sum.data];
  pass.skip(cost.label, 'in no currency with an ISO 4217 code');
  return [];
}

function currencyOf(pass: Pass, unit: string | undefined): string | undefined {
  const { cost, currencyCode } = PROPERTIES;
  const currency = unit === undefined ? undefined : pass.whole(unit, cost.label);
  return currency && valuesOf(pass, currency, currencyCode, stringIn)[0];
}
