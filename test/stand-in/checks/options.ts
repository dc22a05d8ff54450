import { ApplicationCommandOptionType as Kind } from 'discord-api-types/v10';
import type { Faults } from './faults.ts';
import { asList, asNumber, asObject, type JsonObject } from './json.ts';
import { checkDescriptions, checkNames, texts } from './localized.ts';

const SUGGESTED: ReadonlySet<unknown> = new Set([Kind.String, Kind.Integer, Kind.Number]);

/** Holds the options of a command, or of a subcommand, to Discord's limits. */
export function checkOptions(list: readonly unknown[], path: string, faults: Faults, parent?: unknown): void {
  const options = list.map(asObject);
  faults.count('options', path, options.length);
  faults.unique(
    'option-duplicate',
    options.map((option, index) => ({ path: `${path}[${index}].name`, value: option.name })),
  );
  checkOrder(options, path, faults);
  checkNesting(options, path, faults, parent);
  for (const [index, option] of options.entries()) checkOption(option, `${path}[${index}]`, faults);
}

function checkOption(option: JsonObject, path: string, faults: Faults): void {
  checkNames('option-name', option, path, faults);
  checkDescriptions('option-description', option, path, faults);
  checkChoices(option, path, faults);
  checkBounds(option, path, faults);
  if (option.autocomplete === true && (!SUGGESTED.has(option.type) || asList(option.choices).length > 0)) {
    faults.add('option-autocomplete', path);
  }
  if (isSubcommand(option)) checkOptions(asList(option.options), `${path}.options`, faults, option.type);
}

function checkOrder(options: readonly JsonObject[], path: string, faults: Faults): void {
  const firstOptional = options.findIndex((option) => option.required !== true);
  for (const [index, option] of options.entries()) {
    if (option.required === true && firstOptional !== -1 && index > firstOptional) {
      faults.add('option-order', `${path}[${index}].required`);
    }
  }
}

function checkNesting(options: readonly JsonObject[], path: string, faults: Faults, parent: unknown): void {
  const nested = options.filter(isSubcommand);
  const mixed = nested.length > 0 && nested.length < options.length;
  const tooDeep =
    (parent === Kind.Subcommand && nested.length > 0) ||
    (parent === Kind.SubcommandGroup && options.some((option) => option.type !== Kind.Subcommand));
  if (mixed || tooDeep) faults.add('option-nesting', path);
}

function checkChoices(option: JsonObject, path: string, faults: Faults): void {
  const choices = asList(option.choices).map(asObject);
  const at = (index: number, field: string) => `${path}.choices[${index}].${field}`;
  faults.count('choices', `${path}.choices`, choices.length);
  for (const [index, choice] of choices.entries()) {
    for (const [place, text] of texts(choice, 'name', `${path}.choices[${index}]`, faults)) {
      faults.text('choice-name', place, text);
    }
    faults.text('choice-value', at(index, 'value'), choice.value);
  }
  for (const field of ['name', 'value']) {
    faults.unique(
      'choice-duplicate',
      choices.map((choice, index) => ({ path: at(index, field), value: choice[field] })),
    );
  }
}

function checkBounds(option: JsonObject, path: string, faults: Faults): void {
  const [shortest, longest] = [asNumber(option.min_length) ?? 0, asNumber(option.max_length) ?? 6000];
  const lengths = shortest >= 0 && longest >= 1 && shortest <= longest && longest <= 6000;
  const [lowest, highest] = [asNumber(option.min_value) ?? -Infinity, asNumber(option.max_value) ?? Infinity];
  if (!lengths || lowest > highest) faults.add('option-range', path);
}

function isSubcommand(option: JsonObject): boolean {
  return option.type === Kind.Subcommand || option.type === Kind.SubcommandGroup;
}
