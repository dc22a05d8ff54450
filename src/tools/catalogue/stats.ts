import { z } from 'zod';
import { type CatalogueInput, withBuiltIn } from '../../catalogues/inputs.ts';
import { openCatalogues } from '../../catalogues/open-catalogues.ts';
import type { Contents } from '../../data/catalogue.ts';
import { count } from '../../replies/wording/en-formats.ts';
import { readManifest } from '../../store/manifest.ts';
import { say } from '../terminal.ts';
import { goThrough } from './go-through.ts';
import { givenPaths, meantBy, PATHS } from './paths.ts';
import { Statistics } from './statistics.ts';
import { tableOf } from './table.ts';
import { takeUntil } from './take-until.ts';
import { tool } from './tool.ts';
import { bytesOf, countsInWords, percentInWords, sizeInWords } from './words.ts';

const MOST_FREQUENT = 10;

function headed(heading: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? ['', heading, ...lines] : [];
}

function sourceRows(catalogue: Contents, statistics: Statistics): string[][] {
  const rows = [...catalogue.sources()].map(({ id }) => [
    id,
    catalogue.standingOf(id),
    ...statistics.ofSource(id).map((number) => count.format(number)),
  ]);
  return [['', '', 'films', 'people', 'companies', 'festivals'], ...rows];
}

function completeRows({ complete, counts }: Statistics): string[][] {
  return [...complete].map(([what, films]) => [
    what,
    count.format(films),
    percentInWords(films / Math.max(1, counts.film)),
  ]);
}

function frequencyRows(frequency: Statistics['genres']): string[][] {
  return frequency.most(MOST_FREQUENT).map(({ word, count: films }) => [word, count.format(films)]);
}

function storeRows(inputs: readonly CatalogueInput[]): string[][] {
  return inputs
    .filter(({ form }) => form === 'store')
    .map(({ path }) => [path, sizeInWords(bytesOf(readManifest(path)))]);
}

function reportOf(catalogue: Contents, statistics: Statistics, inputs: readonly CatalogueInput[]): string {
  return [
    `${countsInWords(catalogue.counts)}.`,
    ...headed(
      'What each source says something of',
      tableOf(sourceRows(catalogue, statistics), ['left', 'left']),
    ),
    ...headed('How many films have', tableOf(completeRows(statistics))),
    ...headed('Most frequent countries', tableOf(frequencyRows(statistics.countries))),
    ...headed('Most frequent genres', tableOf(frequencyRows(statistics.genres))),
    ...headed('Most frequent decades', tableOf(frequencyRows(statistics.decades))),
    ...headed('Stores on the disk', tableOf(storeRows(inputs))),
  ].join('\n');
}

export const stats = tool({
  name: 'stats',
  description: 'Counts what catalogues hold, and how complete it is',
  explanation: `Counts the built-in records and these catalogues: by kind, by source, how many films have what, and
what is most frequent.`,
  args: PATHS,
  options: z.object({ _: givenPaths }),
  run: async ({ _ }, { line, signal }) => {
    const inputs = withBuiltIn(meantBy(_));
    const take = takeUntil(signal, () => line.show({ what: 'Reading and linking' }));
    const { catalogue, close } = await openCatalogues(inputs, take);
    try {
      const statistics = new Statistics(catalogue);
      const watched = takeUntil(signal);
      await watched(goThrough(catalogue, 'Counting', line, (entity) => statistics.add(entity)));
      line.clear();
      say(reportOf(catalogue, statistics, inputs));
      return 0;
    } finally {
      await close();
    }
  },
});
