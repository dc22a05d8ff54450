import { text, year } from '../../data/schema/values.ts';

/** The relations of MetaQA's knowledge base that say something of a film. */
const RELATIONS = [
  'directed_by',
  'written_by',
  'starred_actors',
  'release_year',
  'in_language',
  'has_genre',
  'has_tags',
  'has_imdb_rating',
  'has_imdb_votes',
] as const;
export type Relation = (typeof RELATIONS)[number];

/** What the triples say of one subject: the objects of each relation, each once, in their order. */
export type SubjectFacts = ReadonlyMap<Relation, ReadonlySet<string>>;

function isRelation(name: string): name is Relation {
  return RELATIONS.some((relation) => relation === name);
}

/** Gathers triples by their subjects, in whatever order the triples come. */
export class FactsBySubject {
  readonly #subjects = new Map<string, Map<Relation, Set<string>>>();

  /** Takes a line; returns why not, where it cannot. */
  add(line: string): string | undefined {
    const [subject = '', relation = '', object = '', ...more] = line.split('|').map((field) => field.trim());
    if (object === '' || more.length > 0) return 'line that is no subject|relation|object';
    if (!isRelation(relation)) return `triple with the unknown relation ${relation}`;
    if (!text.safeParse(subject).success) return 'triple whose subject has no visible letter';
    if (!text.safeParse(object).success) return `${relation} without a visible letter`;
    if (relation === 'release_year' && !year.safeParse(Number(object)).success) {
      return 'release_year that is no year of a film';
    }
    const objects = this.#objectsOf(subject, relation);
    if (objects.has(object)) return 'triple that was there already';
    objects.add(object);
    return undefined;
  }

  #objectsOf(subject: string, relation: Relation): Set<string> {
    const facts = this.#subjects.get(subject) ?? new Map<Relation, Set<string>>();
    this.#subjects.set(subject, facts);
    const objects = facts.get(relation) ?? new Set<string>();
    facts.set(relation, objects);
    return objects;
  }

  /** Every subject with what is said of it. */
  subjects(): Iterable<[subject: string, facts: SubjectFacts]> {
    return this.#subjects;
  }
}
