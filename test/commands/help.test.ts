import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/commands/commands.ts';
import { BUILT_IN_HOUSE } from '../built-in-house.ts';
import { Asker, SOMEBODY } from './asking.ts';
import { isPrivate, shown } from './shown.ts';

const asker = new Asker(BUILT_IN_HOUSE);

describe('/help', () => {
  it('explains every command, with examples', async () => {
    const answer = await asker.command('help');
    expect(answer.outcome).toBe('found');
    expect(shown(answer)).toEqual({
      title: 'What you can ask',
      text: 'Start typing and pick a suggestion, or write it your own way, in any script.',
      fields: {
        '/film title': [
          'Everything the records say about a film',
          '`/film the voice` · `/film Духовные голоса`',
        ],
        '/who name': [
          'A person or company: names, works and the people they worked with',
          '`/who Leonid Filatov` · `/who Сокуров` · `/who Lenfilm`',
        ],
        '/festivals of': [
          'Where a film was shown and what it won, or what a festival showed',
          '`/festivals spiritual voices` · `/festivals Locarno`',
        ],
        '/films': [
          'Films by country, years, genre, language, studio, person or festival',
          '`/films Soviet Union` · `/films Russia`',
        ],
        '/ask question': [
          'A question in plain words, answered from the records',
          '`/ask who directed The Voice?` · `/ask was The Voice of Sokurov shown in Hong Kong?` · `/ask how long is Духовные голоса in hours?`',
        ],
        '/about': ['What the records hold, their sources, and what the bot keeps about you'],
        '/help': ['What you can ask, with examples'],
      },
    });
  });

  it('misses no command', async () => {
    const headings = Object.keys(shown(await asker.command('help')).fields);
    expect(headings.map((heading) => heading.split(' ')[0])).toEqual(
      COMMANDS.map(({ name }) => `/${name.en}`),
    );
  });

  it.each([
    ['ru', '/фильм название', 'Всё, что известно записям о фильме'],
    ['fr', '/film titre', 'Tout ce que les fiches disent d’un film'],
    ['de', '/film titel', 'Alles, was die Einträge über einen Film sagen'],
    ['fi', '/elokuva nimi', 'Kaikki, mitä tietueissa on elokuvasta'],
    ['es-419', '/película título', 'Todo lo que dicen los registros sobre una película'],
    ['sv-SE', '/film title', 'Everything the records say about a film'],
  ])('names and describes commands as Discord shows them to %s', async (locale, usage, description) => {
    const answer = await new Asker(BUILT_IN_HOUSE, { ...SOMEBODY, locale }).command('help');
    const [command] = usage.split(' ');
    const examples = `\`${command} the voice\` · \`${command} Духовные голоса\``;
    expect(Object.entries(shown(answer).fields)[0]).toEqual([usage, [description, examples]]);
  });

  it('is posted for everybody unless it is asked for privately', async () => {
    expect(isPrivate(await asker.command('help'))).toBe(false);
    expect(isPrivate(await asker.command('help', { private: true }))).toBe(true);
  });
});

const examples = COMMANDS.flatMap((command) => command.examples.map((example) => ({ command, example })));

describe('an example in /help', () => {
  it.each(examples)('works as it stands: /$command.name.en $example', async ({ command, example }) => {
    const [first = ''] = Object.keys(command.options);
    const answer = await asker.command(command.name.en, { [first]: example });
    expect(answer.outcome).toBe('found');
    expect(isPrivate(answer)).toBe(false);
  });

  it('is there for every command that takes text', () => {
    const takingText = COMMANDS.filter(({ options }) =>
      Object.values(options).some(({ type }) => type === 'text'),
    );
    expect(takingText.length).toBeGreaterThan(0);
    expect(takingText.filter((command) => command.examples.length === 0)).toEqual([]);
  });
});
