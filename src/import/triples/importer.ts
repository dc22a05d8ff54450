import type { CatalogueRecord } from '../../data/schema/record.ts';
import type { Importer } from '../importer.ts';
import { linesOf, sizeOf } from '../lines.ts';
import type { Tally } from '../tally.ts';
import { FactsBySubject } from './facts.ts';
import { filmOf } from './film.ts';
import { sourceOf, type TriplesSource } from './source.ts';

/** Reads the files, which are one set: what they say of one subject belongs together, wherever it stands. */
async function factsIn(files: readonly string[], tally: Tally, signal: AbortSignal): Promise<FactsBySubject> {
  const facts = new FactsBySubject();
  for (const file of files) tally.expect(await sizeOf(file));
  for (const file of files) {
    for await (const lines of linesOf(file, { signal, onBytes: (bytes) => tally.advance(bytes) })) {
      for (const line of lines) {
        if (line.trim() === '') continue;
        tally.read('triples');
        const why = facts.add(line);
        if (why !== undefined) tally.skip(why);
      }
    }
  }
  return facts;
}

/**
 * Imports files of lines `subject|relation|object`, plain or packed with gzip (`.gz`), with the relations of MetaQA's
 * knowledge base. Films and people are known by their names only. All subjects are held in memory until the last line,
 * for any line may add to any of them.
 */
export function triplesImporter(files: readonly string[], source?: TriplesSource): Importer {
  return {
    format: 'triples',
    identified: false,
    async *records(tally: Tally, signal: AbortSignal): AsyncGenerator<CatalogueRecord> {
      const facts = await factsIn(files, tally, signal);
      const record = sourceOf(source);
      yield record;
      for (const [subject, said] of facts.subjects()) yield filmOf(subject, said, record.id);
    },
  };
}
