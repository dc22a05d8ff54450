import { join } from 'node:path';
import { film, folderOf, source } from '../made-up/in-files.ts';
import { everythingAt } from './everything-at.ts';

/** When stores are built, and built anew. */
export const NOW = new Date('2026-11-24T20:00:00Z');
export const LATER = new Date('2026-11-25T20:00:00Z');

/** A club's folder of one film. */
export function club(title = 'Golos'): string {
  return folderOf({ 'film.json': film('club', title, { year: 1982 }), 'source.json': source('club') });
}

/** A folder for a store, which is not there yet. */
export function newStore(): string {
  return join(folderOf({}), 'films.store');
}

/** The titles of the films in a store, in the order of their letters. */
export async function titlesIn(store: string): Promise<string[]> {
  const { films } = await everythingAt([store]);
  return films.map(({ titles }) => titles[0]?.value.text ?? '').sort();
}
