import type { Facts } from '../../data/entities.ts';
import { formInWords, type NamedEntity, nameOf, shownForms } from '../names.ts';
import { type Section, section } from '../sections.ts';
import { escaped } from '../text.ts';
import type { NameSetting } from './works.ts';

/** Every recorded form of a name with its language and kind, the heading's first; none where that has said it all. */
export function namesSection({ words, marks }: NameSetting, entity: NamedEntity): Section[] {
  const heading = nameOf(entity);
  const forms = shownForms(entity.names);
  const ordered = [...forms].sort(
    (a, b) => Number(b.value.text === heading) - Number(a.value.text === heading),
  );
  const saidByHeading = forms.every(({ value }) => value.text === heading && !formInWords(value, words));
  if (saidByHeading) return [];
  const lines = ordered.map(({ value, sources }) => {
    const about = formInWords(value, words);
    return `${escaped(value.text)}${about ? ` · ${about}` : ''}${marks.of(sources)}`;
  });
  return section(words.names, lines);
}

/** Background that a source tells of somebody. */
export function notesSection({ words, marks }: NameSetting, notes: Facts<string>): Section[] {
  return section(words.background, marks.each(notes, escaped));
}
