import { describe, expect, it } from 'vitest';
import type { From } from '../stand-in/index.ts';
import { scene } from './bot.ts';
import { isPrivate, press, textOf } from './reading.ts';

interface Asked {
  readonly command: string;
  readonly typed: Readonly<Record<string, string>>;
  readonly says: readonly string[];
}

const ASKED: readonly Asked[] = [
  {
    command: 'film',
    typed: { title: 'the voice' },
    says: [
      'The Voice (1982)',
      'Голос',
      'Golos',
      'Soviet Union',
      '87 min',
      'Ilya Averbakh',
      'Leonid Filatov',
      'Yulia Martynova, an actress',
      'Wikipedia',
    ],
  },
  {
    command: 'who',
    typed: { name: 'Leonid Filatov' },
    says: ['Leonid Filatov', 'The Voice', '1982', 'Ilya Averbakh', 'Wikipedia'],
  },
  {
    command: 'festivals',
    typed: { of: 'spiritual voices' },
    says: [
      'Spiritual Voices (1995)',
      'Prix Sony',
      'Locarno',
      'won',
      'Tromso',
      '2011',
      'Rennes',
      'kinoglaz.fr',
    ],
  },
  { command: 'about', typed: {}, says: ['3 films', 'Wikipedia', 'neither stored nor logged'] },
  {
    command: 'help',
    typed: {},
    says: [
      '/film title',
      '/film the voice',
      '/who name',
      '/festivals of',
      '/ask question',
      '/about',
      '/help',
    ],
  },
];

describe.each(ASKED)('/$command', ({ command, typed, says }) => {
  it('is answered for everybody, with what the records say', async () => {
    const { discord } = await scene();
    const answer = await discord.command(command, typed);
    expect(isPrivate(answer)).toBe(false);
    for (const fact of says) expect(textOf(answer)).toContain(fact);
  });

  it('is answered only for the asker who wants it so', async () => {
    const { discord } = await scene();
    const everybody = await discord.command(command, typed);
    const asker = await discord.command(command, { ...typed, private: true });
    expect(isPrivate(asker)).toBe(true);
    expect(textOf(asker)).toBe(textOf(everybody));
  });

  it('is answered in a conversation with the bot, and with others who have not installed it', async () => {
    const { discord } = await scene();
    const inGuild = await discord.command(command, typed);
    for (const place of ['direct', 'private'] as const) {
      const answer = await discord.command(command, typed, { place });
      expect(textOf(answer)).toBe(textOf(inGuild));
      expect(isPrivate(answer)).toBe(false);
    }
  });

  it('mentions nobody', async () => {
    const { discord } = await scene();
    const { body } = await discord.command(command, typed);
    expect(body).toMatchObject({ data: { allowed_mentions: { parse: [] } } });
  });
});

it('/help names the commands in the asker’s language', async () => {
  const { discord } = await scene();
  const answer = await discord.command('help', {}, { locale: 'ru' });
  expect(textOf(answer)).toContain('/фильм название');
});

describe('pressing in a conversation', () => {
  it.each(['direct', 'private'] as const)('that is %s works as in a server', async (place) => {
    const { discord } = await scene();
    const from: From = { place };
    const card = await discord.command('film', { title: 'the voice' }, from);
    expect(textOf(await press(discord, card, 'Cast', from))).toContain('Olga Amosova');
  });
});

describe('suggestions', () => {
  it.each([
    ['film', 'title', 'the v', ['The Voice', 'The Voice of Sokurov']],
    ['film', 'title', 'Голо', ['The Voice']],
    ['film', 'title', 'духов', ['Spiritual Voices']],
    ['who', 'name', 'filat', ['Leonid Filatov']],
    ['who', 'name', 'сокур', ['Sokurov']],
    ['who', 'name', 'lenf', ['Lenfilm']],
    ['festivals', 'of', 'locar', ['Locarno']],
    ['festivals', 'of', 'духов', ['Spiritual Voices']],
  ])('at /%s %s: “%s”', async (command, option, text, names) => {
    const { discord } = await scene();
    const { choices } = await discord.suggest(command, option, text);
    for (const name of names) expect(choices.map((choice) => choice.name).join('\n')).toContain(name);
    for (const { value } of choices) {
      const answer = await discord.command(command, { [option]: String(value) });
      expect(isPrivate(answer)).toBe(false);
    }
  });

  it.each([
    ['film', 'title', 3],
    ['who', 'name', 25],
    ['festivals', 'of', 14],
  ])('at /%s %s before anything is typed', async (command, option, count) => {
    const { discord } = await scene();
    expect((await discord.suggest(command, option, '')).choices).toHaveLength(count);
  });

  it('take what else is filled in', async () => {
    const { discord } = await scene();
    const { choices } = await discord.suggest('film', 'title', 'golos', { private: true });
    expect(choices[0]).toMatchObject({ value: 'film:the-voice-1982' });
  });

  it('are none for what nothing resembles', async () => {
    const { discord } = await scene();
    expect((await discord.suggest('film', 'title', 'qqqq')).choices).toEqual([]);
  });
});
