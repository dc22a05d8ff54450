import type { OfferedCommand, OfferedOption } from '../../../commands/offered-commands.ts';
import { type Choice, FLAG_CHOICES } from './box.ts';

/** What the list above the box offers, and which row of it is marked. */
export type Offers =
  | { readonly kind: 'commands'; readonly items: readonly OfferedCommand[]; readonly marked: number }
  | { readonly kind: 'choices'; readonly items: readonly Choice[]; readonly marked: number }
  | { readonly kind: 'options'; readonly items: readonly OfferedOption[]; readonly marked: number };

/** The list above the box; `failed` where its suggestions didn't come. */
export type List = Offers | 'closed' | 'failed';

/** Whether the list has a row to take. */
export function isOpen(list: List): list is Offers {
  return typeof list === 'object' && list.items.length > 0;
}

/** Commands whose name begins with what was typed after the slash, then those that contain it. */
export function commandsFor(text: string, commands: readonly OfferedCommand[]): List {
  if (!text.startsWith('/')) return 'closed';
  const typed = text.slice(1).toLowerCase();
  const matches = (fits: (name: string) => boolean) => (command: OfferedCommand) =>
    fits(command.shownAs) || fits(command.name);
  const begins = commands.filter(matches((name) => name.startsWith(typed)));
  const contains = commands.filter(matches((name) => name.includes(typed)));
  const items = [...new Set([...begins, ...contains])];
  return items.length > 0 ? { kind: 'commands', items, marked: 0 } : 'closed';
}

/** Suggestions as a list, the first one marked as on Discord. */
export function choices(items: readonly Choice[]): List {
  return { kind: 'choices', items, marked: 0 };
}

/** Suggestions in the place of a list: what somebody has marked in it stays marked where it is suggested still. */
export function choicesAfter(before: List, items: readonly Choice[]): List {
  const wanted = isOpen(before) && before.kind === 'choices' ? before.items[before.marked]?.value : undefined;
  const marked = items.findIndex(({ value }) => value === wanted);
  // The first row is marked by itself, and gives way to what is first now.
  const isChosen = isOpen(before) && before.marked > 0 && marked >= 0;
  return { kind: 'choices', items, marked: isChosen ? marked : 0 };
}

/** True and False, as far as they begin as typed. */
export function flagsFor(typed: string): List {
  const text = typed.trim().toLowerCase();
  return choices(FLAG_CHOICES.filter(({ value }) => value.startsWith(text)));
}

/** The options that a command can still take. */
export function optionsFor(items: readonly OfferedOption[]): List {
  return items.length > 0 ? { kind: 'options', items, marked: 0 } : 'closed';
}

/** The row so many rows from the marked one, round both ends. */
export function moved({ items, marked }: Offers, by: number): number {
  return (marked + by + items.length) % items.length;
}

/** The list with a row marked. */
export function marking<Open extends Offers>(list: Open, marked: number): Open {
  return { ...list, marked };
}
