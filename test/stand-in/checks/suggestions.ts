import { ApplicationCommandOptionType as Kind } from 'discord-api-types/v10';
import type { Faults } from './faults.ts';
import { asList, asObject } from './json.ts';

/** Holds autocomplete choices to Discord's limits; `kind` is the type of the option that is being typed. */
export function checkSuggestions(body: unknown, kind: Kind, path: string, faults: Faults): void {
  const choices = asList(asObject(body).choices).map(asObject);
  faults.count('suggestions', `${path}.choices`, choices.length);
  for (const [index, choice] of choices.entries()) {
    const at = `${path}.choices[${index}]`;
    faults.text('suggestion-name', `${at}.name`, choice.name);
    faults.text('suggestion-value', `${at}.value`, choice.value);
    if (!suits(choice.value, kind)) {
      faults.add(
        'suggestion-value',
        `${at}.value`,
        `${JSON.stringify(choice.value)} for a ${Kind[kind]} option`,
      );
    }
  }
}

function suits(value: unknown, kind: Kind): boolean {
  if (kind === Kind.String) return typeof value === 'string';
  return kind === Kind.Integer ? Number.isSafeInteger(value) : typeof value === 'number';
}
