import { about } from './about.ts';
import { ask } from './ask.ts';
import type { Command } from './command.ts';
import { festivals } from './festivals.ts';
import { film } from './film.ts';
import { films } from './films.ts';
import { helpOn } from './help.ts';
import { who } from './who.ts';

/** Every command there is; registration, dispatch, help and tests derive from it. */
export const COMMANDS: readonly Command[] = [film, who, festivals, films, ask, about, helpOn(() => COMMANDS)];

/** The command of a name as Discord sends it, in English; undefined when there is none. */
export function commandNamed(name: string): Command | undefined {
  return COMMANDS.find((command) => command.name.en === name);
}
