import { folderOf, importedFiles, source } from '../made-up/in-files.ts';

/** The films of an import of so many, each with a director who made two of them. */
function recordsOf(films: number) {
  const people = Array.from({ length: Math.ceil(films / 2) }, (_, index) => ({
    kind: 'person',
    id: `nm${index}`,
    source: 'imdb',
    names: [{ text: `Somebody ${index}` }],
  }));
  return {
    source: [source('imdb')],
    person: people,
    film: Array.from({ length: films }, (_, index) => ({
      kind: 'film',
      id: `tt${index}`,
      source: 'imdb',
      titles: [{ text: `Film ${index}` }],
      year: 1900 + (index % 100),
      credits: [{ person: { name: `Somebody ${index >> 1}`, id: `nm${index >> 1}` }, role: 'director' }],
    })),
  };
}

/** A folder with an import of so many films, in which everybody has an id. */
export function importOf(films: number): string {
  return folderOf(importedFiles(recordsOf(films)));
}
