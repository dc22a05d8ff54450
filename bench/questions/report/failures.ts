import type { MetaqaResult } from '../measure/metaqa.ts';
import { isAnswered, isExact, type Reply } from '../measure/replies.ts';
import { evenly } from '../measure/times.ts';
import type { UnseenResult } from '../measure/unseen.ts';

/** So many values of a long list tell what is wrong with it. */
const MOST_VALUES = 8;

function listed(values: readonly string[]): string {
  const more = values.length - MOST_VALUES;
  return [...values.slice(0, MOST_VALUES), ...(more > 0 ? [`… ${more} more`] : [])].join(' | ') || '(none)';
}

function failureOf({ posed, given, reading }: Reply): string {
  const lines = [
    posed.question,
    `  expected  ${listed(posed.expected)}`,
    `  given     ${reading === undefined ? 'not followed' : listed(given)}`,
    ...(reading === undefined ? [] : [`  read as   ${reading}`]),
  ];
  return lines.join('\n');
}

function failuresIn(name: string, failed: readonly Reply[], of: number, most: number): string {
  const drawn = evenly(failed, most).map(failureOf);
  return [`## ${name}: ${failed.length} of ${of} failed`, ...drawn].join('\n');
}

function slowestOf(name: string, replies: readonly Reply[], most: number): string {
  const slowest = replies.toSorted((one, other) => other.took - one.took).slice(0, most);
  const lines = slowest.map(({ posed, took }) => `${Math.round(took)} µs  ${posed.question}`);
  return [`## ${name}: the slowest`, ...lines].join('\n');
}

/** Failing questions of each set, drawn evenly from all of them, and the slowest. */
export function metaqaFailures(results: readonly MetaqaResult[], most: number): string[] {
  return results.flatMap(({ set, replies }) => {
    const name = `MetaQA ${set.name}`;
    const failed = replies.filter((reply) => !isExact(reply));
    return [failuresIn(name, failed, replies.length, most), slowestOf(name, replies, most)];
  });
}

/** Failing questions of the half that may be looked at. */
export function unseenFailures(results: readonly UnseenResult[], most: number): string[] {
  return results
    .filter(({ part }) => part !== 'kept aside')
    .flatMap(({ aboutFilms, notAboutFilms }) => [
      failuresIn(
        'Unseen, about films',
        aboutFilms.filter((reply) => !isExact(reply)),
        aboutFilms.length,
        most,
      ),
      failuresIn('Unseen, not about films', notAboutFilms.filter(isAnswered), notAboutFilms.length, most),
    ]);
}
