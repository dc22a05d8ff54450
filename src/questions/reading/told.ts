import type { Question } from '../query.ts';
import type { Meaning, ValueCandidate } from './meaning.ts';
import type { Cutting, Piece } from './pieces.ts';

/** By what a value is told in a question. */
function signsOf(candidate: ValueCandidate): string[] {
  if (!candidate.condition) return [JSON.stringify(candidate.range)];
  const { condition } = candidate;
  const language = candidate.language === undefined ? [] : [`"language":"${candidate.language}"`];
  if (condition.by === 'years') return [JSON.stringify(condition.range)];
  return 'text' in condition ? [JSON.stringify(condition.text), ...language] : [JSON.stringify(condition)];
}

/** By what a meaning is told in a question; undefined of what only says how others are meant. */
function signsOfMeaning(meaning: Meaning): string[] | undefined {
  switch (meaning.is) {
    case 'value':
      return meaning.candidates.flatMap(signsOf);
    case 'set':
      return meaning.query.op === 'entities'
        ? meaning.query.references.slice(0, 1).map((reference) => JSON.stringify(reference))
        : undefined;
    case 'things':
      return meaning.filters.length > 0 ? meaning.filters.map((filter) => JSON.stringify(filter)) : undefined;
    case 'relation':
      return meaning.names.map((name) => `"relation":"${name}"`);
    default:
      return undefined;
  }
}

const ORDERED = /"op":"extreme"|"asks":"compare"/;

/** Whether a piece that names something, gives a value or an order is told of in a question, in whichever of its meanings. */
function isTold({ meanings }: Piece, told: string): boolean {
  const isOfOrder = meanings.length > 0 && meanings.every(({ is }) => is === 'extreme');
  if (isOfOrder && !ORDERED.test(told)) return false;
  const isOfContent = meanings.some(({ is }) => is === 'value' || is === 'set');
  if (!isOfContent) return true;
  const signs = meanings.map(signsOfMeaning);
  return signs.some((each) => each === undefined || each.some((sign) => told.includes(sign)));
}

/** Whether a question asks all that its sentence names and all the values in it: no year, place or name is passed over. */
export function tellsAll(question: Question, { pieces }: Cutting): boolean {
  const told = JSON.stringify(question);
  return pieces.every((piece) => isTold(piece, told));
}
