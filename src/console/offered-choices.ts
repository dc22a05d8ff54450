import type { Choice } from '../commands/command.ts';
import type { CommandReading, Reading, SuggestReading } from './reading/reading.ts';
import { printable } from './text/printable.ts';

function keyOf(command: string, option: string, name: string): string {
  return JSON.stringify([command, option, name]);
}

/** Suggestions that were offered: as on Discord, a person sees a name, and the value behind it is sent. */
export class OfferedChoices {
  readonly #values = new Map<string, string>();

  /** Remembers a suggestion and gives what is put into the line: its name, or its value if the name is taken. */
  offer({ command, option }: SuggestReading, { name, value }: Choice): string {
    const shown = printable(name).replaceAll('\n', ' ').trim();
    const key = keyOf(command, option, shown);
    if ((this.#values.get(key) ?? value) !== value) return value;
    this.#values.set(key, value);
    return shown;
  }

  /** What was read, with the values of the names that were picked. */
  picked(reading: Reading): Reading {
    if (reading.kind !== 'command') return reading;
    return { ...reading, options: this.#pickedOptions(reading) };
  }

  #pickedOptions({ command, options }: CommandReading): CommandReading['options'] {
    return Object.fromEntries(
      Object.entries(options).map(([option, typed]) => [
        option,
        this.#values.get(keyOf(command, option, String(typed))) ?? typed,
      ]),
    );
  }
}
