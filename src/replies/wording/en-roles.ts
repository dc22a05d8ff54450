import type { EntityKind } from '../../data/reference.ts';
import type { CompanyRoleName, Role } from '../../data/schema/film.ts';

/** What heads people on a film's card. */
export const CREW: Readonly<Record<Role, string>> = {
  director: 'Directed by',
  'co-director': 'Co-directed by',
  writer: 'Written by',
  actor: 'Cast',
  narrator: 'Narrated by',
  composer: 'Music',
  cinematographer: 'Photography',
  editor: 'Editing',
  sound: 'Sound',
  'production-designer': 'Production design',
  'art-director': 'Art direction',
  'costume-designer': 'Costumes',
  'make-up-artist': 'Make-up',
  animator: 'Animation',
  'visual-effects': 'Visual effects',
  choreographer: 'Choreography',
  conductor: 'Conducting',
  lyricist: 'Lyrics',
  'casting-director': 'Casting',
  presenter: 'Presented by',
  'assistant-director': 'Assistant direction',
  producer: 'Produced by',
  'executive-producer': 'Executive producer',
  'co-producer': 'Co-producer',
};

/** What heads films on a person's card. */
export const WORK: Readonly<Record<Role, string>> = {
  ...CREW,
  director: 'Director',
  'co-director': 'Co-director',
  writer: 'Writer',
  actor: 'Actor',
  narrator: 'Narrator',
  presenter: 'Presenter',
  producer: 'Producer',
};

/** What heads companies, and their films. */
export const COMPANY: Readonly<Record<CompanyRoleName, string>> = {
  production: 'Production',
  'co-production': 'Co-production',
  distribution: 'Distribution',
  sales: 'Sales',
  broadcast: 'Broadcast',
};

/** What something is, in a sentence. */
export const KIND: Readonly<Record<EntityKind, string>> = {
  film: 'film',
  person: 'person',
  company: 'company',
  festival: 'festival',
};
