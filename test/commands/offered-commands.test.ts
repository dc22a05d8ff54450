import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/commands/commands.ts';
import { offeredCommands } from '../../src/commands/offered-commands.ts';
import { declarations } from '../../src/commands/registration.ts';

describe('the commands that are offered', () => {
  it('are those that Discord registers, with their options, in the same order', () => {
    const registered = declarations().map(({ name, options = [] }) => ({
      name,
      options: options.map((option) => ({ name: option.name, required: option.required })),
    }));
    expect(offeredCommands('en-GB')).toMatchObject(registered);
    expect(registered).toHaveLength(COMMANDS.length);
  });

  it('are named and described in the language of the locale, and sent in English', () => {
    expect(offeredCommands('ru')[0]).toEqual({
      name: 'film',
      shownAs: 'фильм',
      description: 'Всё, что известно записям о фильме',
      examples: ['the voice', 'Духовные голоса'],
      sentByLink: true,
      options: [
        {
          name: 'title',
          shownAs: 'название',
          description: 'Название на любом языке, можно с годом',
          type: 'text',
          required: true,
        },
        {
          name: 'private',
          shownAs: 'лично',
          description: 'Показать ответ только мне',
          type: 'flag',
          required: false,
        },
      ],
    });
  });

  it.each(['en-US', 'sv-SE', 'nonsense', ''])('are shown in English to %j', (locale) => {
    for (const { name, shownAs } of offeredCommands(locale)) expect(shownAs).toBe(name);
  });

  it('may be sent by a link where they change nothing', () => {
    expect(offeredCommands('en-US').map(({ sentByLink }) => sentByLink)).toEqual(
      COMMANDS.map(({ asksOnly }) => asksOnly),
    );
    expect(COMMANDS.filter(({ asksOnly }) => !asksOnly).map(({ name }) => name.en)).toEqual([]);
  });
});
