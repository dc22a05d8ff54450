import fc from 'fast-check';
import type { Catalogue } from '../../../src/data/catalogue.ts';
import { kindOf, type Reference } from '../../../src/data/reference.ts';
import type { Condition, Measure, Query } from '../../../src/questions/query.ts';
import type { RelationName } from '../../../src/questions/relations/relation.ts';
import { RELATIONS } from '../../../src/questions/relations/relations.ts';

const NAMES = Object.keys(RELATIONS).filter((name): name is RelationName => name in RELATIONS);
export const anyRelation = fc.constantFrom(...NAMES);

const MEASURES: readonly Measure[] = [
  'year',
  'minutes',
  'viewers',
  'budget',
  'box office',
  'votes',
  'rating',
  'born',
  'founded',
  'since',
  'number of films',
];
const anyMeasure = fc.constantFrom(...MEASURES);
const anyEnd = fc.constantFrom('least' as const, 'most' as const);
const anyRange = fc.record({ least: fc.option(fc.integer({ min: 0, max: 2100 }), { nil: undefined }) });
const anyText = fc.oneof(
  fc.constantFrom('Russia', 'St. Petersburg', 'director', 'documentary', '?'),
  fc.string(),
);

/** References to everything in a catalogue, and to what is not there. */
export function anyReference(catalogue: Catalogue): fc.Arbitrary<Reference> {
  const all = [
    ...catalogue.films(),
    ...catalogue.people(),
    ...catalogue.companies(),
    ...catalogue.festivals(),
  ];
  return fc.constantFrom<Reference>('film:gone', 'person:gone', ...all.map(({ reference }) => reference));
}

function anyCondition(reference: fc.Arbitrary<Reference>): fc.Arbitrary<Condition> {
  return fc.oneof(
    anyRange.map((range): Condition => ({ by: 'years', range })),
    anyText.map((text): Condition => ({ by: 'place', text })),
    anyText.map((text): Condition => ({ by: 'part', text })),
    anyText.map((text): Condition => ({ by: 'words', text })),
    fc.array(reference, { maxLength: 2 }).map((references): Condition => ({ by: 'entity', references })),
    fc.constantFrom<Condition>({ by: 'form', kind: 'original' }, { by: 'form', language: 'ru' }),
  );
}

/** Any query over a catalogue, of up to four steps, sensible or not. */
export function anyQuery(catalogue: Catalogue): fc.Arbitrary<Query> {
  const reference = anyReference(catalogue);
  const condition = anyCondition(reference);
  const where = fc.array(condition, { maxLength: 2 });
  const { query } = fc.letrec<{ query: Query }>((tie) => {
    const of = tie('query');
    const several = fc.array(of, { maxLength: 3 });
    const step = { of, relation: anyRelation, where, apart: fc.boolean() };
    return {
      query: fc.oneof(
        { maxDepth: 4 },
        fc.array(reference, { maxLength: 3 }).map((references): Query => {
          return { op: 'entities', kind: kindOf(references[0] ?? 'film:gone'), references, typed: 'any' };
        }),
        fc.constantFrom<Query>({ op: 'all', kind: 'film' }, { op: 'all', kind: 'person' }),
        fc.record({ op: fc.constant('valued' as const), relation: anyRelation, condition }),
        fc.record({ op: fc.constant('facts' as const), ...step }),
        fc.record({ op: fc.constant('holders' as const), ...step }),
        fc.record({ op: fc.constant('measured' as const), of, measure: anyMeasure, range: anyRange }),
        fc.record({
          op: fc.constant('detail' as const),
          of,
          detail: fc.constantFrom('when', 'where', 'who', 'country', 'subtitles'),
        }),
        fc.record({ op: fc.constant('common' as const), of: several }),
        fc.record({ op: fc.constant('either' as const), of: several }),
        fc.record({ op: fc.constant('extreme' as const), of, measure: anyMeasure, end: anyEnd }),
      ),
    };
  });
  return query;
}
