import type { FilmRecord } from '../../../data/schema/film.ts';
import type { Item } from '../item.ts';
import type { Pass } from '../pass.ts';
import { COMPANIES, ITEMS, PROPERTIES } from '../properties.ts';
import { itemIn, statementsOf } from '../values.ts';
import { creditsOf } from './credits.ts';
import { aliasForms, eachOnce, labelForms, monolingualForms } from './forms.ts';
import { awardsOf, selectionsOf } from './honours.ts';
import { externalIdsOf, isInstance, mentionOf, recordIdOf, SOURCE_ID } from './identity.ts';
import { boxOfficeOf, budgetOf, minutesOf } from './measures.ts';
import { labelsOf, oneOf, readSnak, valuesOf } from './reading.ts';
import { releasesOf, yearOfFilm } from './releases.ts';

type Written<Field extends keyof FilmRecord> = NonNullable<FilmRecord[Field]>;

const HUMAN: ReadonlySet<string> = new Set([ITEMS.human]);
const FILM = 'item of a film';

/** What Wikidata says of a film; undefined, and noted, where the item is gone or means no film. */
export function filmRecord(pass: Pass, id: string): FilmRecord | undefined {
  const item = pass.whole(id, FILM);
  if (item === undefined) return undefined;
  const titles = titlesOf(pass, item);
  const fault = faultOfFilm(pass, item, titles.length);
  if (fault !== undefined) {
    pass.skip(FILM, fault);
    return undefined;
  }
  return {
    kind: 'film',
    id: recordIdOf(item),
    source: SOURCE_ID,
    externalIds: externalIdsOf(item, 'film'),
    titles,
    ...filled({ year: yearOfFilm(pass, item), minutes: minutesOf(pass, item), budget: budgetOf(pass, item) }),
    ...filled({ colour: oneOf(pass, labelsOf(pass, item, PROPERTIES.colour), PROPERTIES.colour) }),
    ...filled({
      countries: labelsOf(pass, item, PROPERTIES.countryOfOrigin),
      languages: labelsOf(pass, item, PROPERTIES.originalLanguage),
      genres: labelsOf(pass, item, PROPERTIES.genre),
      credits: creditsOf(pass, item),
      companies: companiesOf(pass, item),
      releases: releasesOf(pass, item),
      boxOffice: boxOfficeOf(pass, item),
      selections: selectionsOf(pass, item),
      awards: awardsOf(pass, item),
      places: placesOf(pass, item),
      subjects: subjectsOf(pass, item),
      basedOn: basesOf(pass, item),
    }),
  };
}

/** The fields that say something. */
function filled<Fields extends object>(
  fields: Fields,
): { [Name in keyof Fields]?: NonNullable<Fields[Name]> } {
  const result: { [Name in keyof Fields]?: NonNullable<Fields[Name]> } = {};
  for (const name in fields) {
    const value = fields[name];
    if (value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0)) {
      result[name] = value;
    }
  }
  return result;
}

function faultOfFilm(pass: Pass, item: Item, titles: number): string | undefined {
  if (isInstance(item, HUMAN)) return 'a person';
  if (isInstance(item, pass.groups.festivalClasses)) return 'a festival';
  return titles === 0 ? 'no title in any language' : undefined;
}

function titlesOf(pass: Pass, item: Item): Written<'titles'> {
  return eachOnce([
    ...monolingualForms(pass, item, PROPERTIES.title, 'original'),
    ...monolingualForms(pass, item, PROPERTIES.nativeLabel, 'original'),
    ...labelForms(pass, item),
    ...aliasForms(pass, item),
  ]);
}

function companiesOf(pass: Pass, item: Item): Written<'companies'> {
  return COMPANIES.flatMap((property) =>
    statementsOf(item, property).flatMap(({ mainsnak }) => {
      const id = readSnak(pass, mainsnak, property, itemIn);
      const company = id === undefined ? undefined : mentionOf(pass, 'company', id, property);
      return company ? [{ company, role: property.role }] : [];
    }),
  );
}

function placesOf(pass: Pass, item: Item): Written<'places'> {
  const { filmingLocation, narrativeLocation } = PROPERTIES;
  return [
    ...labelsOf(pass, item, filmingLocation).map((name) => ({ place: { name }, use: 'filming' })),
    ...labelsOf(pass, item, narrativeLocation).map((name) => ({ place: { name }, use: 'setting' })),
  ];
}

function subjectsOf(pass: Pass, item: Item): Written<'subjects'> {
  const { mainSubject } = PROPERTIES;
  return valuesOf(pass, item, mainSubject, itemIn).flatMap((id): Written<'subjects'> => {
    const subject = pass.whole(id, mainSubject.label);
    if (subject === undefined) return [];
    if (isInstance(subject, HUMAN)) {
      const person = mentionOf(pass, 'person', id, mainSubject);
      return person ? [{ person }] : [];
    }
    const topic = pass.nameOf(subject, mainSubject.label);
    return topic === undefined ? [] : [{ topic }];
  });
}

/** The works that a film is based on: what kind of work, its title, and the first of its authors. */
function basesOf(pass: Pass, item: Item): Written<'basedOn'> {
  const { basedOn, instanceOf, author } = PROPERTIES;
  return valuesOf(pass, item, basedOn, itemIn).flatMap((id) => {
    const work = pass.whole(id, basedOn.label);
    const title = work && pass.nameOf(work, basedOn.label);
    if (work === undefined || title === undefined) return [];
    const [kind] = labelsOf(pass, work, instanceOf);
    const writer = oneOf(pass, valuesOf(pass, work, author, itemIn), author);
    const mention = writer === undefined ? undefined : mentionOf(pass, 'person', writer, author);
    return [{ ...(kind ? { work: kind, title } : { work: title }), ...(mention && { author: mention }) }];
  });
}
