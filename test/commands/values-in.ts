/** Every text and number that a record or fact states, but those of fields that a card words in its own way. */
export function valuesIn(fact: unknown, wordedOtherwise: ReadonlySet<string>): string[] {
  if (typeof fact === 'string') return [fact];
  if (typeof fact === 'number') return [fact.toLocaleString('en')];
  if (typeof fact !== 'object' || fact === null) return [];
  if (Array.isArray(fact)) return fact.flatMap((item) => valuesIn(item, wordedOtherwise));
  return Object.entries(fact).flatMap(([field, value]) =>
    wordedOtherwise.has(field) ? [] : valuesIn(value, wordedOtherwise),
  );
}
