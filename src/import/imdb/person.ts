import type { PersonRecord } from '../../data/schema/record.ts';
import { date, text } from '../../data/schema/values.ts';
import type { Tally } from '../tally.ts';
import { recordIdOf } from './film.ts';
import { known, listed, type Row, words } from './rows.ts';
import { SOURCE_ID } from './source.ts';

function yearIn(field: string | undefined, tally: Tally): string | undefined {
  const written = known(field);
  const year = date.safeParse(written).data;
  if (written !== undefined && year === undefined) tally.skip('year of birth or death that is none');
  return year;
}

/** Somebody's name, and what is said of them. */
export interface NamedPerson {
  readonly name: string;
  readonly record: PersonRecord;
}

/** Reads a row of `name.basics`; undefined where it has no name that can be read. */
export function personOf(row: Row, tally: Tally): NamedPerson | undefined {
  const [id = '', written = '', born, died, professions] = row;
  const name = text.safeParse(written).data;
  if (name === undefined) return undefined;
  const occupations = listed(professions).map((profession) => profession.replaceAll('_', ' '));
  const record: PersonRecord = {
    kind: 'person',
    id: recordIdOf(id),
    source: SOURCE_ID,
    externalIds: [`imdb:${id}`],
    names: [{ text: name }],
    born: yearIn(born, tally),
    died: yearIn(died, tally),
    occupations: words(occupations, 'profession', tally),
  };
  return { name, record };
}
