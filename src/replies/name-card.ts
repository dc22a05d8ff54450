import type { Company, Festival, Person } from '../data/entities.ts';
import type { Card, Setting } from './card.ts';
import { companySections } from './name-pages/company.ts';
import { festivalSections } from './name-pages/festival.ts';
import { personSections } from './name-pages/person.ts';
import { type NameSetting, worksOf } from './name-pages/works.ts';
import { nameOf } from './names.ts';
import type { Section } from './sections.ts';
import { SourceMarks } from './sources.ts';
import type { View } from './view.ts';

function sectionsOf(entity: Person | Company | Festival, setting: NameSetting): Section[] {
  switch (entity.kind) {
    case 'person':
      return personSections(entity, setting);
    case 'company':
      return companySections(entity, setting);
    case 'festival':
      return festivalSections(entity, setting);
  }
}

/** The card of a person, company or festival. It draws on its own sources and those of the films it lists. */
export function nameCard(entity: Person | Company | Festival, view: View, setting: Setting): Card {
  const works = worksOf(setting, entity.reference);
  const sources = [...entity.sources, ...works.flatMap(({ film }) => film.sources)];
  const marks = new SourceMarks(setting.catalogue, sources);
  return {
    view: { ...view, reference: entity.reference, page: 'overview' },
    title: nameOf(entity),
    sections: sectionsOf(entity, { ...setting, reference: entity.reference, works, marks }),
    footer: marks.footer(setting.words),
    tabs: [],
    placeholder: setting.words.openFilm,
  };
}
