import type { Facts } from '../../data/entities.ts';
import type { WrittenForm } from '../../data/schema/values.ts';
import { calledAt, formInWords, shownForms } from '../names.ts';
import { type Section, section } from '../sections.ts';
import { escaped } from '../text.ts';
import { type NameSetting, workLine, workSections } from './works.ts';

/** Every recorded form of a name, with its language and kind; none where the heading has said it all. */
export function namesSection({ words, marks }: NameSetting, names: Facts<WrittenForm>): Section[] {
  const lines = shownForms(names).map(({ value, sources }) => {
    const about = formInWords(value, words);
    return { about, text: `${escaped(value.text)}${about ? ` · ${about}` : ''}${marks.of(sources)}` };
  });
  const [first] = lines;
  if (lines.length === 1 && first?.about === '') return [];
  return section(
    words.names,
    lines.map(({ text }) => text),
  );
}

/** Background that a source tells of somebody. */
export function notesSection({ words, marks }: NameSetting, notes: Facts<string>): Section[] {
  return section(words.background, marks.each(notes, escaped));
}

/** The reviewers of films who belong to an organisation or festival. */
export function affiliationSections(setting: NameSetting): Section[] {
  const { catalogue, words } = setting;
  return workSections(setting, 'affiliation', ({ fact }, film) => {
    const { author, post } = fact.value;
    const who = [calledAt(catalogue, author.to), post].filter(Boolean).join(', ');
    return { heading: words.affiliationOf, line: workLine(setting, film, escaped(who), fact.sources) };
  });
}
