import type { Catalogue } from '../../data/catalogue.ts';
import { normalForm } from '../../data/normal-form.ts';
import type { Reference } from '../../data/reference.ts';
import type { Base } from '../answer.ts';
import type { Condition } from '../query.ts';
import type { RelationName } from '../relations/relation.ts';

/** How a query is evaluated. */
export interface EvaluationOptions {
  /** Whether no step of a chain comes back to where the chain started. */
  readonly leaveOutStart: boolean;
  /** Films of which a value may be recorded, each once, and all of which it is; each is then looked at. */
  filmsValued(relation: RelationName, condition: Condition): Iterable<Reference<'film'>>;
}

/** One question's evaluation. */
export interface Evaluation extends EvaluationOptions {
  readonly catalogue: Catalogue;
  /** The normal form of a text, remembered: a genre is that of many films. */
  normal(text: string): string;
  /** What the orders rest on that were made on the way, the outermost last. */
  readonly bases: Base[];
}

function remembering(work: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const done = work(text);
    known.set(text, done);
    return done;
  };
}

/** The start of an evaluation. */
export function startEvaluation(catalogue: Catalogue, options: EvaluationOptions): Evaluation {
  return {
    catalogue,
    leaveOutStart: options.leaveOutStart,
    filmsValued: (relation, condition) => options.filmsValued(relation, condition),
    normal: remembering(normalForm),
    bases: [],
  };
}
