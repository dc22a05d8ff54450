import { appearancesOfIn } from '../../data/appearances.ts';
import type { Appearance } from '../../data/catalogue.ts';
import type { Film } from '../../data/entities.ts';
import { groupBy } from '../../data/group-by.ts';
import { titleWithYear } from '../../data/names.ts';
import { idOf, type Reference } from '../../data/reference.ts';
import type { Setting } from '../card.ts';
import { opening } from '../facts.ts';
import { type Line, type Section, section } from '../sections.ts';
import type { SourceMarks } from '../sources.ts';
import { escaped } from '../text.ts';
import { byYear } from '../years.ts';

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
  // Each film is looked up once, since somebody may have made hundreds.
  const works = catalogue.filmsOf(reference).flatMap((each) => {
    const film = catalogue.film(idOf(each));
    return film ? appearancesOfIn(film, reference).map((appearance) => ({ film, appearance })) : [];
  });
  return byYear(works, ({ film }) => film.years[0]?.value);
}

/** A line about a film that opens it. */
export function workLine(setting: NameSetting, film: Film, detail: string, sources: readonly string[]): Line {
  const text = `**${escaped(titleWithYear(film))}**${setting.marks.of(sources)}${detail ? ` · ${detail}` : ''}`;
  return { text, opens: [opening(setting, film.reference)] };
}

/** How one kind of appearance is told: a line about the film, and the heading under which it stands. */
export type Describe<As extends Appearance['as'], Entry extends Line> = (
  appearance: Extract<Appearance, { as: As }>,
  film: Film,
) => { readonly heading: string; readonly line: Entry };

/** Lines about one kind of appearance by their headings, in the order in which those first come. */
export function linesByHeading<As extends Appearance['as'], Entry extends Line>(
  { works }: NameSetting,
  as: As,
  describe: Describe<As, Entry>,
): [string, Entry[]][] {
  const described = works.flatMap(({ film, appearance }) =>
    isA(appearance, as) ? [describe(appearance, film)] : [],
  );
  return [...groupBy(described, ({ heading }) => heading)].map(([heading, entries]) => [
    heading,
    entries.map(({ line }) => line),
  ]);
}

/** Works of one kind of appearance under headings of their own. */
export function workSections<As extends Appearance['as']>(
  setting: NameSetting,
  as: As,
  describe: Describe<As, Line>,
): Section[] {
  return linesByHeading(setting, as, describe).flatMap(([heading, lines]) => section(heading, lines));
}

function isA<As extends Appearance['as']>(
  appearance: Appearance,
  as: As,
): appearance is Extract<Appearance, { as: As }> {
  return appearance.as === as;
}
