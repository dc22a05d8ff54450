import type { Credit, Film } from '../../data/entities.ts';
import type { Found } from '../../data/found.ts';
import { ROLES, type Role } from '../../data/schema/film.ts';
import type { Relation, RelationName } from './relation.ts';
import { leadsTo, ofFilms, stated } from './stating.ts';

const MAKERS: readonly Role[] = ['director', 'co-director'];
const PERFORMERS: readonly Role[] = ['actor', 'narrator', 'presenter'];
const PRODUCERS: readonly Role[] = ['producer', 'executive-producer', 'co-producer'];

/** One finding for each part, since somebody may play several; `role` where it is to be told. */
export function creditFacts(film: Film, credit: Credit, role: Role | undefined): Found[] {
  const { person, parts } = credit;
  if (parts.length > 0) {
    return parts.map(({ value: part }) => leadsTo(film, person, credit, { ...(role && { role }), part }));
  }
  return [leadsTo(film, person, credit, role && { role })];
}

function single(role: Role): Relation {
  return ofFilms(['person'], (film) =>
    film.credits.flatMap((credit) => (credit.role === role ? creditFacts(film, credit, undefined) : [])),
  );
}

/** Whoever has one of several roles; the details say which. */
function joined(roles: readonly Role[]): Relation {
  return ofFilms(['person'], (film) =>
    film.credits.flatMap((credit) =>
      roles.includes(credit.role) ? creditFacts(film, credit, credit.role) : [],
    ),
  );
}

const JOINED: Readonly<Partial<Record<RelationName, readonly Role[]>>> = {
  anybody: ROLES,
  maker: MAKERS,
  performer: PERFORMERS,
  'any producer': PRODUCERS,
};

/** The roles that a relation is of, and whether its findings tell which; undefined for what is no work of people. */
export function rolesOf(relation: RelationName): { roles: readonly Role[]; areTold: boolean } | undefined {
  const joined = JOINED[relation];
  if (joined) return { roles: joined, areTold: true };
  const role = ROLES.find((each) => each === relation);
  return role && { roles: [role], areTold: false };
}

const parts = ofFilms(['value'], (film) =>
  film.credits.flatMap(({ person, parts }) =>
    parts.map(({ value: part, sources }) => stated(film, { is: 'part', part }, sources, { person })),
  ),
);

/** What people did for films, and the parts that they played. */
export const CREDIT_RELATIONS = {
  director: single('director'),
  'co-director': single('co-director'),
  writer: single('writer'),
  actor: single('actor'),
  narrator: single('narrator'),
  composer: single('composer'),
  cinematographer: single('cinematographer'),
  editor: single('editor'),
  sound: single('sound'),
  'production-designer': single('production-designer'),
  'art-director': single('art-director'),
  'costume-designer': single('costume-designer'),
  'make-up-artist': single('make-up-artist'),
  animator: single('animator'),
  'visual-effects': single('visual-effects'),
  choreographer: single('choreographer'),
  conductor: single('conductor'),
  lyricist: single('lyricist'),
  'casting-director': single('casting-director'),
  presenter: single('presenter'),
  'assistant-director': single('assistant-director'),
  producer: single('producer'),
  'executive-producer': single('executive-producer'),
  'co-producer': single('co-producer'),
  anybody: joined(ROLES),
  maker: joined(MAKERS),
  performer: joined(PERFORMERS),
  'any producer': joined(PRODUCERS),
  part: parts,
} as const satisfies Readonly<Record<string, Relation>>;
