import type { Choice } from '../../commands/command.ts';

interface Flag {
  readonly meaning: boolean;
  readonly choice: Choice;
  readonly words: readonly string[];
}

const FLAGS: readonly Flag[] = [
  { meaning: true, choice: { name: 'True', value: 'true' }, words: ['true', 'yes'] },
  { meaning: false, choice: { name: 'False', value: 'false' }, words: ['false', 'no'] },
];

/** How a flag is written, for people. */
export const FLAG_WORDS = 'true, yes, false or no';

/** The meaning of a flag's text; undefined for any other. */
export function readFlag(text: string): boolean | undefined {
  return FLAGS.find(({ words }) => words.includes(text.trim().toLowerCase()))?.meaning;
}

/** True and False, as Discord suggests them by itself. */
export function suggestFlags(typed: string): Choice[] {
  const beginning = typed.trim().toLowerCase();
  return FLAGS.filter(({ words }) => words.some((word) => word.startsWith(beginning))).map(
    ({ choice }) => choice,
  );
}
