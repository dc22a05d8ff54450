import { type LimitName, LOCALES, NAME_PATTERN } from '../limits.ts';
import type { Faults } from './faults.ts';
import { lengthOf } from './faults.ts';
import { asObject, type JsonObject } from './json.ts';

/** Holds a name, in every language, to the pattern that Discord publishes and to lower case. */
export function checkNames(name: LimitName, node: JsonObject, path: string, faults: Faults): void {
  for (const [place, text] of texts(node, 'name', path, faults)) {
    const units = lengthOf(text);
    if (!NAME_PATTERN.test(text) || text !== text.toLowerCase() || units > 32) faults.add(name, place, text);
  }
}

/** Holds a description, in every language, to its length. */
export function checkDescriptions(name: LimitName, node: JsonObject, path: string, faults: Faults): void {
  if (node.description == null) faults.add(name, `${path}.description`, 'it is absent');
  for (const [place, text] of texts(node, 'description', path, faults)) faults.text(name, place, text);
}

/** A text with its translations, each with its place; keys that are no locale are noted. */
export function texts(
  node: JsonObject,
  field: 'name' | 'description',
  path: string,
  faults: Faults,
): [place: string, text: string][] {
  const translations = Object.entries(asObject(node[`${field}_localizations`]));
  for (const [locale] of translations) {
    if (!LOCALES.has(locale)) faults.add('locale', `${path}.${field}_localizations.${locale}`);
  }
  const all: [string, unknown][] = [
    [`${path}.${field}`, node[field]],
    ...translations.map(([locale, text]): [string, unknown] => [
      `${path}.${field}_localizations.${locale}`,
      text,
    ]),
  ];
  return all.flatMap(([place, text]) => (typeof text === 'string' ? [[place, text]] : []));
}
