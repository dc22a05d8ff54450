import type { Found } from '../../data/found.ts';
import type { Result } from '../answer.ts';
import type { Measure, Query, Question } from '../query.ts';
import type { Evaluation } from './evaluation.ts';
import { restingOn } from './extreme.ts';
import { gather } from './gather.ts';
import { foundOf, type Group } from './groups.ts';
import { type Measured, measureOf } from './measures.ts';

interface Side {
  readonly groups: readonly Group[];
  /** Of each thing that the side may mean. */
  readonly measures: readonly Measured[];
}

type End = 'least' | 'most';

function sideOf(query: Query, measure: Measure, end: End, ev: Evaluation): Side {
  const groups = gather(query, ev);
  return { groups, measures: groups.flatMap((group) => measureOf(group, measure, end, ev) ?? []) };
}

/** Whether every thing that a side may mean has its measure, so that it can be compared whichever is meant. */
function isMeasured({ groups, measures }: Side): boolean {
  return groups.length > 0 && measures.length === groups.length;
}

/** Whether one side lies beyond the other, whatever is meant. */
function isBeyond(one: Side, other: Side, end: End): boolean {
  return one.measures.every((a) =>
    other.measures.every((b) => (end === 'least' ? a.high < b.low : a.low > b.high)),
  );
}

function areLevel(one: Side, other: Side): boolean {
  const [first] = one.measures;
  const all = [...one.measures, ...other.measures];
  return all.every(({ low, high }) => low === high && low === first?.low);
}

function areAlike(one: Side, other: Side): boolean {
  return new Set([...one.measures, ...other.measures].map(({ unit }) => unit)).size === 1;
}

function foundOn({ groups, measures }: Side): Found[] {
  return groups.map((group, index) => {
    const measured = measures[index];
    return foundOf(measured ? restingOn(group, measured.fact) : group);
  });
}

type Comparison = Extract<Question, { asks: 'compare' }>;

/**
 * Which of two things is at an end by a measure, both where they are level; none where that is not recorded of both, or not to the
 * day that would tell. Whether the first is: no where it is level, too. The values compared stand in `instead`.
 */
export function compare({ things, measure, end, whether }: Comparison, ev: Evaluation): Result {
  const first = sideOf(things[0], measure, end, ev);
  const second = sideOf(things[1], measure, end, ev);
  const base = { measure, recorded: [first, second].filter(isMeasured).length, among: 2 };
  const instead = [...first.measures, ...second.measures].map(({ fact }) => fact);
  if (base.recorded < 2 || !areAlike(first, second)) return { found: [], base, instead };
  const verdict = (answer: 'yes' | 'no') => (whether ? { verdict: answer } : {});
  if (isBeyond(first, second, end)) return { found: foundOn(first), ...verdict('yes'), base, instead };
  if (isBeyond(second, first, end)) return { found: foundOn(second), ...verdict('no'), base, instead };
  if (areLevel(first, second)) {
    return { found: [...foundOn(first), ...foundOn(second)], ...verdict('no'), base, instead };
  }
  return { found: [], base, instead };
}
