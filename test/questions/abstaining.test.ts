import { describe, expect, it } from 'vitest';
import { ask } from '../../src/questions/ask.ts';
import { BUILT_IN_HOUSE } from '../built-in-house.ts';

function notFollowed(question: string) {
  const answer = ask(question, BUILT_IN_HOUSE);
  if (answer.outcome !== 'not followed') throw new Error(`“${question}” was followed`);
  return answer;
}

describe('a question that is not followed', () => {
  it('tells the words that nothing explains, as they were typed', () => {
    expect(notFollowed('Who Painted the Fresco in The Voice?').words).toEqual(['Painted', 'Fresco']);
  });

  it('tells no words where each is known, but not what they ask', () => {
    const { words, recognised } = notFollowed('The Voice');
    expect([words, recognised]).toEqual([[], ['film:the-voice-1982']]);
  });

  it('is answered with three questions about what was recognised, which are answered', () => {
    const { recognised, instead } = notFollowed('who painted the fresco in The Voice?');
    expect(recognised).toEqual(['film:the-voice-1982']);
    expect(instead).toEqual([
      'Who directed The Voice?',
      'How long is The Voice?',
      'Who played in The Voice?',
    ]);
    expect(instead.map((question) => ask(question, BUILT_IN_HOUSE).outcome)).toEqual(
      Array(3).fill('answered'),
    );
  });

  it('has the longest name first, about which is what can be asked instead', () => {
    const { recognised, instead } = notFollowed('did Lenfilm quarrel with Leonid Filatov?');
    expect(recognised).toEqual(['person:leonid-filatov', 'company:lenfilm']);
    expect(instead).toEqual(['Which films did Leonid Filatov play in?']);
  });

  it('has nothing to offer where nothing is recognised', () => {
    expect(notFollowed('xyzzy')).toEqual({
      outcome: 'not followed',
      words: ['xyzzy'],
      recognised: [],
      instead: [],
    });
  });
});
