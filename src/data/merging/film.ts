import type {
  Award,
  CompanyPart,
  Credit,
  Film,
  HomeVideo,
  Linked,
  Review,
  Selection,
  Subject,
} from '../entities.ts';
import { groupBy } from '../group-by.ts';
import type { FilmGroup } from '../linking/groups.ts';
import { type NamedKind, type Reference, refer } from '../reference.ts';
import type { FilmRecord } from '../schema/film.ts';
import type { Mention } from '../schema/values.ts';
import { factsOf, factsOfForms, factsOfWords, type Statement } from './facts.ts';

/** Turns a record's mention into a link to whom it means. */
export type Linker = <Kind extends NamedKind>(kind: Kind, mention: Mention) => Linked<Reference<Kind>>;

type Item<Field> = Field extends readonly (infer Entry)[] ? Entry : never;
type Entry<Field extends keyof FilmRecord> = Item<NonNullable<FilmRecord[Field]>>;

function linkSubject(subject: Entry<'subjects'>, linker: Linker): Subject {
  if ('topic' in subject) return subject;
  return { ...subject, person: linker('person', subject.person) };
}

function linkAward(award: Entry<'awards'>, linker: Linker): Award {
  const { festival, body, ...rest } = award;
  return {
    ...rest,
    ...(festival && { festival: linker('festival', festival) }),
    ...(body && { body: linker('company', body) }),
  };
}

function linkVideo({ publisher, ...video }: Entry<'homeVideo'>, linker: Linker): HomeVideo {
  return { ...video, ...(publisher && { publisher: linker('company', publisher) }) };
}

function linkReview({ author, affiliation, ...review }: Entry<'reviews'>, linker: Linker): Review {
  const linkedAffiliation =
    affiliation &&
    ('company' in affiliation
      ? linker('company', affiliation.company)
      : linker('festival', affiliation.festival));
  return {
    ...review,
    author: linker('person', author),
    ...(linkedAffiliation && { affiliation: linkedAffiliation }),
  };
}

/** One credit for each person and role, in billing order, gathering every part and spelling with who says so. */
function mergeCredits(records: readonly FilmRecord[], linker: Linker): Credit[] {
  const statements = records.flatMap((record) =>
    (record.credits ?? []).map(({ person, role, part }) => {
      const linked = linker('person', person);
      return { source: record.source, person: linked.to, name: linked.name, role, part };
    }),
  );
  const groups = groupBy(statements, ({ person, role }) => `${role} ${person}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const parts = group.flatMap(({ part, source }) => (part ? [{ value: part, source }] : []));
    return {
      person: first.person,
      role: first.role,
      names: factsOf(group.map(({ name, source }) => ({ value: name, source }))),
      parts: factsOf(parts),
      sources: [...new Set(group.map(({ source }) => source))],
    };
  });
}

/** Merges the records of one film; every value keeps the sources that say it. */
export function mergeFilm(group: FilmGroup, linker: Linker): Film {
  const { records } = group;
  const single = <Value>(pick: (record: FilmRecord) => Value | undefined): Statement<Value>[] =>
    records.flatMap((record) => {
      const value = pick(record);
      return value === undefined ? [] : [{ value, source: record.source }];
    });
  const many = <Value>(pick: (record: FilmRecord) => readonly Value[] | undefined): Statement<Value>[] =>
    records.flatMap((record) => (pick(record) ?? []).map((value) => ({ value, source: record.source })));

  return {
    kind: 'film',
    reference: refer('film', group.id),
    id: group.id,
    aliases: group.aliases,
    externalIds: [...new Set(records.flatMap((record) => record.externalIds ?? []))],
    sources: [...new Set(records.map((record) => record.source))],
    titles: factsOfForms(many((record) => record.titles)),
    years: factsOf(single((record) => record.year)),
    minutes: factsOf(single((record) => record.minutes)),
    colours: factsOfWords(single((record) => record.colour)),
    formats: factsOfWords(single((record) => record.format)),
    countries: factsOfWords(many((record) => record.countries)),
    languages: factsOfWords(many((record) => record.languages)),
    genres: factsOfWords(many((record) => record.genres)),
    credits: mergeCredits(records, linker),
    companies: factsOf(
      many((record) =>
        record.companies?.map(
          (entry): CompanyPart => ({ ...entry, company: linker('company', entry.company) }),
        ),
      ),
    ),
    releases: factsOf(many((record) => record.releases)),
    homeVideo: factsOf(many((record) => record.homeVideo?.map((video) => linkVideo(video, linker)))),
    selections: factsOf(
      many((record) =>
        record.selections?.map(
          (entry): Selection => ({ ...entry, festival: linker('festival', entry.festival) }),
        ),
      ),
    ),
    awards: factsOf(many((record) => record.awards?.map((award) => linkAward(award, linker)))),
    attendance: factsOf(many((record) => record.attendance)),
    budgets: factsOf(single((record) => record.budget)),
    boxOffice: factsOf(many((record) => record.boxOffice)),
    productions: factsOf(single((record) => record.production)),
    places: factsOf(many((record) => record.places)),
    stories: factsOf(single((record) => record.story)),
    subjects: factsOf(many((record) => record.subjects?.map((subject) => linkSubject(subject, linker)))),
    basedOn: factsOf(
      many((record) =>
        record.basedOn?.map(({ author, ...basis }) => ({
          ...basis,
          ...(author && { author: linker('person', author) }),
        })),
      ),
    ),
    reviews: factsOf(many((record) => record.reviews?.map((review) => linkReview(review, linker)))),
    notes: factsOf(many((record) => record.notes)),
    notToBeConfusedWith: factsOf(many((record) => record.notToBeConfusedWith)),
    tags: factsOfWords(many((record) => record.tags)),
    ratings: factsOf(single((record) => record.rating)),
    votes: factsOf(single((record) => record.votes)),
  };
}
