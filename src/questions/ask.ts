import type { Catalogue } from '../data/catalogue.ts';
import type { CatalogueSearch } from '../search/search.ts';
import type { Answer } from './answer.ts';

/** What questions are answered from. */
export interface Asked {
  readonly catalogue: Catalogue;
  readonly search: CatalogueSearch;
}

export interface Asking {
  /** Whether every chain leaves out where it started, as benchmarks of such questions have it. */
  readonly leaveOutStart?: boolean;
}

/** Answers a plain question from the records, or tells what of it was not followed. */
export function ask(text: string, _asked: Asked, _asking: Asking = {}): Answer {
  return { outcome: 'not followed', words: [text], recognised: [], instead: [] };
}

/** Questions that a text which is still being typed may become, best first, each at most 100 characters. */
export function suggestQuestions(_typed: string, _asked: Asked, _most: number): string[] {
  return [];
}
