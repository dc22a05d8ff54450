/** An option's text as it stands in the line, after the blanks it begins with. */
export interface OptionText {
  readonly name: string;
  readonly text: string;
}

/** A word that may name an option: from a word's start to its first colon. */
const NAME = /(?<!\S)([^\s:]+):/gu;

/**
 * Splits what follows a command's name at the options that the command declares, given by their names in order, so
 * that `Alien: Romulus` stays text. What stands before them belongs to the first option; without any option
 * declared, its name is empty. Imports nothing: the page of the preview splits what is typed there with it as well.
 */
export function splitOptions(text: string, names: readonly string[]): OptionText[] {
  const starts = [...text.matchAll(NAME)].flatMap(({ index, 0: marker, 1: name = '' }) =>
    names.includes(name) ? [{ name, index, end: index + marker.length }] : [],
  );
  const named = starts.map(({ name, end }, at) => ({
    name,
    text: text.slice(end, starts[at + 1]?.index).trimStart(),
  }));
  const unnamed = text.slice(0, starts[0]?.index).trimStart();
  const [first = ''] = names;
  return unnamed === '' ? named : [{ name: first, text: unnamed }, ...named];
}
