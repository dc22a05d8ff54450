import type { NamedKind } from '../reference.ts';
import type { FilmRecord } from './film.ts';
import type { Mention } from './values.ts';

/** Somebody or something that a film's record names, and where in the record. */
export interface MentionSite {
  readonly kind: NamedKind;
  readonly mention: Mention;
  readonly path: string;
}

function site(kind: MentionSite['kind'], mention: Mention | undefined, path: string): MentionSite[] {
  return mention ? [{ kind, mention, path }] : [];
}

/** Every person, company and festival that a film's record mentions, in the record's order. */
export function mentionsIn(record: FilmRecord): MentionSite[] {
  return [
    ...(record.credits ?? []).flatMap((credit, index) =>
      site('person', credit.person, `credits[${index}].person`),
    ),
    ...(record.companies ?? []).flatMap((entry, index) =>
      site('company', entry.company, `companies[${index}].company`),
    ),
    ...(record.homeVideo ?? []).flatMap((video, index) =>
      site('company', video.publisher, `homeVideo[${index}].publisher`),
    ),
    ...(record.selections ?? []).flatMap((selection, index) =>
      site('festival', selection.festival, `selections[${index}].festival`),
    ),
    ...(record.awards ?? []).flatMap((award, index) => [
      ...site('festival', award.festival, `awards[${index}].festival`),
      ...site('company', award.body, `awards[${index}].body`),
    ]),
    ...(record.subjects ?? []).flatMap((subject, index) =>
      'person' in subject ? site('person', subject.person, `subjects[${index}].person`) : [],
    ),
    ...(record.basedOn ?? []).flatMap((basis, index) =>
      site('person', basis.author, `basedOn[${index}].author`),
    ),
    ...(record.reviews ?? []).flatMap((review, index) => [
      ...site('person', review.author, `reviews[${index}].author`),
      ...affiliationSite(review.affiliation, `reviews[${index}].affiliation`),
    ]),
  ];
}

function affiliationSite(
  affiliation: NonNullable<FilmRecord['reviews']>[number]['affiliation'],
  path: string,
): MentionSite[] {
  if (!affiliation) return [];
  return 'company' in affiliation
    ? site('company', affiliation.company, `${path}.company`)
    : site('festival', affiliation.festival, `${path}.festival`);
}
