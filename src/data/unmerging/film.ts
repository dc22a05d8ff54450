import type { Credit, Film, Linked, Review, Subject } from '../entities.ts';
import { idOf, kindOf, type Reference } from '../reference.ts';
import type { FilmRecord } from '../schema/film.ts';
import type { Mention } from '../schema/values.ts';
import { aliasIn, formsSaidBy, identityIn, saidBy, unlessEmpty } from './statements.ts';

function mention({ to, name }: Linked): Mention {
  return { name, id: idOf(to) };
}

function mentionOr(link: Linked | undefined): Mention | undefined {
  return link && mention(link);
}

type Entry<Field extends keyof FilmRecord> =
  NonNullable<FilmRecord[Field]> extends readonly (infer Item)[] ? Item : never;

/** A credit for each spelling and part that the source gives somebody in that role. */
function creditsIn({ person, role, names, parts }: Credit, source: string): Entry<'credits'>[] {
  const [spellings, played] = [saidBy(names, source), saidBy(parts, source)];
  const count = Math.max(spellings.length, played.length);
  return Array.from({ length: count }, (_, index) => ({
    person: { name: spellings[index] ?? spellings[0] ?? idOf(person), id: idOf(person) },
    role,
    part: played[index],
  }));
}

function subjectIn(subject: Subject): Entry<'subjects'> {
  return 'topic' in subject ? subject : { ...subject, person: mention(subject.person) };
}

function affiliationIn(link: Linked<Reference<'company' | 'festival'>>): Entry<'reviews'>['affiliation'] {
  return kindOf(link.to) === 'company' ? { company: mention(link) } : { festival: mention(link) };
}

function reviewIn({ author, affiliation, ...review }: Review): Entry<'reviews'> {
  return { ...review, author: mention(author), affiliation: affiliation && affiliationIn(affiliation) };
}

/** The lists of what a source says of a film. */
function listsIn(film: Film, source: string): Partial<FilmRecord> {
  return {
    countries: unlessEmpty(saidBy(film.countries, source)),
    languages: unlessEmpty(saidBy(film.languages, source)),
    genres: unlessEmpty(saidBy(film.genres, source)),
    credits: unlessEmpty(
      film.credits.flatMap((credit) => (credit.sources.includes(source) ? creditsIn(credit, source) : [])),
    ),
    companies: unlessEmpty(
      saidBy(film.companies, source).map((part) => ({ ...part, company: mention(part.company) })),
    ),
    releases: unlessEmpty(saidBy(film.releases, source)),
    homeVideo: unlessEmpty(
      saidBy(film.homeVideo, source).map((video) => ({ ...video, publisher: mentionOr(video.publisher) })),
    ),
    selections: unlessEmpty(
      saidBy(film.selections, source).map((shown) => ({ ...shown, festival: mention(shown.festival) })),
    ),
    awards: unlessEmpty(
      saidBy(film.awards, source).map((award) => ({
        ...award,
        festival: mentionOr(award.festival),
        body: mentionOr(award.body),
      })),
    ),
    attendance: unlessEmpty(saidBy(film.attendance, source)),
    boxOffice: unlessEmpty(saidBy(film.boxOffice, source)),
    places: unlessEmpty(saidBy(film.places, source)),
    subjects: unlessEmpty(saidBy(film.subjects, source).map(subjectIn)),
    basedOn: unlessEmpty(
      saidBy(film.basedOn, source).map((basis) => ({ ...basis, author: mentionOr(basis.author) })),
    ),
    reviews: unlessEmpty(saidBy(film.reviews, source).map(reviewIn)),
    notes: unlessEmpty(saidBy(film.notes, source)),
    notToBeConfusedWith: unlessEmpty(saidBy(film.notToBeConfusedWith, source)),
    tags: unlessEmpty(saidBy(film.tags, source)),
  };
}

/** What a source says of a film, in as many records as it gives values where one is meant. */
function recordsOfSource(film: Film, source: string): FilmRecord[] {
  const singles = {
    year: saidBy(film.years, source),
    minutes: saidBy(film.minutes, source),
    colour: saidBy(film.colours, source),
    format: saidBy(film.formats, source),
    budget: saidBy(film.budgets, source),
    production: saidBy(film.productions, source),
    story: saidBy(film.stories, source),
    rating: saidBy(film.ratings, source),
    votes: saidBy(film.votes, source),
  };
  const count = Math.max(1, ...Object.values(singles).map(({ length }) => length));
  return Array.from({ length: count }, (_, index) => ({
    kind: 'film',
    source,
    titles: formsSaidBy(film.titles, source),
    year: singles.year[index],
    minutes: singles.minutes[index],
    colour: singles.colour[index],
    format: singles.format[index],
    budget: singles.budget[index],
    production: singles.production[index],
    story: singles.story[index],
    rating: singles.rating[index],
    votes: singles.votes[index],
    ...(index === 0 && listsIn(film, source)),
  }));
}

/** Records that say together what a film does, one a source, in the order in which they stand on its card. */
export function recordsOfFilm(film: Film): FilmRecord[] {
  const records = film.sources
    .flatMap((source) => recordsOfSource(film, source))
    .map((record, index) => ({
      ...record,
      ...identityIn(film.id, index === 0),
      externalIds: index === 0 ? unlessEmpty(film.externalIds) : undefined,
    }));
  const [first] = records;
  if (!first) return [];
  const { kind, source, titles } = first;
  return [...records, ...film.aliases.map((alias) => ({ kind, source, titles, ...aliasIn(film.id, alias) }))];
}
