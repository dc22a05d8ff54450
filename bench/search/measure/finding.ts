import { type Engine, type Finding, MOST_FOUND } from '../contestant.ts';
import type { Question } from '../questions/questions.ts';
import type { Times } from './readings.ts';
import { type Budget, timed, timesOf } from './times.ts';

/** How often what was wanted was found, as parts of 1. */
export interface Recall extends Times {
  readonly first: number;
  readonly amongTen: number;
}

/**
 * Whether what is wanted is among those that are equally good and first. Who asks for a title cannot tell which of
 * several films of that title is meant: another one counts as the wanted one, but only there.
 */
function isFirst({ ids, tied }: Finding, { wanted, twins }: Question): boolean {
  return ids.slice(0, Math.min(tied, MOST_FOUND)).some((id) => id === wanted || twins.includes(id));
}

/** Asks a search for whole titles. */
export async function measureFinding(
  engine: Engine,
  questions: readonly Question[],
  budget: Budget,
): Promise<Recall> {
  let first = 0;
  let amongTen = 0;
  const findings: { finding: Finding; question: Question }[] = [];
  const took = await timed(questions, budget, async (question) => {
    findings.push({ finding: await engine.find(question.text), question });
  });
  for (const { finding, question } of findings) {
    const hit = isFirst(finding, question);
    first += Number(hit);
    amongTen += Number(hit || finding.ids.slice(0, MOST_FOUND).includes(question.wanted));
  }
  return { ...timesOf(took), first: first / took.length, amongTen: amongTen / took.length };
}
