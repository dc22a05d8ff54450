import type { Role } from '../../data/schema/film.ts';

/** What Wikidata's items for work on films are called in English, and the role that means. */
const ROLES_BY_LABEL: Readonly<Record<string, Role>> = {
  director: 'director',
  'film director': 'director',
  'co-director': 'co-director',
  screenwriter: 'writer',
  'dialogue writer': 'writer',
  'story writer': 'writer',
  narrator: 'narrator',
  composer: 'composer',
  'film score composer': 'composer',
  cinematographer: 'cinematographer',
  'director of photography': 'cinematographer',
  'film editor': 'editor',
  'sound designer': 'sound',
  'sound engineer': 'sound',
  'audio engineer': 'sound',
  'sound editor': 'sound',
  'sound recordist': 'sound',
  'sound mixer': 'sound',
  'sound director': 'sound',
  'sound technician': 'sound',
  'production sound mixer': 'sound',
  'boom operator': 'sound',
  'foley artist': 'sound',
  'production designer': 'production-designer',
  'costume designer': 'costume-designer',
  'make-up artist': 'make-up-artist',
  'makeup artist': 'make-up-artist',
  animator: 'animator',
  'key animator': 'animator',
  'visual effects artist': 'visual-effects',
  'visual effects supervisor': 'visual-effects',
  'special effects supervisor': 'visual-effects',
  'special effects artist': 'visual-effects',
  choreographer: 'choreographer',
  'assistant director': 'assistant-director',
  'first assistant director': 'assistant-director',
  'second assistant director': 'assistant-director',
  producer: 'producer',
  'film producer': 'producer',
  'executive producer': 'executive-producer',
  'co-producer': 'co-producer',
  coproducer: 'co-producer',
};

/** The role that an item means by its English label; undefined where records have no word for it. */
export function roleOfLabel(label: string): Role | undefined {
  const key = label.toLowerCase();
  return Object.hasOwn(ROLES_BY_LABEL, key) ? ROLES_BY_LABEL[key] : undefined;
}
