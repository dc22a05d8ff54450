import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Response } from '../../src/commands/response.ts';
import { BUILT_IN_HOUSE } from '../built-in-house.ts';
import { Asker, messageOf, SOMEBODY } from '../commands/asking.ts';
import { BROKEN, brokenHouse } from '../commands/failing-house.ts';
import { houseOf } from '../commands/houses.ts';
import { film } from '../made-up/in-memory.ts';
import { opened, post, send } from './opened.ts';

const asker = new Asker(BUILT_IN_HOUSE, { ...SOMEBODY, locale: 'en-US' });
const THE_VOICE = { kind: 'command', command: 'film', options: { title: 'the voice' } };
const APOLOGY = 'Sorry, something went wrong on our side; it has been noted. Please try again.';

/** The body of a response as it comes over the wire. */
function bodyOf({ body }: Response): unknown {
  return JSON.parse(JSON.stringify(body));
}

describe('the channel', () => {
  it('has every command, in the language that the browser asks for', async () => {
    const { address } = await opened();
    const [german, other] = await Promise.all(
      ['de-AT,de;q=0.9,en;q=0.8', 'tlh'].map(async (language): Promise<unknown> => {
        const headers = { 'Accept-Language': language };
        return JSON.parse((await send(address, { path: '/api/channel', headers })).text);
      }),
    );
    expect(german).toMatchObject({
      locale: 'de',
      commands: [
        { name: 'film' },
        { name: 'who', shownAs: 'wer' },
        {},
        { name: 'films', shownAs: 'filme' },
        { name: 'ask', shownAs: 'fragen' },
        {},
        { name: 'help', shownAs: 'hilfe' },
      ],
    });
    expect(other).toMatchObject({ locale: 'en-US', commands: [{ shownAs: 'film' }, {}, {}, {}, {}, {}, {}] });
  });
});

describe('an interaction', () => {
  it('that is a command is answered with a new message', async () => {
    const { address } = await opened();
    const expected = bodyOf(await asker.command('film', { title: 'the voice' }));
    expect(expected).toMatchObject({ type: 4, data: { embeds: [{ title: 'The Voice (1982)' }] } });
    expect(await post(address, THE_VOICE)).toEqual({ status: 200, answer: expected });
  });

  it('that asks for suggestions gets them', async () => {
    const { address } = await opened();
    const typing = { kind: 'suggest', command: 'film', option: 'title', typed: 'the vo', options: {} };
    const expected = bodyOf(await asker.suggestions('film', 'title', 'the vo'));
    expect(expected).toMatchObject({ type: 8, data: { choices: [{ value: 'film:the-voice-1982' }, {}] } });
    expect(await post(address, typing)).toEqual({ status: 200, answer: expected });
  });

  it('that presses a button changes the message it sits on, and finds the way back there', async () => {
    const { address } = await opened();
    const cast = await asker.press('tab/film:the-voice-1982|cast|0');
    const opening = { kind: 'press', customId: 'choose/film:the-voice-1982|cast|0' };
    const values = ['person:leonid-filatov'];
    const person = await asker.press(opening.customId, values, messageOf(cast));
    const { answer } = await post(address, { ...opening, values, message: messageOf(cast) });
    expect(answer).toMatchObject({ type: 7 });
    expect(answer).toEqual(bodyOf(person));
    const back = await asker.pressLabelled(person, 'Back');
    expect(bodyOf(back)).toMatchObject({ type: 7, data: { embeds: [{ title: 'The Voice (1982)' }] } });
  });

  it('is answered in the language that the browser asks for', async () => {
    const { address } = await opened();
    const help = { kind: 'command', command: 'help', options: {} };
    const { answer } = await post(address, help, { 'Accept-Language': 'fi' });
    expect(JSON.stringify(answer)).toContain('/elokuva nimi');
  });

  it('is answered from the house as it now is', async () => {
    let house = BUILT_IN_HOUSE;
    const { address } = await opened({ house: () => house });
    await post(address, THE_VOICE);
    house = houseOf([film('The Voice', { year: 2001 })]);
    const { answer } = await post(address, THE_VOICE);
    expect(answer).toMatchObject({ data: { embeds: [{ title: 'The Voice (2001)' }] } });
  });
});

describe('what fails inside', () => {
  it('becomes the apology that every surface gives, and is logged', async () => {
    const { address } = await opened({ house: () => brokenHouse, logged: [BROKEN] });
    const { status, answer } = await post(address, THE_VOICE);
    expect(status).toBe(200);
    expect(answer).toMatchObject({ type: 4, data: { embeds: [{ description: APOLOGY }], flags: 64 } });
  });

  it('never shows the page more than a sentence, where there is no house at all', async () => {
    const fire = new Error('the house burns');
    const house = () => {
      throw fire;
    };
    const { address } = await opened({ house, logged: [fire] });
    expect(await post(address, THE_VOICE)).toEqual({
      status: 500,
      answer: { error: 'Something went wrong on our side; it has been noted.' },
    });
  });
});

describe('an interaction that the page does not send', () => {
  it.each<[unknown, RegExp]>([
    [null, /: all of it: .*expected object, received null\.$/],
    [{ kind: 'ping' }, /: kind: .*Expected 'command' \| 'suggest' \| 'press'\.$/],
    [{ ...THE_VOICE, options: { title: 3 } }, /: options\.title: Invalid input\.$/],
    [
      { kind: 'press', customId: '', values: 'x', message: {} },
      /: customId: .*; values: .*; message\.embeds: .*\.$/,
    ],
  ])('is refused with what is wrong: %j', async (interaction, why) => {
    const { address } = await opened();
    const { status, answer } = await post(address, interaction);
    expect(status).toBe(400);
    expect(answer).toEqual({ error: expect.stringMatching(/^The request is not one that the page sends: /) });
    expect(answer).toEqual({ error: expect.stringMatching(why) });
  });

  it('gets a short answer, however much is wrong with it', async () => {
    const { address } = await opened();
    const long = 'x'.repeat(40_000);
    const options = Object.fromEntries(
      Array.from({ length: 1000 }, (_, index) => [`${index}`, [long[index]]]),
    );
    for (const interaction of [
      { ...THE_VOICE, options },
      { ...THE_VOICE, options: { [long]: long } },
      { ...THE_VOICE, kind: long },
    ]) {
      const { status, answer } = await post(address, interaction);
      expect([status, JSON.stringify(answer).length < 1200]).toEqual([400, true]);
    }
  });
});

describe('whatever is posted', () => {
  const anyOptions = fc.dictionary(fc.string(), fc.oneof(fc.string({ unit: 'binary' }), fc.boolean()));
  const anyName = fc.oneof(fc.constantFrom('film', 'who', 'title', 'private', '__proto__'), fc.string());
  const anyMessage = fc.constantFrom<unknown>(
    { embeds: [] },
    { embeds: [{ title: 'x' }], components: [] },
    {
      embeds: [],
      components: [{ type: 1, components: [{ type: 2, style: 1, custom_id: 'back/film:x|cast|0' }] }],
    },
  );
  const nearlyRight = fc.oneof(
    fc.record({ kind: fc.constant('command'), command: anyName, options: anyOptions }),
    fc.record({
      kind: fc.constant('suggest'),
      command: anyName,
      option: anyName,
      typed: fc.string({ unit: 'binary' }),
      options: anyOptions,
    }),
    fc.record({
      kind: fc.constant('press'),
      customId: fc.oneof(fc.constantFrom('pick/openly', 'back/film:x|cast|0', 'about/1'), fc.string()),
      values: fc.array(fc.string()),
      message: anyMessage,
    }),
  );

  it.each([
    ['any JSON', fc.jsonValue()],
    ['nearly an interaction', nearlyRight],
  ])('is answered or refused, and nothing breaks: %s', async (_, anything) => {
    const { address } = await opened();
    await fc.assert(
      fc.asyncProperty(anything, async (value) => {
        const { status } = await post(address, value);
        expect([200, 400]).toContain(status);
      }),
    );
  });
});
