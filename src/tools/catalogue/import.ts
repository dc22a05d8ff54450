import { group } from './group.ts';

export const imports = group(
  'import',
  {
    description: 'Makes records of other people’s data',
    explanation: `Into a folder that CATALOGUES takes. A former import there stays until the new one is whole, be it
stopped, killed or out of disk; then run it again.`,
  },
  {
    csv: async () => (await import('./import/csv.ts')).csv,
    wikidata: async () => (await import('./import/wikidata.ts')).wikidata,
    imdb: async () => (await import('./import/imdb.ts')).imdb,
    triples: async () => (await import('./import/triples.ts')).triples,
  },
);
