import type { Appearance } from '../../data/catalogue.ts';
import type { Film } from '../../data/entities.ts';
import { groupBy } from '../../data/group-by.ts';
import { idOf, type Reference } from '../../data/reference.ts';
import type { Setting } from '../card.ts';
import { opening } from '../facts.ts';
import { titleWithYear } from '../names.ts';
import { type Line, type Section, section } from '../sections.ts';
import type { SourceMarks } from '../sources.ts';
import { escaped } from '../text.ts';

/** What the card of a person, company or festival is made from. */
export interface NameSetting extends Setting {
  readonly reference: Reference;
  readonly works: readonly Work[];
  readonly marks: SourceMarks;
}

/** One way in which somebody comes into a film, with that film. */
export interface Work {
  readonly film: Film;
  readonly appearance: Appearance;
}

/** What somebody did for which films, oldest first; films without a year stand last. */
export function worksOf({ catalogue }: Setting, reference: Reference): Work[] {
  const works = catalogue.appearancesOf(reference).flatMap((appearance) => {
    const film = catalogue.film(idOf(appearance.film));
    return film ? [{ film, appearance }] : [];
  });
  const yearOf = ({ film }: Work) => film.years[0]?.value ?? Number.POSITIVE_INFINITY;
  return works.sort((a, b) => yearOf(a) - yearOf(b));
}

/** A line about a film that opens it. */
export function workLine(setting: NameSetting, film: Film, detail: string, sources: readonly string[]): Line {
  const text = `**${escaped(titleWithYear(film))}**${setting.marks.of(sources)}${detail ? ` · ${detail}` : ''}`;
  return { text, opens: [opening(setting, film.reference)] };
}

/** Works of one kind of appearance under headings of their own, in the order in which the headings first come. */
export function workSections<As extends Appearance['as']>(
  setting: NameSetting,
  as: As,
  describe: (appearance: Extract<Appearance, { as: As }>, film: Film) => { heading: string; line: Line },
): Section[] {
  const described = setting.works.flatMap(({ film, appearance }) =>
    isA(appearance, as) ? [describe(appearance, film)] : [],
  );
  return [...groupBy(described, ({ heading }) => heading)].flatMap(([heading, entries]) =>
    section(
      heading,
      entries.map(({ line }) => line),
    ),
  );
}

function isA<As extends Appearance['as']>(
  appearance: Appearance,
  as: As,
): appearance is Extract<Appearance, { as: As }> {
  return appearance.as === as;
}
