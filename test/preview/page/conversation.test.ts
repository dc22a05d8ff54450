import { describe, expect, it } from 'vitest';
import { NoAnswer } from '../../../src/preview/page/no-answer.ts';
import { answerAt, askBot, conversationWith, slowBot, titleOf } from './talking.ts';

describe('what is said', () => {
  it('stands in the channel, and the bot is not asked', () => {
    const { conversation, changes } = conversationWith(() => Promise.reject(new Error('It was asked.')));
    conversation.say('hello');
    expect(conversation.entries).toMatchObject([{ kind: 'said', text: 'hello' }]);
    expect(changes).toEqual([1]);
  });
});

describe('a command', () => {
  it('is awaited, and its answer comes in that place', async () => {
    const { conversation, changes } = conversationWith(askBot);
    const answered = conversation.command('film', 'film', { title: 'the voice' });
    expect(answerAt(conversation)).toMatchObject({ state: 'sending', used: 'film' });
    const { key } = answerAt(conversation);
    await answered;
    expect(answerAt(conversation)).toMatchObject({ key, state: 'shown', used: 'film', onlyForAsker: false });
    expect(titleOf(answerAt(conversation))).toBe('The Voice (1982)');
    expect(changes).toEqual([1, 1]);
  });

  it('is asked by its English name and shown by the person’s own', async () => {
    const { waiting, ask } = slowBot();
    const { conversation } = conversationWith(ask);
    conversation.command('who', 'кто', { name: 'Filatov' });
    const asked = { kind: 'command', command: 'who', options: { name: 'Filatov' } };
    expect(waiting.map(({ interaction }) => interaction)).toEqual([asked]);
    expect(answerAt(conversation).used).toBe('кто');
  });

  it.each([
    ['private', { title: 'the voice', private: true }],
    ['a question back', { title: 'the voices' }],
  ])('is answered to the asker alone: %s', async (_, options) => {
    const { conversation } = conversationWith(askBot);
    await conversation.command('film', 'film', options);
    expect(answerAt(conversation).onlyForAsker).toBe(true);
  });

  it('that gets no answer says so', async () => {
    const { conversation } = conversationWith(() => Promise.reject(new NoAnswer('late')));
    await conversation.command('about', 'about', {});
    expect(answerAt(conversation)).toMatchObject({ state: 'no-answer', used: 'about' });
  });

  it('hides no fault of our own', async () => {
    const { conversation } = conversationWith(() => Promise.reject(new TypeError('ours')));
    await expect(conversation.command('about', 'about', {})).rejects.toThrow('ours');
  });

  it('is answered in its own place, whichever answer comes first', async () => {
    const { waiting, ask } = slowBot();
    const { conversation } = conversationWith(ask);
    const answered = [
      conversation.command('film', 'film', { title: 'the voice' }),
      conversation.command('who', 'who', { name: 'Leonid Filatov' }),
    ];
    conversation.say('meanwhile');
    await waiting[1]?.answer();
    await answered[1];
    expect(conversation.entries.map((entry) => entry.kind === 'answer' && entry.state)).toEqual([
      'sending',
      'shown',
      false,
    ]);
    await waiting[0]?.answer();
    await answered[0];
    expect(titleOf(answerAt(conversation, 0))).toBe('The Voice (1982)');
    expect(titleOf(answerAt(conversation, 1))).toBe('Leonid Filatov');
    expect(new Set(conversation.entries.map(({ key }) => key)).size).toBe(3);
  });
});

describe('an answer', () => {
  it('that was dismissed before it came stays away', async () => {
    const { waiting, ask } = slowBot();
    const { conversation } = conversationWith(ask);
    const answered = conversation.command('about', 'about', {});
    conversation.dismiss(answerAt(conversation));
    await waiting[0]?.answer();
    await answered;
    expect(conversation.entries).toEqual([]);
  });

  it('is dismissed alone', async () => {
    const { conversation } = conversationWith(askBot);
    conversation.say('before');
    await conversation.command('film', 'film', { title: 'zzzz' });
    conversation.say('behind');
    conversation.dismiss(answerAt(conversation, 1));
    expect(conversation.entries).toMatchObject([{ text: 'before' }, { text: 'behind' }]);
  });
});
