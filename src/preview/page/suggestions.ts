import { type Choice, type CommandBox, optionsGiven } from './box/box.ts';
import { SUGGESTIONS } from './discord.ts';
import { ask } from './door.ts';
import { NoAnswer } from './no-answer.ts';

/** The bot's suggestions for what stands in an option; undefined where none came, as Discord shows it. */
export async function suggestionsFor(box: CommandBox, at: number): Promise<readonly Choice[] | undefined> {
  const filled = box.filled[at];
  if (!filled) return [];
  const { name } = filled.option;
  const { [name]: _, ...options } = optionsGiven(box);
  try {
    const body = await ask({
      kind: 'suggest',
      command: box.command.name,
      option: name,
      typed: filled.text,
      options,
    });
    if (body.type !== SUGGESTIONS) return undefined;
    return (body.data.choices ?? []).map((choice) => ({ name: choice.name, value: String(choice.value) }));
  } catch (error) {
    if (error instanceof NoAnswer) return undefined;
    throw error;
  }
}
