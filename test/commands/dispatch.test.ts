import { describe, expect, it } from 'vitest';
import { apologyTo, dispatch, isKnownComponent } from '../../src/commands/dispatch.ts';
import type { Request } from '../../src/commands/request.ts';
import { BUILT_IN_HOUSE } from '../built-in-house.ts';
import { film } from '../made-up/in-memory.ts';
import { Asker, SOMEBODY } from './asking.ts';
import { BROKEN, brokenHouse, houseWithoutRecords } from './failing-house.ts';
import { houseOf } from './houses.ts';
import { expectWithinLimits } from './limits.ts';
import { customIdsOf, isPrivate, shown, titleOf } from './shown.ts';

const asker = new Asker(BUILT_IN_HOUSE);
const APOLOGY = 'Sorry, something went wrong on our side; it has been noted. Please try again.';

describe('a command that cannot be answered', () => {
  it('says that it is from an earlier version, if there is no such command', async () => {
    for (const name of ['cast', '', 'constructor', 'Film', 'фильм']) {
      const answer = await asker.command(name, { title: 'the voice' });
      expect(answer.outcome).toBe('fault');
      expect(shown(answer).text).toBe(
        'This command is from an earlier version of the bot; please pick it from the list again.',
      );
      expect(isPrivate(answer)).toBe(true);
      expectWithinLimits(answer, 'command');
    }
  });

  it.each([
    ['film', {}, 'title'],
    ['film', { private: true }, 'title'],
    ['film', { title: true }, 'title'],
    ['film', { name: 'the voice' }, 'title'],
    ['who', {}, 'name'],
    ['festivals', { of: false }, 'of'],
  ])('asks for the option that is missing or of another type: /%s %j', async (command, options, missing) => {
    const answer = await asker.command(command, options);
    expect(answer.outcome).toBe('fault');
    expect(answer.error).toBeUndefined();
    expect(shown(answer)).toEqual({ text: `Please fill in “${missing}”.`, fields: {} });
    expect(isPrivate(answer)).toBe(true);
  });

  it('is asked for again, not looked for, when only spaces were typed', async () => {
    for (const title of ['', '   ']) {
      expect(shown(await asker.command('film', { title }))).not.toHaveProperty('title');
    }
  });

  it('takes no text for a yes', async () => {
    const answer = await asker.command('film', { title: 'the voice', private: 'true' });
    expect(answer.outcome).toBe('found');
    expect(isPrivate(answer)).toBe(false);
  });

  it('ignores options that it does not have', async () => {
    const answer = await asker.command('film', { title: 'the voice', year: '1982', __proto__: 'x' });
    expect(titleOf(answer)).toBe('The Voice (1982)');
  });
});

describe('a form that is sent', () => {
  it('is from an earlier version, since there is none now', async () => {
    const request: Request = { kind: 'submit', customId: 'film', fields: { title: 'x' }, ...SOMEBODY };
    const answer = await dispatch(request, BUILT_IN_HOUSE);
    expect(answer.outcome).toBe('fault');
    expect(isPrivate(answer)).toBe(true);
  });
});

describe('a house that fails', () => {
  const requests: [string, Request][] = [
    ['/film', { kind: 'command', command: 'film', options: { title: 'the voice' }, ...SOMEBODY }],
    ['/film of an id', { kind: 'command', command: 'film', options: { title: 'film:x' }, ...SOMEBODY }],
    ['/who', { kind: 'command', command: 'who', options: { name: 'filatov' }, ...SOMEBODY }],
    ['/festivals', { kind: 'command', command: 'festivals', options: { of: 'idfa' }, ...SOMEBODY }],
    ['/ask', { kind: 'command', command: 'ask', options: { question: 'who directed it?' }, ...SOMEBODY }],
    ['/about', { kind: 'command', command: 'about', options: {}, ...SOMEBODY }],
    [
      'a press',
      { kind: 'press', customId: 'tab/film:x|story|0', values: [], message: { embeds: [] }, ...SOMEBODY },
    ],
    [
      'a further part of /about',
      { kind: 'press', customId: 'about/1', values: [], message: { embeds: [] }, ...SOMEBODY },
    ],
  ];

  it.each(requests)('is an apology to the asker, with the error for the log: %s', async (_, request) => {
    const answer = await dispatch(request, brokenHouse);
    expect(answer.outcome).toBe('fault');
    expect(answer.error).toBe(BROKEN);
    expect(shown(answer)).toEqual({ text: APOLOGY, fields: {} });
    expect(isPrivate(answer)).toBe(true);
    expect(answer.body).toEqual(apologyTo(request).body);
  });

  it('is never taken for something that is not there', async () => {
    const answer = await new Asker(houseWithoutRecords(BUILT_IN_HOUSE)).command('film', {
      title: 'the voice',
    });
    expect([answer.outcome, answer.error]).toEqual(['fault', BROKEN]);
  });

  it.each(['film', 'who', 'festivals'])('suggests nothing, with the error for the log: /%s', async (name) => {
    for (const house of [brokenHouse, houseWithoutRecords(BUILT_IN_HOUSE)]) {
      const response = await new Asker(house).suggestions(
        name,
        { film: 'title', who: 'name' }[name] ?? 'of',
        '',
      );
      expect(response).toMatchObject({ outcome: 'fault', error: BROKEN, body: { data: { choices: [] } } });
    }
  });

  it('does not keep /help from being given', async () => {
    expect((await new Asker(brokenHouse).command('help')).outcome).toBe('found');
  });
});

describe('a request', () => {
  it('is answered from the house that it was given, whatever is opened meanwhile', async () => {
    const houses = [1950, 1960].map((year) => houseOf([film('Remake', { year })]));
    const pending = houses.map((house) => new Asker(house).command('film', { title: 'remake' }));
    expect((await Promise.all(pending)).map(titleOf)).toEqual(['Remake (1950)', 'Remake (1960)']);
  });

  it('is answered alike every time', async () => {
    const ask = () => asker.command('festivals', { of: 'locarno' });
    expect(await ask()).toEqual(await ask());
  });
});

describe('a component', () => {
  it('is known to this version if this version makes it', async () => {
    const replies = [
      await asker.command('film', { title: 'the voice' }),
      await asker.command('film', { title: 'voices' }),
      await asker.command('who', { name: 'sokurov' }),
      await asker.pick(await asker.command('who', { name: 'sokurov' }), '2014'),
    ];
    const ids = replies.flatMap(customIdsOf);
    expect(ids.length).toBeGreaterThan(10);
    expect(ids.filter((id) => !isKnownComponent(id))).toEqual([]);
    expect(isKnownComponent('about/1')).toBe(true);
    expect(isKnownComponent('ask/page/1')).toBe(true);
  });

  it.each(['', 'tab/', 'film/1', 'aboutx', 'help/', 'back/nothing'])(
    'is unknown otherwise: %j',
    (customId) => {
      expect(isKnownComponent(customId)).toBe(false);
    },
  );
});
