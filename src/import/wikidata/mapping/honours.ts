import type { FilmRecord } from '../../../data/schema/film.ts';
import type { Item, Statement } from '../item.ts';
import type { Pass } from '../pass.ts';
import { ITEMS, PROPERTIES, type Property, QUALIFIERS } from '../properties.ts';
import { itemIn, qualifiersOf, qualifyingItems, statementsOf } from '../values.ts';
import { isInstance, mentionOf } from './identity.ts';
import { dateIn, datesOf, readSnak, valuesOf, yearOf } from './reading.ts';

type Award = NonNullable<FilmRecord['awards']>[number];
type Selection = NonNullable<FilmRecord['selections']>[number];

const HUMAN: ReadonlySet<string> = new Set([ITEMS.human]);

/** Every prize that a film won or was nominated for, with its year and who gives it. */
export function awardsOf(pass: Pass, film: Item): Award[] {
  const won = statementsOf(film, PROPERTIES.awardReceived);
  const nominated = statementsOf(film, PROPERTIES.nominatedFor);
  return [
    ...won.flatMap((statement) => awardOf(pass, statement, PROPERTIES.awardReceived, 'won')),
    ...nominated.flatMap((statement) => awardOf(pass, statement, PROPERTIES.nominatedFor, 'nominated')),
  ];
}

function awardOf(pass: Pass, statement: Statement, property: Property, result: Award['result']): Award[] {
  const id = readSnak(pass, statement.mainsnak, property, itemIn);
  const prize = id === undefined ? undefined : pass.whole(id, property.label);
  const name = prize && pass.nameOf(prize, property.label);
  if (prize === undefined || name === undefined) return [];
  const year = yearOfStatement(pass, statement);
  return [{ name, ...giverOf(pass, prize), ...(year !== undefined && { year }), result }];
}

/** Who confers a prize: a festival if there is one, else the first body; no person has a place in an award. */
function giverOf(pass: Pass, prize: Item): Pick<Award, 'festival' | 'body'> {
  const { conferredBy } = PROPERTIES;
  const givers = valuesOf(pass, prize, conferredBy, itemIn).flatMap((id) => {
    const { festival } = occasionOf(pass, id, conferredBy);
    const item = pass.whole(festival, conferredBy.label);
    if (item !== undefined && isInstance(item, HUMAN)) pass.skip(conferredBy.label, 'a person');
    return item === undefined || isInstance(item, HUMAN) ? [] : [{ id: festival, item }];
  });
  const festival = givers.find(({ item }) => isInstance(item, pass.groups.festivalClasses));
  const [giver] = festival ? [festival] : givers;
  if (giver === undefined) return {};
  const { label } = conferredBy;
  const mention = mentionOf(pass, festival ? 'festival' : 'company', giver.id, { label });
  return mention === undefined ? {} : festival ? { festival: mention } : { body: mention };
}

/** Every festival at which a film was presented, with the year and the section where they are told. */
export function selectionsOf(pass: Pass, film: Item): Selection[] {
  const { presentedIn } = PROPERTIES;
  return statementsOf(film, presentedIn).flatMap((statement) => {
    const id = readSnak(pass, statement.mainsnak, presentedIn, itemIn);
    if (id === undefined) return [];
    const occasion = occasionOf(pass, id, presentedIn);
    const festival = mentionOf(pass, 'festival', occasion.festival, { label: presentedIn.label });
    if (festival === undefined) return [];
    const year = yearOfStatement(pass, statement) ?? occasion.year;
    const section = sectionOf(pass, statement) ?? occasion.section;
    return [{ festival, ...(year !== undefined && { year }), ...(section && { section }) }];
  });
}

function sectionOf(pass: Pass, statement: Statement): string | undefined {
  const { appliesToPart } = QUALIFIERS;
  return qualifyingItems(statement, appliesToPart).flatMap(
    (id) => pass.label(id, appliesToPart.label) ?? [],
  )[0];
}

/** The year that a statement gives, else that of the edition it names. */
function yearOfStatement(pass: Pass, statement: Statement): number | undefined {
  const { pointInTime, subjectOf } = QUALIFIERS;
  const [snak] = qualifiersOf(statement, pointInTime);
  if (snak !== undefined) return yearOf(pass, dateIn(pass, snak, pointInTime), pointInTime);
  const [edition] = qualifyingItems(statement, subjectOf);
  const item = edition === undefined ? undefined : pass.whole(edition, subjectOf.label);
  return item && yearOfEvent(pass, item);
}

function yearOfEvent(pass: Pass, event: Item): number | undefined {
  const { pointInTime, start } = PROPERTIES;
  const [date] = [...datesOf(pass, event, pointInTime), ...datesOf(pass, event, start)];
  return yearOf(pass, date, pointInTime);
}

interface Occasion {
  /** The id of the festival's item. */
  readonly festival: string;
  readonly year?: number | undefined;
  readonly section?: string | undefined;
}

/**
 * The festival that an item means: itself; or the series that it is an edition of, in that edition's year; or what it is a
 * section of. Nothing is read off names.
 */
function occasionOf(pass: Pass, id: string, { label }: Property, inSection = false): Occasion {
  const item = pass.whole(id, label);
  if (item === undefined) return { festival: id };
  const series = seriesOf(pass, item, label);
  if (series !== undefined) return { festival: series, year: yearOfEvent(pass, item) };
  const outer = inSection ? undefined : outerOf(pass, item, label);
  if (outer === undefined) return { festival: id };
  return {
    ...occasionOf(pass, outer, { ...PROPERTIES.partOf, label }, true),
    section: pass.nameOf(item, label),
  };
}

/** The festival that an item is an edition of; a festival in a series that is none, as of a ranking, is no edition. */
function seriesOf(pass: Pass, item: Item, label: string): string | undefined {
  const [id] = valuesOf(pass, item, PROPERTIES.partOfSeries, itemIn);
  const series = id === undefined ? undefined : pass.whole(id, label);
  const isFestival = (candidate: Item) => isInstance(candidate, pass.groups.festivalClasses);
  return series && (isFestival(series) || !isFestival(item)) ? id : undefined;
}

/** The festival or the edition that an item is a section of; a festival that belongs to something is still one. */
function outerOf(pass: Pass, item: Item, label: string): string | undefined {
  const { festivalClasses } = pass.groups;
  const [id] = valuesOf(pass, item, PROPERTIES.partOf, itemIn);
  if (id === undefined || isInstance(item, festivalClasses)) return undefined;
  const outer = pass.whole(id, label);
  if (outer === undefined) return undefined;
  const isOccasion = isInstance(outer, festivalClasses) || seriesOf(pass, outer, label) !== undefined;
  return isOccasion ? id : undefined;
}
