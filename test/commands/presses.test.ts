import { describe, expect, it } from 'vitest';
import type { PressedMessage } from '../../src/commands/pressed-message.ts';
import { BUILT_IN_HOUSE } from '../built-in-house.ts';
import { film } from '../made-up/in-memory.ts';
import { Asker } from './asking.ts';
import { houseOf } from './houses.ts';
import { buttonsOf, isInPlace, isPrivate, shown, titleOf } from './shown.ts';

const asker = new Asker(BUILT_IN_HOUSE);
const GONE = 'That is no longer in the records; ask again to see what is there now.';
const OLD = 'This is from an earlier version of the bot; please ask again.';

describe('what is no longer there', () => {
  const emptied = houseOf([film('Something Else')]);

  it.each([
    ['a page of its card', 'tab/film:the-voice-1982|story|0', []],
    ['the way back to it', 'back/film:the-voice-1982|story|0', []],
    ['a choice of it', 'pick/openly', ['film:the-voice-1982']],
    ['a select that offers it', 'choose/film:something-else|cast|0', ['person:leonid-filatov']],
  ])('is said to be so: %s', async (_, customId, values) => {
    const answer = await new Asker(emptied).press(customId, values);
    expect(answer.outcome).toBe('not-found');
    expect(shown(answer)).toEqual({ text: GONE, fields: {} });
    expect(isPrivate(answer)).toBe(true);
    expect(isInPlace(answer)).toBe(false);
  });

  it('leaves the message as it was, for others to go on with', async () => {
    const card = await asker.command('film', { title: 'the voice' });
    expect(isInPlace(await new Asker(emptied).pressLabelled(card, 'Story'))).toBe(false);
  });
});

describe('an earlier id of a film', () => {
  const merged = houseOf([
    { ...film('Mirror', { year: 1975 }), id: 'mirror', externalIds: ['imdb:tt1'] },
    { ...film('Zerkalo', { year: 1975 }), id: 'zerkalo', source: 'other', externalIds: ['imdb:tt1'] },
  ]);

  it('still works: typed, in a button, on the way back and in a select', async () => {
    const asking = new Asker(merged);
    const answers = [
      await asking.command('film', { title: 'film:zerkalo' }),
      await asking.press('tab/film:zerkalo|story|0'),
      await asking.press('back/film:zerkalo|cast|0'),
      await asking.press('pick/openly', ['film:zerkalo']),
    ];
    expect(answers.map(titleOf)).toEqual(Array.from({ length: 4 }, () => 'Mirror (1975)'));
  });
});

describe('a custom_id that this version does not make', () => {
  it.each([
    '',
    '/',
    'tab',
    'tab/',
    'tab/film:the-voice-1982|story|0|0',
    'tab/film:the-voice-1982|nothing|0',
    'tab/film:the-voice-1982|story|-1',
    'tab/film:the-voice-1982|story|1e9',
    'tab/robot:the-voice-1982|story|0',
    'tab/film:The Voice|story|0',
    'choose/film:\ud800|cast|0',
    `choose/film:${'x'.repeat(500)}|cast|0`,
    'back/',
    'back/film:a|story|0;',
    'pick/loudly',
    'about/-1',
    'about/1/2',
    'about1',
    'film/anything',
    '__proto__/constructor',
    'x'.repeat(10_000),
  ])('asks to ask again: %j', async (customId) => {
    const answer = await asker.press(customId, ['film:the-voice-1982']);
    expect([answer.outcome, answer.error]).toEqual(['fault', undefined]);
    expect(shown(answer)).toEqual({ text: OLD, fields: {} });
    expect(isPrivate(answer)).toBe(true);
  });
});

describe('a select', () => {
  it.each([[[]], [['']], [['nothing']], [['film:']], [['film:the-voice-1982|story|0|0']]])(
    'asks to ask again where it gives no value that it could have offered: %j',
    async (values) => {
      for (const customId of ['pick/openly', 'choose/film:the-voice-1982|cast|0']) {
        const answer = await asker.press(customId, values);
        expect([answer.outcome, shown(answer)]).toEqual(['fault', { text: OLD, fields: {} }]);
        expect(isPrivate(answer)).toBe(true);
      }
    },
  );

  it('says of somebody who is not there any more just that', async () => {
    const answer = await asker.press('pick/openly', ['person:nobody']);
    expect([answer.outcome, shown(answer)]).toEqual(['not-found', { text: GONE, fields: {} }]);
  });

  it('opens the first of several values', async () => {
    const answer = await asker.press('pick/openly', ['film:the-voice-1982', 'company:lenfilm']);
    expect(titleOf(answer)).toBe('The Voice (1982)');
  });
});

describe('a press without its message', () => {
  it('works as well as it can: the way back is what the custom_id itself holds', async () => {
    const bare: PressedMessage = { embeds: [] };
    const page = await asker.press('tab/film:the-voice-1982|story|0', [], bare);
    expect(buttonsOf(page)).not.toContain('↩ Back');
    const person = await asker.press('choose/film:the-voice-1982|cast|0', ['person:leonid-filatov'], bare);
    expect(titleOf(await asker.pressLabelled(person, 'Back'))).toBe('The Voice (1982)');
  });
});
