import { calledAt } from '../../data/names.ts';
import type { Section } from '../sections.ts';
import { escaped } from '../text.ts';
import { type NameSetting, workLine, workSections } from './works.ts';

/** The reviewers of films who belong to an organisation or festival. */
export function affiliationSections(setting: NameSetting): Section[] {
  const { catalogue, words } = setting;
  return workSections(setting, 'affiliation', ({ fact }, film) => {
    const { author, post } = fact.value;
    const who = [calledAt(catalogue, author.to), post].filter(Boolean).join(', ');
    return { heading: words.affiliationOf, line: workLine(setting, film, escaped(who), fact.sources) };
  });
}
