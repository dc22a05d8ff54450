import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Item } from './contestant.ts';
import type { Corpus } from './corpus/corpus.ts';
import { storedItems, storeItems } from './corpus/stored-items.ts';
import type { Side } from './measure/readings.ts';
import { type Questions, questionsAbout } from './questions/questions.ts';

function itemsFile(folder: string, side: Side): string {
  return join(folder, `${side}.jsonl`);
}

function questionsFile(folder: string, side: Side): string {
  return join(folder, `questions-about-${side}.json`);
}

/** Writes a corpus and the questions about it down, for the processes in which contestants are measured. */
export function prepare(folder: string, corpus: Corpus): void {
  mkdirSync(folder, { recursive: true });
  for (const side of ['films', 'people'] as const) {
    storeItems(itemsFile(folder, side), corpus[side]);
    writeFileSync(questionsFile(folder, side), JSON.stringify(questionsAbout(corpus[side])));
  }
}

/** The items of a prepared corpus, one after another. */
export function preparedItems(folder: string, side: Side): Iterable<Item> {
  return storedItems(itemsFile(folder, side));
}

/** The questions about a prepared corpus. */
export function preparedQuestions(folder: string, side: Side): Questions {
  const questions: Questions = JSON.parse(readFileSync(questionsFile(folder, side), 'utf8'));
  return questions;
}
