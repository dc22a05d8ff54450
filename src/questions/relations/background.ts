import type { Film, Review, Subject } from '../../data/entities.ts';
import type { Found, FoundDetails } from '../../data/found.ts';
import { normalForm } from '../../data/normal-form.ts';
import { idOf, kindOf, refer } from '../../data/reference.ts';
import type { Relation } from './relation.ts';
import { leadsOn, leadsTo, ofFilms, stated, texts } from './stating.ts';

/** What sources call it when something was shot at a place, as *filming*, *filming of the battle*, *interviews*. */
const SHOT_THERE = /^(filming|filmed|shooting|shot|interviews?|location|exteriors?|interiors?)\b/;

function places(film: Film, isMeant: (use: string) => boolean): Found[] {
  return film.places.flatMap(({ value: { place, use, note }, sources }) =>
    isMeant(use) ? [stated(film, { is: 'place', place }, sources, { use, note })] : [],
  );
}

function sayingWho({ according }: Subject): FoundDetails | undefined {
  return according === undefined ? undefined : { according };
}

function subjects(film: Film): Found[] {
  return film.subjects.flatMap((fact) =>
    'person' in fact.value ? [leadsTo(film, fact.value.person.to, fact, sayingWho(fact.value))] : [],
  );
}

function topics(film: Film): Found[] {
  const told = film.subjects.flatMap(({ value, sources }) =>
    'topic' in value ? [stated(film, { is: 'text', text: value.topic }, sources, sayingWho(value))] : [],
  );
  return [...subjects(film), ...told, ...texts(film, film.tags)];
}

function bases(film: Film): Found[] {
  return film.basedOn.map(({ value: { work, title, author }, sources }) => {
    const text = title === undefined ? work : `${work} “${title}”`;
    return stated(film, { is: 'text', text }, sources, { person: author?.to });
  });
}

function authors(film: Film): Found[] {
  return film.basedOn.flatMap((fact) => leadsOn(film, fact.value.author, fact, { note: fact.value.work }));
}

/** Where a reviewer works, and as what. */
function post({ post, affiliation }: Review): FoundDetails {
  if (!affiliation) return { note: post };
  const { to } = affiliation;
  return kindOf(to) === 'company'
    ? { company: refer('company', idOf(to)), note: post }
    : { festival: refer('festival', idOf(to)), note: post };
}

function opinions(film: Film): Found[] {
  return film.reviews.map(({ value, sources }) =>
    stated(film, { is: 'text', text: value.stance }, sources, { person: value.author.to, ...post(value) }),
  );
}

function reviewers(film: Film): Found[] {
  return film.reviews.map((fact) => leadsTo(film, fact.value.author.to, fact, post(fact.value)));
}

function confusables(film: Film): Found[] {
  return film.notToBeConfusedWith.map(({ value: { name, what }, sources }) =>
    stated(film, { is: 'text', text: name }, sources, { note: what }),
  );
}

/** Where a film was made, what it tells and what is told of it. */
export const BACKGROUND_RELATIONS = {
  'filming place': ofFilms(['value'], (film) => places(film, (use) => SHOT_THERE.test(normalForm(use)))),
  place: ofFilms(['value'], (film) => places(film, () => true)),
  story: ofFilms(['value'], (film) => texts(film, film.stories)),
  subject: ofFilms(['person'], subjects),
  topic: ofFilms(['person', 'value'], topics),
  'based on': ofFilms(['value'], bases),
  'source author': ofFilms(['person'], authors),
  opinion: ofFilms(['value'], opinions),
  reviewer: ofFilms(['person'], reviewers),
  confusable: ofFilms(['value'], confusables),
} as const satisfies Readonly<Record<string, Relation>>;
