import type { z } from 'zod';
import { COMPANY_ROLES, type FilmRecord, filmRecord, type Role } from '../../data/schema/film.ts';
import { text, year } from '../../data/schema/values.ts';
import { type Complain, itemsOf } from './items.ts';

/** Reads a cell that is not blank; undefined where it says nothing or is wrong, which is complained of. */
export type CellReader<Value> = (cell: string, complain: Complain) => Value | undefined;

type Many<Field extends keyof FilmRecord> = NonNullable<FilmRecord[Field]>;
type Credit = Many<'credits'>[number];
type Company = Many<'companies'>[number];
type Selection = Many<'selections'>[number];

function parsed<Value>(schema: z.ZodType<Value>, value: unknown, complain: Complain): Value | undefined {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  for (const { message } of result.error.issues) complain(message);
  return undefined;
}

function isText(written: string): boolean {
  return text.safeParse(written).success;
}

function quoted(written: string): string {
  return `“${written}”`;
}

export const words: CellReader<string> = (cell, complain) => parsed(text, cell, complain);

export const yearNumber: CellReader<number> = (cell, complain) => {
  const written = cell.trim();
  if (/^\d{4}$/.test(written)) return parsed(year, Number(written), complain);
  complain('must be a year in four digits, as 1982');
  return undefined;
};

/** Minutes may have a fraction, behind a point or, as a spreadsheet writes it in much of Europe, a comma. */
export const minutes: CellReader<number> = (cell, complain) => {
  const written = cell.trim();
  if (/^\d{1,6}([.,]\d{1,6})?$/.test(written)) {
    return parsed(filmRecord.shape.minutes.unwrap(), Number(written.replace(',', '.')), complain);
  }
  complain('must be a number of minutes, as 87');
  return undefined;
};

/** Reads a cell of items parted by semicolons, each by its own reader; undefined where there is none. */
function listOf<Item>(readItem: CellReader<Item>): CellReader<Item[]> {
  return (cell, complain) => {
    const items = itemsOf(cell, complain)
      .map((item) => readItem(item, complain))
      .filter((item) => item !== undefined);
    return items.length > 0 ? items : undefined;
  };
}

export const wordList = listOf(words);

/** People parted by semicolons, each with the role that their column gives. */
export function peopleAs(role: Role): CellReader<Credit[]> {
  return listOf((item, complain) => {
    const name = words(item, complain);
    return name === undefined ? undefined : { person: { name }, role };
  });
}

/** A name and what stands in its last brackets, which may hold others. */
const WITH_PART = /^(.*?)\(((?:[^()]|\([^()]*\))*)\)$/su;

/** `Name (part)`, or just the name. */
export const cast = listOf<Credit>((item, complain) => {
  const [, written = item, part] = WITH_PART.exec(item) ?? [];
  const isRight = part === undefined ? !/[()]/.test(item) : isText(written) && isText(part);
  if (!isRight) {
    complain(`must be a name, or a name and a part, as “Natalya Sayko (Yulia)”, but is ${quoted(item)}`);
    return undefined;
  }
  const name = words(written, complain);
  if (name === undefined) return undefined;
  return { person: { name }, role: 'actor', ...(part !== undefined && { part: { name: part.trim() } }) };
});

/** `Name [role]`, or just the name. */
export const companies = listOf<Company>((item, complain) => {
  const [, written, label] = /^([^[\]]*)(?:\[([^[\]]*)\])?$/u.exec(item) ?? [];
  if (written === undefined || !isText(written)) {
    complain(`must be a name, or a name and a role, as “Lenfilm [production]”, but is ${quoted(item)}`);
    return undefined;
  }
  const company = { name: written.trim() };
  if (label === undefined) return { company };
  const role = COMPANY_ROLES.find((each) => each === label.trim().toLowerCase());
  if (role) return { company, role };
  complain(`has the role “${label}”; it must be one of ${COMPANY_ROLES.join(', ')}, or left out`);
  return undefined;
});

const YEAR_AT_END = /(?:^|[\s,]|(?=\())\(?(\d{4})\)?$/u;

/** `Name Year`, or just the name. */
export const festivals = listOf<Selection>((item, complain) => {
  const found = YEAR_AT_END.exec(item);
  const name = found ? item.slice(0, found.index).trim().replace(/,$/, '').trim() : item;
  if (!isText(name)) {
    complain(`must be a festival, or a festival and a year, as “Locarno 1995”, but is ${quoted(item)}`);
    return undefined;
  }
  if (!found) return { festival: { name } };
  const edition = yearNumber(found[1] ?? '', (message) => complain(`${quoted(item)}: ${message}`));
  return edition === undefined ? undefined : { festival: { name }, year: edition };
});

function externalId(collection: string, form: RegExp, right: string): CellReader<string> {
  return (cell, complain) => {
    const written = cell.trim();
    if (form.test(written)) return `${collection}:${written}`;
    complain(`must be ${right}`);
    return undefined;
  };
}

export const wikidata = externalId('wikidata', /^Q[1-9]\d*$/, 'Q and digits, as Q42');
export const imdb = externalId('imdb', /^tt\d{7,10}$/, 'tt and at least seven digits, as tt0084521');
