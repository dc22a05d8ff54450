import type { Asked } from '../../../src/questions/ask.ts';
import {
  PARTS,
  type PartOfUnseen,
  questionsAboutFilms,
  questionsNotAboutFilms,
  type UnseenQuestion,
} from '../sets/unseen.ts';
import { type Reply, repliesTo } from './replies.ts';

/** What became of the questions of one part. */
export interface UnseenResult {
  readonly part: PartOfUnseen;
  readonly aboutFilms: readonly Reply<UnseenQuestion>[];
  readonly notAboutFilms: readonly Reply<UnseenQuestion>[];
}

/** Asks what is unseen, as anybody asks it. */
export function measureUnseen(asked: Asked, say: (text: string) => void): UnseenResult[] {
  const aboutFilms = repliesTo(questionsAboutFilms(), asked);
  const notAboutFilms = repliesTo(questionsNotAboutFilms(), asked);
  say(`unseen: ${aboutFilms.length} questions about films, ${notAboutFilms.length} that are not`);
  return PARTS.map((part) => ({
    part,
    aboutFilms: aboutFilms.filter(({ posed }) => posed.part === part),
    notAboutFilms: notAboutFilms.filter(({ posed }) => posed.part === part),
  }));
}
