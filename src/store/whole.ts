import type { Standing } from '../data/loading/standing.ts';

/** What a store keeps of its catalogue as a whole. */
export interface Whole {
  readonly standings: readonly (readonly [source: string, standing: Standing])[];
  readonly leftApart: readonly string[];
}
