import type { Asked } from '../../../src/questions/ask.ts';
import {
  type Half,
  questionsAboutFilms,
  questionsNotAboutFilms,
  type UnseenQuestion,
} from '../sets/unseen.ts';
import { type Reply, repliesTo } from './replies.ts';

/** What became of the questions of one half. */
export interface UnseenResult {
  readonly half: Half;
  readonly aboutFilms: readonly Reply<UnseenQuestion>[];
  readonly notAboutFilms: readonly Reply<UnseenQuestion>[];
}

/** Asks what is unseen, as anybody asks it. */
export function measureUnseen(asked: Asked, say: (text: string) => void): UnseenResult[] {
  const aboutFilms = repliesTo(questionsAboutFilms(), asked);
  const notAboutFilms = repliesTo(questionsNotAboutFilms(), asked);
  say(`unseen: ${aboutFilms.length} questions about films, ${notAboutFilms.length} that are not`);
  const halves: readonly Half[] = ['development', 'kept aside'];
  return halves.map((half) => ({
    half,
    aboutFilms: aboutFilms.filter(({ posed }) => posed.half === half),
    notAboutFilms: notAboutFilms.filter(({ posed }) => posed.half === half),
  }));
}
