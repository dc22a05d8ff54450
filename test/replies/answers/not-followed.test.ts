import { describe, expect, it } from 'vitest';
import { respond } from '../../../src/commands/response.ts';
import { type NotFollowed, notFollowedMessage } from '../../../src/replies/answers/not-followed.ts';
import { QUESTION_COLOUR } from '../../../src/replies/message.ts';
import { en } from '../../../src/replies/wording/en.ts';
import { dataOf } from '../../commands/asking.ts';
import { expectWithinLimits } from '../../commands/limits.ts';
import { selectsOf, shown } from '../../commands/shown.ts';
import { catalogueOf, film, named } from '../../made-up/in-memory.ts';

const SETTING = {
  catalogue: catalogueOf([{ ...film('Mirror', { year: 1975 }), id: 'mirror' }, named('person', 'Ann')]),
  words: en,
};

/** The message to a question that was not followed so. */
function notFollowed(question: Partial<NotFollowed>, privately = false) {
  const whole = { asked: 'who painted the fresco?', words: [], recognised: [], instead: [], ...question };
  const message = notFollowedMessage(whole, privately, SETTING);
  const response = respond({ outcome: 'not-found', message, delivery: 'asker' });
  expectWithinLimits(response, 'command');
  return response;
}

describe('a question that was not followed', () => {
  it('is repeated, in grey, with the words that were not followed', () => {
    const response = notFollowed({ words: ['painted', 'fresco'] });
    expect(shown(response)).toEqual({
      title: 'who painted the fresco?',
      text: 'Not followed: painted, fresco.',
      fields: {},
    });
    expect(dataOf(response).embeds?.[0]?.color).toBe(QUESTION_COLOUR);
  });

  it('is said to be unclear where its words are clear', () => {
    expect(shown(notFollowed({})).text).toBe('The words are clear, but not what they ask.');
  });

  it('gives at most three questions that can be asked, as they are typed', () => {
    const instead = ['who directed `Mirror`?', '*who* wrote it?', 'how long is it?', 'a fourth?'];
    expect(dataOf(notFollowed({ instead })).embeds?.[0]?.description?.split('\n').slice(1)).toEqual([
      'What can be asked:',
      '`who directed ’Mirror’?`',
      '`*who* wrote it?`',
      '`how long is it?`',
    ]);
  });

  it('offers the cards of what was recognised, each once', () => {
    const recognised = ['film:mirror', 'person:ann', 'film:mirror'] as const;
    expect(selectsOf(notFollowed({ recognised }))).toEqual([
      { id: 'pick/openly', values: ['film:mirror', 'person:ann'] },
    ]);
    expect(selectsOf(notFollowed({ recognised }, true))[0]?.id).toBe('pick/privately');
  });

  it('repeats words as they were typed, and not without end', () => {
    const [embed] =
      dataOf(notFollowed({ words: ['*fresco*', ...Array(500).fill('x'.repeat(300))] })).embeds ?? [];
    expect(embed?.description).toContain('\\*fresco\\*');
    expect(embed?.description?.length).toBeLessThan(1000);
  });
});
