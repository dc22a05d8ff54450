import fc from 'fast-check';
import type { EntityKind } from '../../src/data/reference.ts';
import type { MadeUpRecord } from '../made-up/in-files.ts';
import { NAMES, type Name, type Referent, referent } from './referents.ts';

/** Words that formats of files take for something else. */
const words = fc.constantFrom(
  'Drama',
  'drama',
  'yes',
  '1982',
  '0x1',
  'A: b',
  '- c',
  '"q"',
  'Она\nи он',
  '#1',
);
const year = fc.constantFrom(1982, 1983);
const place = fc.record({ name: words, venue: words, country: words }, { requiredKeys: ['name'] });
const few = <Item>(item: fc.Arbitrary<Item>, maxLength = 2) => fc.array(item, { maxLength });

/** Somebody as a film's record names them: by which id shows once it is known who has one. */
interface DrawnMention {
  readonly meant: Name;
  readonly called: string;
}

function mentionOf(kind: EntityKind): fc.Arbitrary<DrawnMention> {
  const meant = fc.constantFrom(...NAMES.filter((name) => referent(name).kind === kind));
  return meant.chain((name) =>
    fc.record({ meant: fc.constant(name), called: fc.constantFrom(...referent(name).called) }),
  );
}

const [person, company, festival] = [mentionOf('person'), mentionOf('company'), mentionOf('festival')];

const facts: Readonly<Record<EntityKind, object>> = {
  film: {
    year,
    minutes: fc.constantFrom(87, 90.5),
    genres: few(words),
    credits: few(
      fc.record(
        { person, role: fc.constantFrom('director', 'actor'), part: fc.record({ name: words }) },
        { requiredKeys: ['person', 'role'] },
      ),
      3,
    ),
    companies: few(
      fc.record(
        { company, role: fc.constantFrom('production', 'sales'), place },
        { requiredKeys: ['company'] },
      ),
    ),
    selections: few(fc.record({ festival, year }, { requiredKeys: ['festival'] })),
    awards: few(
      fc.record(
        { name: words, festival, body: company, result: fc.constant('won') },
        { requiredKeys: ['name', 'result'] },
      ),
    ),
    reviews: few(fc.record({ author: person, affiliation: fc.record({ company }), stance: words }), 1),
    budget: fc.record({ amount: fc.constantFrom(1, 2), currency: fc.constant('USD') }),
    story: words,
    votes: fc.oneof(words, fc.constant(12)),
  },
  person: { birthPlace: place, died: fc.constantFrom('1980', '2001-05-01'), occupations: few(words) },
  company: { what: words, founded: year, places: few(place) },
  festival: { since: year, place },
};

interface DrawnRecord {
  readonly about: Name;
  readonly hasId: boolean;
  readonly forms: readonly object[];
  readonly said: object;
}

function formsOf({ called, also = [] }: Referent): fc.Arbitrary<object[]> {
  const details = { language: fc.constantFrom('en', 'ru'), kind: fc.constantFrom('original', 'alias') };
  return fc
    .tuple(fc.shuffledSubarray([...called], { minLength: 1 }), fc.subarray([...also]))
    .chain((texts) =>
      fc.tuple(
        ...texts
          .flat()
          .map((text) => fc.record({ text: fc.constant(text), ...details }, { requiredKeys: ['text'] })),
      ),
    );
}

function recordAbout(about: Name): fc.Arbitrary<DrawnRecord> {
  return fc.record({
    about: fc.constant(about),
    hasId: fc.boolean(),
    forms: formsOf(referent(about)),
    said: fc.record({ ...facts[referent(about).kind], notes: few(words) }, { requiredKeys: [] }),
  });
}

/** What a source says, in one record of each thing; those cannot be told apart any more once they are merged. */
const drawnRecords = fc
  .shuffledSubarray(NAMES, { maxLength: 5 })
  .chain((about) => fc.tuple(...about.map(recordAbout)));

/** Alpha tells who is meant by external ids, beta by the ids of others' records; gamma only names everybody. */
type Source = 'alpha' | 'beta' | 'gamma';
type Drawn = Readonly<Record<Source, readonly DrawnRecord[]>>;

/** The ids that records give for each thing, the first first. */
type Ids = ReadonlyMap<Name, readonly string[]>;

function idIn(source: Source, { about, hasId }: DrawnRecord): string | undefined {
  return hasId && referent(about).builtIn === undefined ? `${about}-${source}` : undefined;
}

function idsOf({ alpha, beta, gamma }: Drawn): Ids {
  const given = [
    ...NAMES.map((name) => [name, referent(name).builtIn] as const),
    ...alpha.map((record) => [record.about, idIn('alpha', record)] as const),
    ...beta.map((record) => [record.about, idIn('beta', record)] as const),
    ...gamma.map((record) => [record.about, idIn('gamma', record)] as const),
  ];
  return new Map(NAMES.map((name) => [name, given.flatMap(([about, id]) => (about === name && id) || [])]));
}

function externalIdsIn(source: Source, { externalId, hasNamesake }: Referent) {
  return externalId && (hasNamesake || source === 'alpha') ? { externalIds: [externalId] } : {};
}

function isMention(value: unknown): value is DrawnMention {
  return typeof value === 'object' && value !== null && 'meant' in value && 'called' in value;
}

function written(source: Source, { meant, called }: DrawnMention, ids: Ids): unknown {
  const [id] = source === 'beta' ? (ids.get(meant) ?? []) : [];
  return { name: called, ...(id !== undefined && { id }), ...externalIdsIn(source, referent(meant)) };
}

function recordOf(source: Source, drawn: DrawnRecord, ids: Ids): MadeUpRecord {
  const { kind } = referent(drawn.about);
  const id = idIn(source, drawn);
  const same = source === 'beta' ? ids.get(drawn.about)?.find((other) => other !== id) : undefined;
  const said = JSON.parse(JSON.stringify(drawn.said), (_, value) =>
    isMention(value) ? written(source, value, ids) : value,
  );
  return {
    kind,
    source,
    ...said,
    ...(id !== undefined && { id }),
    ...(same !== undefined && { sameAs: [same] }),
    ...externalIdsIn(source, referent(drawn.about)),
    [kind === 'film' ? 'titles' : 'names']: drawn.forms,
  };
}

/** Three catalogues of a few records, each of a source of its own, that are valid together with what is built in. */
export const anyCatalogues = fc
  .record({ alpha: drawnRecords, beta: drawnRecords, gamma: drawnRecords })
  .map((drawn) => {
    const ids = idsOf(drawn);
    const by = (source: Source) => drawn[source].map((record) => recordOf(source, record, ids));
    return [by('alpha'), by('beta'), by('gamma')];
  });
