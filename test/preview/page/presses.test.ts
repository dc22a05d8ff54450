import { describe, expect, it } from 'vitest';
import { respond, sentence } from '../../../src/commands/response.ts';
import type { Interaction } from '../../../src/preview/interaction.ts';
import { NoAnswer } from '../../../src/preview/page/no-answer.ts';
import { answerAt, askBot, conversationWith, pick, press, slowBot, titleOf } from './talking.ts';

describe('a press', () => {
  /** A conversation with The Voice in it, and a bot that is slow from then on. */
  async function withTheVoice(options = {}) {
    const { waiting, ask } = slowBot();
    const { conversation } = conversationWith(ask);
    const answered = conversation.command('film', 'film', { title: 'the voice', ...options });
    await waiting.shift()?.answer();
    await answered;
    return { conversation, waiting };
  }

  it('changes its own message, and sends along what stands on it', async () => {
    const { conversation, waiting } = await withTheVoice();
    const before = answerAt(conversation);
    const pressed = press(conversation, before, 'Story');
    expect(waiting[0]?.interaction).toMatchObject({
      kind: 'press',
      values: [],
      message: { embeds: before.message.embeds },
    });
    expect(answerAt(conversation)).toEqual({ ...before, busy: true });
    await waiting[0]?.answer();
    await pressed;
    expect(conversation.entries).toHaveLength(1);
    expect(answerAt(conversation)).toMatchObject({
      key: before.key,
      used: 'film',
      busy: false,
      failed: false,
    });
    expect(answerAt(conversation).message).not.toEqual(before.message);
  });

  it('is one at a time, however fast two buttons are pressed', async () => {
    const { conversation, waiting } = await withTheVoice();
    const before = answerAt(conversation);
    const pressed = press(conversation, before, 'Story');
    press(conversation, before, 'Cast & crew');
    press(conversation, answerAt(conversation), 'Cast & crew');
    expect(waiting).toHaveLength(1);
    await waiting[0]?.answer();
    await pressed;
    expect(JSON.stringify(answerAt(conversation).message.embeds)).toContain('Not to be confused with');
  });

  it('on one message leaves the others free', async () => {
    const { conversation, waiting } = await withTheVoice();
    const answered = conversation.command('film', 'film', { title: 'spiritual voices' });
    await waiting.shift()?.answer();
    await answered;
    press(conversation, answerAt(conversation, 0), 'Story');
    press(conversation, answerAt(conversation, 1), 'Cast & crew');
    expect(conversation.entries).toMatchObject([{ busy: true }, { busy: true }]);
    expect(waiting).toHaveLength(2);
  });

  it('that gets no answer leaves the message as it was, says so, and can be tried again', async () => {
    const { conversation, waiting } = await withTheVoice();
    const before = answerAt(conversation);
    const failing = press(conversation, before, 'Story');
    waiting.shift()?.fail(new NoAnswer('gone'));
    await failing;
    expect(answerAt(conversation)).toEqual({ ...before, failed: true });
    const again = press(conversation, answerAt(conversation), 'Story');
    expect(answerAt(conversation)).toMatchObject({ busy: true, failed: false });
    await waiting.shift()?.answer();
    await again;
    expect(answerAt(conversation)).toMatchObject({ busy: false, failed: false });
  });

  it('on a message for the asker alone keeps it so', async () => {
    const { conversation, waiting } = await withTheVoice({ private: true });
    const pressed = press(conversation, answerAt(conversation), 'Story');
    await waiting[0]?.answer();
    await pressed;
    expect(answerAt(conversation).onlyForAsker).toBe(true);
  });

  it('may post a message of its own, for everybody, and leaves the pressed one', async () => {
    const { conversation, changes } = conversationWith(askBot);
    await conversation.command('film', 'film', { title: 'the voices' });
    const question = answerAt(conversation);
    await pick(conversation, question, 'The Voice (1982)');
    expect(conversation.entries).toHaveLength(2);
    expect(answerAt(conversation, 0)).toEqual(question);
    expect(answerAt(conversation)).toMatchObject({ state: 'shown', onlyForAsker: false });
    expect(answerAt(conversation).used).toBeUndefined();
    expect(titleOf(answerAt(conversation))).toBe('The Voice (1982)');
    expect(changes.at(-1)).toBe(2);
  });

  it('on a message that was dismissed meanwhile does not bring it back', async () => {
    const { conversation, waiting } = await withTheVoice({ private: true });
    const pressed = press(conversation, answerAt(conversation), 'Story');
    conversation.dismiss(answerAt(conversation));
    await waiting[0]?.answer();
    await pressed;
    expect(conversation.entries).toEqual([]);
  });

  it('takes the components away that a changed message no longer has', async () => {
    const last = respond({ ...sentence('found', 'That was all.'), delivery: 'in-place' });
    const bot = (interaction: Interaction) =>
      interaction.kind === 'press' ? Promise.resolve(last.body) : askBot(interaction);
    const { conversation } = conversationWith(bot);
    await conversation.command('film', 'film', { title: 'the voice' });
    await press(conversation, answerAt(conversation), 'Story');
    expect(answerAt(conversation).message).toMatchObject({ content: '', components: [] });
  });
});
