import type { Company, Festival, Person } from '../../data/entities.ts';
import { type NamedEntity, nameOf, shownForms } from '../../data/names.ts';
import { formInWords } from '../form-in-words.ts';
import { fitsHeading, type OtherForms, otherForms } from '../forms.ts';
import { type Line, paragraphs, type Section, section } from '../sections.ts';
import { escaped } from '../text.ts';
import type { NameSetting } from './works.ts';

/** Notes of so many characters together are read first; more of them would push everything else away. */
const NOTES_IN_LEAD = 300;

/** What is read first of somebody, and what there is no room for there, to stand at the end of the card. */
interface Introduction {
  readonly lead: readonly Line[];
  readonly rest: readonly Section[];
}

function howManyFit(notes: readonly string[]): number {
  const over = notes.findIndex((_, index) => notes.slice(0, index + 1).join('').length > NOTES_IN_LEAD);
  return over < 0 ? notes.length : over;
}

/** The forms of a name besides the heading; none where the heading is the only one and all that is known of it. */
function otherNames(setting: NameSetting, { id, names }: NamedEntity): OtherForms {
  const { words } = setting;
  const name = nameOf({ id, names });
  const isAllSaid =
    fitsHeading(name) &&
    shownForms(names).every(({ value }) => value.text === name && !formInWords(value, words));
  if (isAllSaid) return { first: [], more: [] };
  return otherForms(names, { text: name, form: name, said: words.thisSpelling }, setting);
}

/** The other forms of a name, then what a source tells of somebody, as far as both are short, then further lines. */
export function introduction(
  setting: NameSetting,
  entity: Person | Company | Festival,
  further: readonly string[] = [],
): Introduction {
  const { words, marks } = setting;
  const { first, more } = otherNames(setting, entity);
  const notes = marks.each(entity.notes, escaped);
  const fitting = howManyFit(notes);
  const names = more.length > 0 ? [...first, words.moreUnder(more.length, words.moreNames)] : first;
  return {
    lead: paragraphs(names, notes.slice(0, fitting), further),
    rest: [...section(words.background, notes.slice(fitting)), ...section(words.moreNames, more)],
  };
}
