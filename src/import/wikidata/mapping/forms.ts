import type { WrittenForm } from '../../../data/schema/values.ts';
import type { Item } from '../item.ts';
import { languageTag } from '../languages.ts';
import type { Pass } from '../pass.ts';
import type { Property } from '../properties.ts';
import { monolingualIn, stringIn, wording } from '../values.ts';
import { valuesOf } from './reading.ts';

type Kind = NonNullable<WrittenForm['kind']>;

/** A title or a name with its language's tag; undefined for a text that says nothing. */
function formOf(raw: string, code: string | undefined, kind?: Kind): WrittenForm | undefined {
  const text = wording(raw);
  const language = code === undefined ? undefined : languageTag(code);
  return text === undefined ? undefined : { text, ...(language && { language }), ...(kind && { kind }) };
}

/** What a property's texts say in their own languages. */
export function monolingualForms(pass: Pass, item: Item, property: Property, kind: Kind): WrittenForm[] {
  const texts = valuesOf(pass, item, property, monolingualIn);
  return texts.flatMap(({ text, language }) => formOf(text, language, kind) ?? []);
}

/** What a property's texts say in no language in particular, as pseudonyms. */
export function stringForms(pass: Pass, item: Item, property: Property, kind: Kind): WrittenForm[] {
  return valuesOf(pass, item, property, stringIn).flatMap((text) => formOf(text, undefined, kind) ?? []);
}

/**
 * The labels in the languages asked for, else the one label in whatever language there is; each text once, since one text is
 * one form.
 */
export function labelForms({ languages }: Pass, { labels = {} }: Item): WrittenForm[] {
  const asked = languages.flatMap((code) => formOf(labels[code]?.value ?? '', code) ?? []);
  if (asked.length > 0) return asked;
  const others = Object.keys(labels).sort();
  return others.flatMap((code) => formOf(labels[code]?.value ?? '', code) ?? []).slice(0, 1);
}

/** The other names in the languages asked for. */
export function aliasForms({ languages }: Pass, { aliases = {} }: Item): WrittenForm[] {
  return languages.flatMap((code) =>
    (aliases[code] ?? []).flatMap(({ value }) => formOf(value, code, 'alias') ?? []),
  );
}

/** Forms in their order, each text only where it comes first. */
export function eachOnce(forms: readonly WrittenForm[]): WrittenForm[] {
  const seen = new Set<string>();
  return forms.filter(({ text }) => {
    if (seen.has(text)) return false;
    seen.add(text);
    return true;
  });
}
