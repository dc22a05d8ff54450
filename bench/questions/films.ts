import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type OpenedHouse, openHouseAt } from '../../src/catalogues/open-house.ts';
import { importInto } from '../../src/import/import-into.ts';
import { triplesImporter } from '../../src/import/triples/importer.ts';
import { knowledgeBaseIn, packedLines } from './sets/metaqa.ts';

/** Imports triples into a folder, and opens what came of it in memory, with the built-in records, as the bot does. */
async function opened(triples: string, into: string): Promise<OpenedHouse> {
  const { signal } = new AbortController();
  await importInto(into, triplesImporter([triples]), { signal, now: new Date() });
  return await openHouseAt([into], { atOnce: true });
}

/** All films of the knowledge base. */
export function openAll(folder: string, work: string): Promise<OpenedHouse> {
  return opened(knowledgeBaseIn(folder), join(work, 'all'));
}

/** A part of the knowledge base. */
export interface FirstFilms {
  readonly films: number;
  /** Everything that it names: films, people, years, words. */
  readonly named: ReadonlySet<string>;
  readonly triples: readonly string[];
}

/** The first films of the knowledge base, in its order, with all that it says of them. */
export function firstFilms(folder: string, films: number): FirstFilms {
  const subjects = new Set<string>();
  const triples: string[] = [];
  for (const triple of packedLines(knowledgeBaseIn(folder))) {
    const [subject = ''] = triple.split('|', 1);
    if (subjects.size < films) subjects.add(subject);
    if (subjects.has(subject)) triples.push(triple);
  }
  const named = new Set(
    triples.flatMap((triple) => {
      const [subject = '', , object = ''] = triple.split('|');
      return [subject, object];
    }),
  );
  return { films: subjects.size, named, triples };
}

/** Opens a part of the knowledge base. */
export function openFirst({ films, triples }: FirstFilms, work: string): Promise<OpenedHouse> {
  const file = join(work, `first-${films}.txt`);
  writeFileSync(file, `${triples.join('\n')}\n`);
  return opened(file, join(work, `first-${films}`));
}
