import { PassThrough } from 'node:stream';
import { type APIMessage, ButtonStyle, ComponentType, InteractionResponseType } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Attachment, ResponseBody } from '../../../src/commands/response.ts';
import type { ShownMessage } from '../../../src/console/shown-messages.ts';
import { replyText } from '../../../src/console/text/reply-text.ts';

const PIPE = new PassThrough();
const TERMINAL = Object.assign(new PassThrough(), { isTTY: true, columns: 40 });

const CARD: ShownMessage = {
  content: 'For *everybody*:',
  embeds: [{ title: 'The Voice', description: 'A film.' }],
  components: [
    {
      type: ComponentType.ActionRow,
      components: [
        {
          type: ComponentType.Button,
          style: ButtonStyle.Primary,
          custom_id: 'a',
          label: 'Overview',
          disabled: true,
        },
        { type: ComponentType.Button, style: ButtonStyle.Secondary, custom_id: 'b', label: 'Cast & crew' },
        { type: ComponentType.Button, style: ButtonStyle.Link, url: 'https://example.org', label: 'More' },
      ],
    },
    {
      type: ComponentType.ActionRow,
      components: [
        {
          type: ComponentType.StringSelect,
          custom_id: 'c',
          placeholder: 'Open …',
          options: [
            { label: 'Leonid Filatov', value: '1' },
            { label: 'Natalya Sayko', value: '2', description: 'as Yulia Martynova, an actress' },
          ],
        },
      ],
    },
  ],
};

function shown(message: ShownMessage, output: typeof PIPE, files: Attachment[] = []): string {
  const body: ResponseBody = { type: InteractionResponseType.ChannelMessageWithSource, data: {} };
  return replyText({ kind: 'answered', response: { outcome: 'found', body, files }, message }, output);
}

function shownBody(body: ResponseBody): string {
  const response = { outcome: 'found', body, files: [] } as const;
  return replyText({ kind: 'answered', response, message: undefined }, PIPE);
}

beforeEach(() => {
  vi.stubEnv('NO_COLOR', undefined);
  vi.stubEnv('TERM', 'xterm');
});
afterEach(() => {
  vi.unstubAllEnvs();
});

describe('replyText', () => {
  it('numbers what can be pressed, buttons on a line and options in a list', () => {
    expect(shown(CARD, PIPE)).toMatchInlineSnapshot(`
      "For everybody:

      The Voice

      A film.

      Overview · 1 Cast & crew · More https://example.org

      Open …
       2 Leonid Filatov
       3 Natalya Sayko · as Yulia Martynova, an actress
      "
    `);
  });

  it('is as wide as the terminal and in its styles', () => {
    expect(shown(CARD, TERMINAL).replaceAll('\u001b', '␛')).toMatchInlineSnapshot(`
      "For ␛[3meverybody␛[0m:

      ␛[1;4mThe Voice␛[0m

      A film.

      ␛[1mOverview␛[0m␛[2m · ␛[0m␛[36m1␛[0m Cast & crew
      More ␛[2mhttps://example.org␛[0m

      ␛[1mOpen …␛[0m
      ␛[36m 2 ␛[0mLeonid Filatov
      ␛[36m 3 ␛[0mNatalya Sayko␛[2m · as Yulia Martynova,␛[0m
      ␛[36m   ␛[0m␛[2man actress␛[0m
      "
    `);
  });

  it('has no escape codes in a pipe, on a dumb terminal or with NO_COLOR', () => {
    expect(shown(CARD, PIPE)).not.toContain('\u001b');
    vi.stubEnv('NO_COLOR', '1');
    expect(shown(CARD, TERMINAL)).not.toContain('\u001b');
    vi.stubEnv('NO_COLOR', '');
    expect(shown(CARD, TERMINAL)).toContain('\u001b[1;4mThe Voice\u001b[0m');
    vi.stubEnv('TERM', 'dumb');
    expect(shown(CARD, TERMINAL)).not.toContain('\u001b');
  });

  it('keeps controls of the records from the terminal', () => {
    const evil = '\u001b]0;x\u0007\u009b2J';
    const embed = {
      title: evil,
      description: evil,
      footer: { text: evil },
      fields: [{ name: evil, value: evil }],
    };
    const message: Pick<APIMessage, 'embeds'> = { embeds: [embed] };
    vi.stubEnv('NO_COLOR', '1');
    expect(shown(message, TERMINAL)).not.toMatch(/[^\P{Cc}\n]/u);
  });

  it('names attached files', () => {
    const data = new Uint8Array();
    expect(shown({ embeds: [] }, PIPE, [{ name: 'a.ics', contentType: 'text/calendar', data }])).toBe(
      'a.ics (text/calendar)\n',
    );
  });

  it('lists suggestions with the values behind them', () => {
    const choices = [
      { name: 'The Voice (1982)', value: 'film:the-voice-1982' },
      { name: '/film · A film', value: '/film' },
    ];
    expect(
      shownBody({ type: InteractionResponseType.ApplicationCommandAutocompleteResult, data: { choices } }),
    ).toBe('The Voice (1982)  film:the-voice-1982\n/film · A film\n');
  });

  it('says that a form can’t be filled in here', () => {
    const data = { custom_id: 'x', title: 'Review', components: [] };
    expect(shownBody({ type: InteractionResponseType.Modal, data })).toBe(
      'Review: a form, which can be filled in on Discord only.\n',
    );
  });
});
