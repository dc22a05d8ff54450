import type { Found } from '../../data/found.ts';
import type { Base } from '../answer.ts';
import type { Measure } from '../query.ts';
import type { Evaluation } from './evaluation.ts';
import { type Group, withFacts } from './groups.ts';
import { type Measured, measureOf } from './measures.ts';

interface MeasuredGroup {
  readonly group: Group;
  readonly measured: Measured;
}

/** Sums in one currency say nothing of those in another: only those in the one that most have are put in order. */
function comparable(all: readonly MeasuredGroup[]): readonly MeasuredGroup[] {
  const counts = new Map<string | undefined, number>();
  for (const { measured } of all) counts.set(measured.unit, (counts.get(measured.unit) ?? 0) + 1);
  const most = Math.max(...counts.values());
  const unit = [...counts].find(([, count]) => count === most)?.[0];
  return all.filter(({ measured }) => measured.unit === unit);
}

/** Those that nothing is known to lie beyond: of 1951 and 14 June 1951 either may be the earlier. */
function atEnd(all: readonly MeasuredGroup[], end: 'least' | 'most'): MeasuredGroup[] {
  if (end === 'least') {
    const bound = all.reduce((least, { measured }) => Math.min(least, measured.high), Infinity);
    return all.filter(({ measured }) => measured.low <= bound);
  }
  const bound = all.reduce((most, { measured }) => Math.max(most, measured.low), -Infinity);
  return all.filter(({ measured }) => measured.high >= bound);
}

/** What a measure rests on adds its sources to an answer, and no more. */
export function restingOn(group: Group, { sources }: Found): Group {
  return withFacts(group, [{ value: group.first.value, details: {}, sources }]);
}

/** Those at one end by a measure, all that are level, and what that rests on. */
export function extremeOf(
  groups: readonly Group[],
  measure: Measure,
  end: 'least' | 'most',
  ev: Evaluation,
): { readonly groups: Group[]; readonly base: Base; readonly measures: Found[] } {
  const recorded = groups.flatMap((group) => {
    const measured = measureOf(group, measure, end, ev);
    return measured ? [{ group, measured }] : [];
  });
  const compared = comparable(recorded);
  const best = atEnd(compared, end);
  return {
    groups: best.map(({ group, measured }) => restingOn(group, measured.fact)),
    base: { measure, recorded: compared.length, among: groups.length },
    measures: best.map(({ measured }) => measured.fact),
  };
}
