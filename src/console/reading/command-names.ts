import type { Choice, Command } from '../../commands/command.ts';
import { COMMANDS } from '../../commands/commands.ts';
import { type Problem, problem, quoted } from './problem.ts';

/** https://discord.com/developers/docs/interactions/application-commands#autocomplete */
const CHOICES = { count: 25, name: 100 } as const;

/** Every command as it is typed, for people. */
export const COMMANDS_IN_WORDS = new Intl.ListFormat('en', { type: 'disjunction' }).format(
  COMMANDS.map(({ name }) => `/${name.en}`),
);

/** The command of a name typed in any case. */
export function commandTyped(name: string): Command | Problem {
  const command = COMMANDS.find((candidate) => candidate.name.en === name.toLowerCase());
  const message = `There is no ${quoted(`/${name}`)}; try ${COMMANDS_IN_WORDS}.`;
  return command ?? problem('unknown-command', message);
}

function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** The commands that begin as typed, slash included, with what they answer. */
export function suggestCommands(typed: string): Choice[] {
  const beginning = typed.toLowerCase();
  return COMMANDS.filter(({ name }) => `/${name.en}`.startsWith(beginning))
    .slice(0, CHOICES.count)
    .map(({ name, description }) => ({
      name: cut(`/${name.en} · ${description.en}`, CHOICES.name),
      value: `/${name.en}`,
    }));
}
