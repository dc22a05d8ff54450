import type { Reference } from '../data/reference.ts';
import type { Answer } from './answer.ts';
import type { Asked } from './ask.ts';
import { type Sentence, textOf } from './mentions/mentions.ts';
import type { Cutting } from './reading/pieces.ts';

/** Tells what of a sentence was not followed. */
export function notFollowed(sentence: Sentence, cutting: Cutting | undefined, _asked: Asked): Answer {
  const pieces = cutting?.pieces ?? [];
  const words = pieces
    .filter(({ isUnknown }) => isUnknown)
    .map(({ from, to }) => textOf(sentence, from, to));
  const recognised = pieces.flatMap(({ meanings }): readonly Reference[] =>
    meanings.flatMap((meaning) =>
      meaning.is === 'set' && meaning.query.op === 'entities' ? meaning.query.references : [],
    ),
  );
  return { outcome: 'not followed', words, recognised: [...new Set(recognised)].slice(0, 25), instead: [] };
}
