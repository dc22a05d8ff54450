import { describe, expect, it } from 'vitest';
import type { Response } from '../../../src/commands/response.ts';
import { film } from '../../made-up/in-memory.ts';
import { Asker, dataOf, messageOf } from '../asking.ts';
import { CLUB } from '../films/club.ts';
import { houseOf } from '../houses.ts';
import { expectWithinLimits } from '../limits.ts';
import { buttonsOf, customIdsOf, isInPlace, optionsOf, selectsOf, shown, titleOf } from '../shown.ts';

const asker = new Asker(CLUB);
const QUESTION = 'which films did Ann Even play in?';

function linesOf(response: Response): string[] {
  const [, list = ''] = (shown(response).text ?? '').split('\n\n');
  return list.split('\n').map((line) => line.split(' (')[0] ?? '');
}

describe('an answer of more than ten', () => {
  it('is turned in place, ten a page, in one order', async () => {
    const first = await asker.command('ask', { question: QUESTION });
    const second = await asker.pressLabelled(first, 'More');
    expectWithinLimits(second, 'press', messageOf(first));
    expect([isInPlace(second), second.outcome]).toEqual([true, 'found']);
    expect([first, second].map((page) => linesOf(page).length)).toEqual([10, 3]);
    expect([first, second].flatMap(linesOf)).toEqual(
      Array.from({ length: 13 }, (_, index) => `Film ${2 * index}`),
    );
    expect(dataOf(await asker.pressLabelled(second, 'Earlier'))).toEqual(dataOf(first));
  });

  it('has in its select what is on the page, in its order', async () => {
    const second = await asker.pressLabelled(await asker.command('ask', { question: QUESTION }), 'More');
    expect(optionsOf(second).map(({ label }) => label.split(' (')[0])).toEqual(linesOf(second));
  });

  it('reads its question from its title, however it was typed, and from nothing else', async () => {
    const question = '  which *films*   did "Ann Even" play in?? ';
    const first = await asker.command('ask', { question });
    expect(customIdsOf(first).filter((id) => !/^(pick|ask\/page)\//.test(id))).toEqual([]);
    const turned = await asker.press('ask/page/0', [], messageOf(first));
    expect(dataOf(turned)).toEqual({ ...dataOf(first) });
  });

  it('stays private, with the cards that are picked from it', async () => {
    const first = await asker.command('ask', { question: QUESTION, private: true });
    expect(selectsOf(await asker.pressLabelled(first, 'More'))[0]?.id).toBe('pick/privately');
  });

  it('shows its last page where there are fewer by now', async () => {
    const first = await asker.command('ask', { question: QUESTION });
    const last = await asker.press('ask/page/999', [], messageOf(first));
    expect(buttonsOf(last)).toEqual(['◀ Earlier']);
    expect(linesOf(last)).toHaveLength(3);
  });

  it('says in its place what is not there any more', async () => {
    const first = await asker.command('ask', { question: QUESTION });
    const answer = await new Asker(houseOf([film('Other')])).press('ask/page/1', [], messageOf(first));
    expect([answer.outcome, isInPlace(answer)]).toEqual(['not-found', true]);
    expect(titleOf(answer)).toBe(QUESTION);
  });
});

describe('a page of a message without a question', () => {
  it.each([
    ['without a title', 'ask/page/1', { embeds: [{}] }],
    ['without an embed', 'ask/page/1', { embeds: [] }],
    ['with a page that is none', 'ask/page/x', { embeds: [{ title: QUESTION }] }],
    ['with an action that is none', 'ask/open/1', { embeds: [{ title: QUESTION }] }],
  ])('is of an earlier version: %s', async (_, customId, message) => {
    const answer = await asker.press(customId, [], message);
    expect([answer.outcome, shown(answer).text]).toEqual([
      'fault',
      'This is from an earlier version of the bot; please ask again.',
    ]);
  });
});
