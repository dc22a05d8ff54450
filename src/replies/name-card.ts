import type { Company, Festival, Person } from '../data/entities.ts';
import { nameOf } from '../data/names.ts';
import type { Card, Setting } from './card.ts';
import { companyPage } from './name-pages/company.ts';
import { festivalPage } from './name-pages/festival.ts';
import { personPage } from './name-pages/person.ts';
import { type NameSetting, worksOf } from './name-pages/works.ts';
import { type Page, paragraphs } from './sections.ts';
import { SourceMarks } from './sources.ts';
import type { View } from './view.ts';

function pageOf(entity: Person | Company | Festival, setting: NameSetting): Page {
  switch (entity.kind) {
    case 'person':
      return personPage(entity, setting);
    case 'company':
      return companyPage(entity, setting);
    case 'festival':
      return festivalPage(entity, setting);
  }
}

/** The card of a person, company or festival. It draws on its own sources and those of the films it lists. */
export function nameCard(entity: Person | Company | Festival, view: View, setting: Setting): Card {
  const works = worksOf(setting, entity.reference);
  const sources = [...entity.sources, ...works.flatMap(({ film }) => film.sources)];
  const marks = new SourceMarks(setting.catalogue, sources);
  const page = pageOf(entity, { ...setting, reference: entity.reference, works, marks });
  const isEmpty = page.lead.length + page.sections.length === 0;
  return {
    view: { ...view, reference: entity.reference, page: 'overview' },
    title: nameOf(entity),
    lead: isEmpty ? paragraphs([setting.words.nothingElse]) : page.lead,
    sections: page.sections,
    footer: marks.footer(setting.words),
    tabs: [],
    placeholder: setting.words.openFilm,
  };
}
