import { describe, expect, it } from 'vitest';
import { BUILT_IN_HOUSE } from '../built-in-house.ts';
import { Asker, dataOf } from './asking.ts';
import { expectWithinLimits } from './limits.ts';
import { isInPlace, isPrivate, optionsOf, selectsOf, shown, titleOf } from './shown.ts';

const asker = new Asker(BUILT_IN_HOUSE);

function answerTo(question: string, privately = false) {
  return asker.command('ask', { question, private: privately });
}

/** The first line of the answer to a question. */
async function firstLineTo(question: string): Promise<string | undefined> {
  const answer = await answerTo(question);
  expectWithinLimits(answer, 'command');
  return shown(answer).text?.split('\n')[0];
}

describe('/ask', () => {
  it('repeats the question, answers it, and says how it was understood and who says so', async () => {
    const answer = await answerTo('who directed The Voice?');
    expect(answer.outcome).toBe('found');
    expect(isPrivate(answer)).toBe(false);
    const { title, text, foot } = shown(answer);
    expect([title, foot]).toEqual(['who directed The Voice?', 'Source: Wikipedia, “The Voice” (1982)']);
    expect(text).toMatch(/^Ilya Averbakh\n\nUnderstood as: .*The Voice/);
    expect(selectsOf(answer)).toEqual([{ id: 'pick/openly', values: ['person:ilya-averbakh'] }]);
  });

  it.each([
    ['how long is Spiritual Voices in hours?', '5.45 hours (327 min)'],
    ['what was the budget of The Voice?', '$6,500,000 (estimated)'],
    ['in which decade was The Voice made?', 'the 1980s'],
    ['how many films did Sokurov direct?', '1 film: Spiritual Voices (1995)'],
    ['who played Yulia Martynova?', 'Natalya Sayko · as Yulia Martynova'],
    [
      'when did The Voice come out in East Germany?',
      '28 October 1983 · in East Germany, with German narration and German subtitles',
    ],
  ])('answers in its first line: %s', async (question, expected) => {
    expect(await firstLineTo(question)).toBe(expected);
  });

  it.each([
    ['was The Voice of Sokurov shown in Hong Kong?', /^Yes: Hong Kong International Film Festival/],
    ['was The Voice made in 1983?', /^No: 1982$/],
    ['is Spiritual Voices longer than The Voice?', /^Yes: .*327 min.*87 min/],
  ])('answers yes or no with the reason: %s', async (question, expected) => {
    expect(await firstLineTo(question)).toMatch(expected);
  });

  it('says of several how many they are, and lists them in the order of the answer', async () => {
    const answer = await answerTo('who acted in The Voice?');
    const [first, list] = (shown(answer).text ?? '').split('\n\n');
    expect(first).toBe('8 people: Natalya Sayko, Leonid Filatov, Grigori Kalatosishvili and 5 more');
    expect(list?.split('\n').slice(0, 3)).toEqual([
      'Natalya Sayko · as Yulia Martynova',
      'Leonid Filatov · as the director of the film within the film',
      'Grigori Kalatosishvili',
    ]);
    expect(optionsOf(answer).map(({ label }) => label)).toEqual(
      list?.split('\n').map((line) => line.split(' · ')[0]),
    );
  });

  it('says what an order rests on', async () => {
    expect(await firstLineTo('which is the longest film?')).toMatch(
      /^Spiritual Voices \(1995\).* · of the 2 films whose length is recorded; of 1 more it is not$/,
    );
  });

  it('tells a story in paragraphs', async () => {
    const line = await firstLineTo('what happens in Spiritual Voices?');
    expect(line).toMatch(/^Pages from the diaries of a war\. .* goes on around them\.$/);
  });

  it('posts the card that is picked as a message of its own', async () => {
    const card = await asker.pick(await answerTo('who directed The Voice?'), 'Ilya Averbakh');
    expect([titleOf(card), isInPlace(card), isPrivate(card)]).toEqual(['Ilya Averbakh', false, false]);
  });

  it('keeps to its asker what was asked privately, cards included', async () => {
    const answer = await answerTo('who directed The Voice?', true);
    expect(isPrivate(answer)).toBe(true);
    expect(isPrivate(await asker.pick(answer, 'Ilya Averbakh'))).toBe(true);
  });
});

describe('a question that the records don’t answer', () => {
  it('is told what they list instead, which only its asker sees', async () => {
    const answer = await answerTo('was The Voice of Sokurov shown in Berlin?');
    expect([answer.outcome, isPrivate(answer)]).toEqual(['not-found', true]);
    expect(shown(answer).text).toMatch(/^Not in the records: they list .*Locarno.*Helsinki.*Hong Kong/);
    expect(selectsOf(answer)).toEqual([]);
  });
});

describe('a question that is too long for its title', () => {
  it('is refused in a sentence', async () => {
    const answer = await answerTo(`who directed ${'The Voice '.repeat(30)}`);
    expect(answer.outcome).toBe('not-found');
    expect(shown(answer)).toEqual({ text: 'Please ask that in at most 256 characters.', fields: {} });
    expect(isPrivate(answer)).toBe(true);
  });
});

describe('a question that is not followed', () => {
  it('is told which of its words, and only its asker sees it', async () => {
    const answer = await answerTo('who painted the fresco in The Voice?');
    expect([answer.outcome, isPrivate(answer)]).toEqual(['not-found', true]);
    expect(titleOf(answer)).toBe('who painted the fresco in The Voice?');
    expect(shown(answer).text).toMatch(/^Not followed: .*painted.*fresco.*\./);
  });

  it('gets the card of what was recognised, and questions that can be answered', async () => {
    const answer = await answerTo('who painted the fresco in The Voice?');
    expect(optionsOf(answer).map(({ value }) => value)).toContain('film:the-voice-1982');
    const questions = [...(dataOf(answer).embeds?.[0]?.description ?? '').matchAll(/^`(.+)`$/gm)];
    expect(questions.length).toBeGreaterThan(0);
    for (const [, question = ''] of questions) {
      expect({ question, outcome: (await answerTo(question)).outcome }).toEqual({
        question,
        outcome: 'found',
      });
    }
    expect(titleOf(await asker.pick(answer, 'The Voice (1982)'))).toBe('The Voice (1982)');
  });

  it('gets two examples where nothing of it was recognised', async () => {
    const { text = '' } = shown(await answerTo('xyzzy'));
    expect(text).toBe(
      [
        'Not followed: xyzzy.',
        'What can be asked:',
        '`who directed The Voice?`',
        '`was The Voice of Sokurov shown in Hong Kong?`',
      ].join('\n'),
    );
  });

  it('may have nothing in it that shows', async () => {
    const answer = await answerTo('\u202e\u2066');
    expect(answer.outcome).toBe('not-found');
    expectWithinLimits(answer, 'command');
  });
});

describe('suggestions for a question', () => {
  it.each(['', 'who', 'who directed', 'how long is spir'])(
    'are whole questions that are answered: %j',
    async (typed) => {
      const suggested = await asker.suggest('ask', 'question', typed);
      expect(suggested.length).toBeGreaterThan(0);
      for (const { name, value } of suggested) {
        expect(value).toBe(name);
        expect({ name, outcome: (await answerTo(name)).outcome }).toEqual({ name, outcome: 'found' });
      }
    },
  );
});
