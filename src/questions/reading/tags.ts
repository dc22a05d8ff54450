import type { ValueCandidate } from './meaning.ts';

/** Whether a value is a tag, which is an everyday word, too. */
export function isTag({ relation }: Pick<ValueCandidate, 'relation'>): boolean {
  return relation === 'tag' || relation === 'topic';
}

/** Whether values are nothing but tags. */
export function areTags(candidates: readonly ValueCandidate[]): boolean {
  return candidates.every(isTag);
}
