import type { EntityKind } from '../../src/data/reference.ts';

/** Somebody or something that records are about. */
export interface Referent {
  readonly kind: EntityKind;
  /** What it is called wherever it is named, and in every record. */
  readonly called: readonly string[];
  /** What it may be called in records besides: who has two names in one source, but no id, might be two. */
  readonly also?: readonly string[];
  /** Its id among the built-in records. */
  readonly builtIn?: string;
  readonly externalId?: string;
  /** Whether that is never left out: then others may be called the same. */
  readonly hasNamesake?: boolean;
}

const REFERENTS = {
  ann: { kind: 'person', called: ['Ann Lee', 'ANN LEE'], also: ['Энн Ли'], externalId: 'wikidata:Q1' },
  bob: { kind: 'person', called: ['Bob Roe'], also: ['Боб Роу'] },
  elder: { kind: 'person', called: ['Steve McQueen'], externalId: 'imdb:nm1', hasNamesake: true },
  younger: { kind: 'person', called: ['Steve McQueen'], externalId: 'imdb:nm2', hasNamesake: true },
  sokurov: { kind: 'person', called: ['Alexander Sokurov'], also: ['Сокуров'], builtIn: 'alexander-sokurov' },
  lenfilm: { kind: 'company', called: ['Lenfilm', 'Ленфильм'], builtIn: 'lenfilm' },
  studio: { kind: 'company', called: ['Studio A', 'STUDIO A'], externalId: 'wikidata:Q2' },
  locarno: { kind: 'festival', called: ['Locarno', 'Festival del film Locarno'], builtIn: 'locarno' },
  tampere: { kind: 'festival', called: ['Tampere', 'Тампере'], externalId: 'wikidata:Q3' },
  golos: { kind: 'film', called: ['Голос', 'The Voice'], externalId: 'imdb:tt1', hasNamesake: true },
  other: { kind: 'film', called: ['The Voice'], externalId: 'imdb:tt2', hasNamesake: true },
  monolog: { kind: 'film', called: ['Монолог', 'Monologue'], externalId: 'imdb:tt3' },
} as const satisfies Record<string, Referent>;
export type Name = keyof typeof REFERENTS;

function isName(text: string): text is Name {
  return text in REFERENTS;
}

export const NAMES = Object.keys(REFERENTS).filter(isName);

/** Who or what has a name. */
export function referent(name: Name): Referent {
  return REFERENTS[name];
}
