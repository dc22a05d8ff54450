import type { RelationName } from '../../relations/relation.ts';
import { follows, type Item } from '../item.ts';
import type { ValueCandidate, ValueMeaning } from '../meaning.ts';
import { isTag } from '../tags.ts';

/** How likely a value narrows films that nothing else is said of. */
const COST_BESIDE_THINGS: Readonly<Partial<Record<RelationName, number>>> = {
  genre: 0.02,
  year: 0.02,
  length: 0.02,
  country: 0.05,
  language: 0.06,
  topic: 0.2,
  tag: 0.25,
  'filming place': 0.3,
  'based on': 0.3,
  award: 0.3,
  colour: 0.1,
  format: 0.15,
  'home video': 0.3,
  showing: 0.3,
};

const COST_OF_TAG_BEHIND_BY = 5;

/** Prepositions that make another reading likelier. */
export function costOf({ relation }: ValueCandidate, item: Item): number {
  // Nobody's films are by what they are tagged with.
  if ((relation === 'topic' || relation === 'tag') && follows(item, 'by')) return COST_OF_TAG_BEHIND_BY;
  if (relation === 'topic' && follows(item, 'on')) return 0.03;
  if (relation === 'language' && follows(item, 'in')) return 0.01;
  return COST_BESIDE_THINGS[relation] ?? 0.45;
}

/** What it costs to take a name for a tag of that name, where nothing says that films are about it. */
const COST_OF_TAG_OF_NAME = 0.4;

/** What it costs more to narrow films by a value whose words are a name, too. */
export function costOfBeingNamed(candidate: ValueCandidate, { isAlsoNamed = false }: ValueMeaning): number {
  return isAlsoNamed && isTag(candidate) ? COST_OF_TAG_OF_NAME : 0;
}
