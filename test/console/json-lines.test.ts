import { PassThrough, Readable, Writable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/commands/commands.ts';
import { answerLines } from '../../src/console/json-lines.ts';
import { BUILT_IN_HOUSE } from '../built-in-house.ts';
import { answersTo, BROKEN_HOUSE, repliesTo, SETTING } from './setting.ts';

/** What lines are made of. */
const WORDS = [
  ...['/', 'film', 'who', 'about', ' ', '\t', '\r', '\u2028', 'title:', 'private:', 'true', 'the voice'],
  ...['[', ']', 'tab/', 'back/', 'choose/', 'pick/openly', 'film:the-voice-1982', '|cast', '|0', ';'],
];

function card(type: 4 | 7, title: string) {
  return { type, data: expect.objectContaining({ embeds: [expect.objectContaining({ title })] }) };
}

function error(code: string) {
  return { error: { code, message: expect.stringMatching(/\w/) } };
}

describe('answerLines', () => {
  it('answers a command with the response body that Discord would get', async () => {
    expect(await repliesTo('/film the voice')).toEqual([card(4, 'The Voice (1982)')]);
  });

  it.each(['/film Alien: Romulus', '/film private:no title:Alien: Romulus'])(
    'searches for all of the title in %s',
    async (line) => {
      expect(await repliesTo(line)).toEqual([card(4, '“Alien: Romulus” is not in the records')]);
    },
  );

  it('hands private: on', async () => {
    expect(await repliesTo('/film private:yes title:the voice', '/film the voice private:no')).toEqual([
      { type: 4, data: expect.objectContaining({ flags: 64 }) },
      { type: 4, data: expect.not.objectContaining({ flags: 64 }) },
    ]);
  });

  it('suggests at a TAB', async () => {
    const voice = { name: 'The Voice (1982) · Ilya Averbakh', value: 'film:the-voice-1982' };
    const films = { type: 8, data: { choices: expect.arrayContaining([voice]) } };
    expect(await repliesTo('/film the vo\t', '/film title:the vo\t', '/film \t')).toEqual([
      films,
      films,
      films,
    ]);
    expect(await repliesTo('/wh\t')).toEqual([
      { type: 8, data: { choices: [{ name: expect.stringMatching(/^\/who · /), value: '/who' }] } },
    ]);
  });

  it('updates a message on a press, and posts a new one where the press does', async () => {
    expect(await repliesTo('[tab/film:the-voice-1982|cast|0]', '[pick/openly] film:the-voice-1982')).toEqual([
      card(7, 'The Voice (1982)'),
      card(4, 'The Voice (1982)'),
    ]);
  });

  it('reads a press on the message it sits on: the way back is known', async () => {
    const [, , filatov, back] = await repliesTo(
      '/film the voice',
      '[tab/film:the-voice-1982|cast|0]',
      '[choose/film:the-voice-1982|cast|0] person:leonid-filatov',
      '[back/film:the-voice-1982|cast|0]',
    );
    expect(filatov).toEqual(card(7, 'Leonid Filatov'));
    expect(JSON.stringify(filatov)).toContain('"back/film:the-voice-1982|cast|0"');
    expect(back).toEqual(card(7, 'The Voice (1982)'));
    expect(JSON.stringify(back)).not.toContain('"back/');
  });

  it('carries the way back on from card to card', async () => {
    const replies = await repliesTo(
      '/who Leonid Filatov',
      '[choose/person:leonid-filatov|overview|0] film:the-voice-1982',
      '[tab/film:the-voice-1982|cast|0]',
      '[choose/film:the-voice-1982|cast|0] company:lenfilm',
    );
    expect(JSON.stringify(replies.at(-1))).toContain(
      '"back/film:the-voice-1982|cast|0;person:leonid-filatov|overview|0"',
    );
  });

  it.each([
    ['', 'usage'],
    ['hello', 'usage'],
    ['/film', 'usage'],
    ['/film the voice private:maybe', 'usage'],
    ['/nope', 'unknown-command'],
    ['[nope]', 'unknown-component'],
    ['[tab/film:the voice|cast|0]', 'usage'],
  ])('answers %o with an error: %s', async (line, code) => {
    expect(await repliesTo(line)).toEqual([error(code)]);
  });

  it('answers what Discord would when a component is of a film that is gone', async () => {
    expect(await repliesTo('[tab/film:gone-1900|cast|0]')).toEqual([
      { type: 4, data: expect.objectContaining({ flags: 64 }) },
    ]);
  });

  it('gives one line for empty lines, returns, a last line without its end, and bytes that are not UTF-8', async () => {
    expect(
      await answersTo(['\n', '\r\n', '/film the voice\r\n', Buffer.from([0xff, 0xfe, 0x0a]), '/film']),
    ).toHaveLength(5);
    expect(await answersTo([])).toEqual([]);
  });

  it.each([
    ['a title', '/film ', 'x'],
    ['suggestions', '/film ', 'the voice ', '\t'],
    ['a custom_id', '[', ']'],
    ['a command', '/', 'x'],
    ['blanks', '', ' '],
    ['options', '/film ', 'title: '],
    ['names', '/film ', 'a:'],
  ])('gives one line for a megabyte of %s', async (_, start, repeated, end = '') => {
    const line = `${start}${repeated.repeat(1e6 / repeated.length)}${end}\n`;
    expect(await answersTo([line, '/film the voice\n'])).toHaveLength(2);
  });

  it('gives one line to readers who take other signs for a line’s end', async () => {
    const [answer = ''] = await answersTo(['/film a\u2028b\u2029c\u0085d\n']);
    expect(answer).not.toMatch(/[\u2028\u2029\u0085]/);
    expect(await repliesTo('/nope\u2028')).toEqual([error('unknown-command')]);
  });

  it('gives exactly one line of JSON for any line', async () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.constantFrom(...WORDS),
      fc.constantFrom(...COMMANDS.map(({ name }) => `/${name.en} `)),
    );
    const line = fc
      .array(piece, { maxLength: 8 })
      .map((pieces) => Buffer.from(pieces.join('').replaceAll('\n', ' ')));
    const bytes = fc
      .uint8Array({ maxLength: 20 })
      .map((raw) => Buffer.from(raw.filter((byte) => byte !== 0x0a)));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(line, bytes), { maxLength: 10 }), async (lines) => {
        const answers = await answersTo(lines.flatMap((each) => [each, '\n']));
        expect(answers).toHaveLength(lines.length);
        for (const answer of answers) {
          const keys = answer.startsWith('{"error"') ? ['error'] : ['type', 'data'];
          expect(Object.keys(JSON.parse(answer))).toEqual(keys);
        }
      }),
    );
  });

  it('reports a fault of ours and apologises', async () => {
    const faults: unknown[] = [];
    const output = new PassThrough();
    const input = Readable.from(['/film the voice\n/film the\t\n']);
    await answerLines(() => BROKEN_HOUSE, { ...SETTING, log: (fault) => faults.push(fault), input, output });
    const [apology = '', suggestions] = String(output.read()).split('\n');
    expect(JSON.parse(apology)).toMatchObject({ type: 4, data: { flags: 64 } });
    expect(suggestions).toBe('{"type":8,"data":{"choices":[]}}');
    expect(faults).toEqual([new Error('the index is gone'), new Error('the index is gone')]);
  });

  it('reads no further than it can write', async () => {
    let read = 0;
    const input = Readable.from(
      (function* () {
        for (; read < 50; read += 1) yield '/film the voice\n';
      })(),
      { highWaterMark: 1 },
    );
    const ahead: number[] = [];
    let answered = 0;
    const output = new Writable({
      write: (_chunk, _encoding, done) => {
        ahead.push(read - answered);
        answered += 1;
        setImmediate(done);
      },
    });
    await answerLines(() => BUILT_IN_HOUSE, { ...SETTING, input, output });
    expect(answered).toBe(50);
    expect(Math.max(...ahead)).toBeLessThan(5);
  });

  it('ends quietly when nobody reads any more, and reads no further', async () => {
    const input = Readable.from(['/help\n', '/help\n', '/help\n']);
    const output = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error('gone'), { code: 'EPIPE' })),
    });
    await answerLines(() => BUILT_IN_HOUSE, { ...SETTING, input, output });
    expect(input.destroyed).toBe(true);
  });
});
