import type { Catalogue } from '../../src/data/catalogue.ts';
import { buildCatalogue } from '../../src/data/memory-catalogue.ts';
import { recordSchema } from '../../src/data/schema/record.ts';
import type { WrittenForm } from '../../src/data/schema/values.ts';
import { buildSearch, type Search } from '../../src/search/search.ts';

type Forms = readonly (string | WrittenForm)[];

function written(forms: Forms): WrittenForm[] {
  return forms.map((form) => (typeof form === 'string' ? { text: form } : form));
}

interface FilmDetails {
  readonly year?: number;
  readonly votes?: number;
  /** Names of its cast, so that these people are mentioned. */
  readonly cast?: readonly string[];
}

/** A film's record, with one or several titles. */
export function film(titles: string | Forms, { year, votes, cast = [] }: FilmDetails = {}): object {
  return {
    kind: 'film',
    titles: written(typeof titles === 'string' ? [titles] : titles),
    ...(year !== undefined && { year }),
    ...(votes !== undefined && { votes }),
    credits: cast.map((person) => ({ person, role: 'actor' })),
  };
}

/** A person's, company's or festival's record, with one or several names. */
export function named(kind: 'person' | 'company' | 'festival', ...names: Forms): object {
  return { kind, names: written(names) };
}

/** A catalogue of made-up records, which pass the schema as those in files do. */
export function catalogueOf(records: readonly object[]): Catalogue {
  return buildCatalogue(
    records.map((record, index) => ({
      file: `${index}.json`,
      catalogue: 0,
      standing: 'own',
      record: recordSchema.parse({ source: 'made-up', ...record }),
    })),
  );
}

/** What finds things in a catalogue of made-up records. */
export function searchOf(records: readonly object[]): Search {
  return buildSearch(catalogueOf(records));
}

/** `count` different words without meaning, as `"baba"`, to fill a large catalogue with. */
export function words(count: number): string[] {
  const syllables = [...'bdfgklmnprst'].flatMap((consonant) =>
    [...'aeiou'].map((vowel) => consonant + vowel),
  );
  const pairs = syllables.flatMap((first) => syllables.map((second) => first + second));
  return pairs.slice(0, count);
}
