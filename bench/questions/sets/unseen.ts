import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import type { Posed } from './posed.ts';

/** Where the questions lie in the project, in which the benchmark is started. */
const FOLDER = resolve('bench/questions/unseen');

const line = z.strictObject({
  question: z.string(),
  /** What has to be understood; in a few words. */
  relation: z.string(),
  /** All answers that the knowledge base has; none where it has none. Left out where the question is not about films. */
  answers: z.array(z.string()).optional(),
});

/** Questions are developed with all but one part; nobody looks at what is kept aside until it is measured. */
export const PARTS = ['development', 'development, rambling', 'kept aside'] as const;
export type PartOfUnseen = (typeof PARTS)[number];

/** A question of somebody who has not seen how questions are read. */
export interface UnseenQuestion extends Posed {
  readonly relation: string;
  readonly part: PartOfUnseen;
}

/** By the question itself, so that it stays in its part whatever is added. */
function halfOf(question: string): PartOfUnseen {
  const [first = 0] = createHash('sha256').update(question).digest();
  return first % 2 === 0 ? 'development' : 'kept aside';
}

/** Files of questions that may all be looked at: those that anybody asks, and those of people who say much around them. */
const DEVELOPMENT_ONLY: readonly (readonly [file: RegExp, part: PartOfUnseen])[] = [
  [/^development-/, 'development'],
  [/^rambling-/, 'development, rambling'],
];

function questionsIn(file: string): UnseenQuestion[] {
  const lines = readFileSync(join(FOLDER, file), 'utf8')
    .split('\n')
    .filter((text) => text !== '');
  const [, only] = DEVELOPMENT_ONLY.find(([name]) => name.test(file)) ?? [];
  return lines.map((text) => {
    const { question, relation, answers = [] } = line.parse(JSON.parse(text));
    return { question, relation, expected: answers, part: only ?? halfOf(question) };
  });
}

/** Questions that the films of MetaQA answer, each with all answers. */
export function questionsAboutFilms(): UnseenQuestion[] {
  return ['about-films.jsonl', 'development-films.jsonl', 'rambling-films.jsonl'].flatMap(questionsIn);
}

/** Questions that are to be declined. */
export function questionsNotAboutFilms(): UnseenQuestion[] {
  return ['not-about-films.jsonl', 'development-other.jsonl'].flatMap(questionsIn);
}
