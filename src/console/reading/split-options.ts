import type { Options } from '../../commands/command.ts';

/** An option's text as it stands in the line, after the blanks it begins with. */
export interface OptionText {
  readonly name: string;
  readonly text: string;
}

/** A word that may name an option: from a word's start to its first colon. */
const NAME = /(?<!\S)([^\s:]+):/gu;

/**
 * Splits what follows a command's name at the options that the command declares, so that `Alien: Romulus` stays
 * text. What stands before them belongs to the first option; without any option declared, its name is empty.
 */
export function splitOptions(text: string, options: Options): OptionText[] {
  const starts = [...text.matchAll(NAME)].flatMap(({ index, 0: marker, 1: name = '' }) =>
    Object.hasOwn(options, name) ? [{ name, index, end: index + marker.length }] : [],
  );
  const named = starts.map(({ name, end }, at) => ({
    name,
    text: text.slice(end, starts[at + 1]?.index).trimStart(),
  }));
  const unnamed = text.slice(0, starts[0]?.index).trimStart();
  const [first = ''] = Object.keys(options);
  return unnamed === '' ? named : [{ name: first, text: unnamed }, ...named];
}
