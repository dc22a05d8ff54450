import type { SourceRecord } from '../../data/schema/record.ts';

/** What is known of a set of triples other than MetaQA's. */
export interface TriplesSource {
  /** What it is called where its facts are shown. */
  readonly name: string;
  /** On what terms it may be used, in a few words; without them it is said that they are not known. */
  readonly terms?: string | undefined;
}

/**
 * The knowledge base of MetaQA: Zhang, Dai, Kozareva, Smola and Song, "Variational Reasoning for Question Answering
 * with Knowledge Graph" (AAAI 2018), https://arxiv.org/abs/1709.04071.
 */
const METAQA: SourceRecord = {
  kind: 'source',
  id: 'metaqa',
  name: 'MetaQA',
  type: 'film knowledge base, built on WikiMovies',
  language: 'English',
  edition: 'Zhang et al., 2018',
  terms: 'CC BY 3.0; films of one title are put together in it',
};

const LONGEST_ID = 60;

/** An id made of the letters and digits of a name; `triples` where it has none of the kind that ids have. */
function idOf(name: string): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_ID)
    .replaceAll(/^-|-$/g, '');
  return plain || 'triples';
}

/** The record of a set of triples: MetaQA's, where nothing else is said. */
export function sourceOf(source: TriplesSource | undefined): SourceRecord {
  if (!source) return METAQA;
  return {
    kind: 'source',
    id: idOf(source.name),
    name: source.name,
    type: 'set of triples',
    language: 'not stated',
    terms: source.terms ?? 'not stated',
  };
}
