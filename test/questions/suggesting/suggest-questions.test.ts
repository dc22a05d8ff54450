import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ask } from '../../../src/questions/ask.ts';
import { suggestQuestions } from '../../../src/questions/suggesting/suggest-questions.ts';
import { BUILT_IN_HOUSE } from '../../built-in-house.ts';
import { houseOf } from '../../commands/houses.ts';
import { film, named } from '../../made-up/in-memory.ts';
import { anyText } from '../../replies/any-text.ts';
import { QUESTIONS_TYPED } from './typed.ts';

const MOST = 25;

function suggested(typed: string, house = BUILT_IN_HOUSE): string[] {
  return suggestQuestions(typed, house, MOST);
}

describe('suggestions for an empty text', () => {
  it('are a handful of various questions about what is most looked for', () => {
    expect(suggested('  ').slice(0, 4)).toEqual([
      'Who directed The Voice?',
      'How long is Spiritual Voices?',
      'Which films did Alexander Sokurov direct?',
      'Where was The Voice of Sokurov shown?',
    ]);
    expect(suggested('').length).toBeLessThanOrEqual(8);
  });

  it('are none where there are no records', () => {
    expect(suggested('', houseOf([]))).toEqual([]);
  });
});

describe('a title or name that has been begun', () => {
  it.each([
    ['who directed spir', 'who directed Spiritual Voices?'],
    ['WHO DIRECTED spir', 'WHO DIRECTED Spiritual Voices?'],
    ['how long is Духо', 'how long is Духовные голоса?'],
    ['who directed spirtual voces', 'who directed Spiritual Voices?'],
    ['which films did leonid fil', 'which films did Leonid Filatov play in?'],
    ['where was the voice of sok', 'where was The Voice of Sokurov shown?'],
    ['is spiritual voices longer than the v', 'is spiritual voices longer than The Voice?'],
    [
      'was the voice of sokurov shown in hong',
      'was the voice of sokurov shown in Hong Kong International Film Festival?',
    ],
  ])('is written in full, with the rest as it was typed: %s', (typed, expected) => {
    expect(suggested(typed)[0]).toBe(expected);
  });

  it('is one of several, in the order of the search', () => {
    expect(suggested('when did the v')).toEqual([
      'when did The Voice come out?',
      'when did The Voice of Sokurov come out?',
    ]);
  });

  it('has the year behind it where films share it', () => {
    const two = houseOf([
      film('Solo', { year: 1960, cast: ['Ann'] }),
      film('Solo', { year: 2020, cast: ['Bob'] }),
    ]);
    expect(suggested('who played in so', two).toSorted()).toEqual([
      'who played in Solo (1960)?',
      'who played in Solo (2020)?',
    ]);
  });

  it('has no second question mark where it ends with one', () => {
    const house = houseOf([film('Who Goes There?', { year: 1960, cast: ['Ann'] })]);
    expect(suggested('who played in who g', house)).toEqual(['who played in Who Goes There?']);
  });

  it('may be taken for whole where the words after it have been begun', () => {
    expect(suggested('where was spiritual voices sho')).toEqual(['where was Spiritual Voices shown?']);
  });
});

describe('words that may go on a name or the question', () => {
  const dated = (title: string) => ({ ...film(title), releases: [{ date: '1960' }] });

  it('go on the name where only that is a title', () => {
    const house = houseOf([dated('Solo Cup'), dated('Solo Dance')]);
    expect(suggested('when did solo c', house)).toEqual(['when did Solo Cup come out?']);
  });

  it('go on either where both are', () => {
    const house = houseOf([dated('Solo Cup'), dated('Solo')]);
    expect(suggested('when did solo c', house).toSorted()).toEqual([
      'when did Solo Cup come out?',
      'when did Solo come out?',
    ]);
  });
});

describe('a thing that is all that was typed', () => {
  it.each([
    ['the voice', ['Who directed The Voice?', 'How long is The Voice?', 'Who played in The Voice?']],
    ['leonid fil', ['Which films did Leonid Filatov play in?']],
    ['lenf', ['Which films did Lenfilm produce?', 'Which films did Lenfilm distribute?']],
    ['locar', ['Which films were shown at Locarno International Film Festival?']],
    ['spirtual voces', ['Who directed Spiritual Voices?']],
  ])('is asked about, as far as it is recorded: %s', (typed, expected) => {
    expect(suggested(typed).slice(0, expected.length)).toEqual(expected);
  });

  it('is not asked about what is not recorded of it', () => {
    expect(suggested('the voice')).not.toContain('Where was The Voice shown?');
    expect(ask('Where was The Voice shown?', BUILT_IN_HOUSE).outcome).toBe('not recorded');
  });

  it('leaves room for others that begin so', () => {
    expect(suggested('the voice')).toContain('Who directed The Voice of Sokurov?');
  });
});

describe('a question that has been begun', () => {
  it.each([
    ['how l', ['how long is The Voice?', 'how long is Spiritual Voices?']],
    ['who pl', ['who played in The Voice?']],
    ['which films were', ['which films were shown at Locarno International Film Festival?']],
  ])('goes on as those that begin so: %s', (typed, expected) => {
    expect(suggested(typed).slice(0, expected.length)).toEqual(expected);
  });

  it('that is not followed gives way to others about what is named in it', () => {
    expect(suggested('who painted spiritual voices')[0]).toBe('Who directed Spiritual Voices?');
  });

  it('that is whole is suggested as it is', () => {
    expect(suggested('was The Voice made in the USSR')[0]).toBe('was The Voice made in the USSR?');
  });
});

describe('suggestions for any text', () => {
  const typed = fc.oneof(
    anyText,
    fc.tuple(fc.constantFrom(...QUESTIONS_TYPED), fc.nat(60)).map(([text, length]) => text.slice(0, length)),
    fc.array(fc.constantFrom(...QUESTIONS_TYPED), { maxLength: 4 }).map((texts) => texts.join(' ')),
  );

  it('are at most as many as are wanted, short, each once, and never declined', () => {
    fc.assert(
      fc.property(typed, fc.integer({ min: 0, max: MOST }), (text, most) => {
        const questions = suggestQuestions(text, BUILT_IN_HOUSE, most);
        expect(questions.length).toBeLessThanOrEqual(most);
        expect(new Set(questions).size).toBe(questions.length);
        for (const question of questions) {
          expect(question.length).toBeLessThanOrEqual(100);
          const { outcome } = ask(question, BUILT_IN_HOUSE);
          expect({ question, outcome }).not.toEqual({ question, outcome: 'not followed' });
        }
      }),
      { numRuns: 150 },
    );
  });

  it('are there for every beginning of every suggestion', () => {
    const all = new Set([
      ...suggested(''),
      ...[
        'The Voice',
        'Spiritual Voices',
        'The Voice of Sokurov',
        'Leonid Filatov',
        'Lenfilm',
        'Locarno',
      ].flatMap((name) => suggested(name)),
    ]);
    expect(all.size).toBeGreaterThan(30);
    const beginnings = new Set(
      [...all].flatMap((text) => Array.from(text, (_, at) => text.slice(0, at + 1))),
    );
    expect([...beginnings].filter((text) => suggested(text).length === 0)).toEqual([]);
  });
});

describe('a person', () => {
  it('is asked about by what was recorded of them alone', () => {
    const house = houseOf([{ ...named('person', 'Ann Even'), born: '1950-02-03' }, film('Dawn')]);
    expect(suggested('ann', house)).toEqual(['When was Ann Even born?']);
  });
});
