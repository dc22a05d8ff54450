import { describe, expect, it } from 'vitest';
import { type Response, respond } from '../../../src/commands/response.ts';
import type { Found } from '../../../src/data/found.ts';
import { answerMessage } from '../../../src/replies/answers/message.ts';
import type { ShownAnswer, ShownResult } from '../../../src/replies/answers/shown-answer.ts';
import { ANSWER_COLOUR, QUESTION_COLOUR } from '../../../src/replies/message.ts';
import { en } from '../../../src/replies/wording/en.ts';
import { dataOf, markdownOf } from '../../commands/asking.ts';
import { expectWithinLimits } from '../../commands/limits.ts';
import { expectNoForeignMarkup } from '../../commands/markup.ts';
import { buttonsOf, customIdsOf, optionsOf, selectsOf, shown } from '../../commands/shown.ts';
import { catalogueOf, film, named } from '../../made-up/in-memory.ts';
import { found, thing, told } from './found.ts';

const MANY = Array.from({ length: 23 }, (_, index) => ({ ...film(`Film ${index}`), id: `film-${index}` }));

const SETTING = {
  catalogue: catalogueOf([
    { ...film('Mirror', { year: 1975 }), id: 'mirror', credits: [{ person: 'Ann Even', role: 'director' }] },
    { ...film('The Mirror', { year: 1999 }), id: 'the-mirror' },
    { ...named('person', 'Ann Even'), id: 'ann' },
    { ...named('person', 'Bob *Odd*'), id: 'bob' },
    { ...named('festival', 'Lakeside'), id: 'lakeside' },
    ...MANY,
  ]),
  words: en,
};

type Told = Partial<Omit<ShownAnswer, 'result'>> & { readonly page?: number; readonly privately?: boolean };

/** The message of an answer with such a result. */
function answered(result: Partial<ShownResult>, told: Told = {}): Response {
  const { page = 0, privately = false, ...rest } = told;
  const answer = {
    asked: 'who made Mirror?',
    reading: 'the makers of Mirror',
    isComparison: false,
    ...rest,
    result: { found: [], instead: [], ...result },
  };
  const message = answerMessage(answer, { page, privately }, SETTING);
  const response = respond({ outcome: 'found', message, delivery: 'everybody' });
  expectWithinLimits(response, 'command');
  expectNoForeignMarkup(response);
  return response;
}

/** The paragraphs of an answer without that which says how it was understood. */
function paragraphsOf(response: Response): string[] {
  const paragraphs = shown(response).text?.split('\n\n') ?? [];
  expect(paragraphs.at(-1)).toMatch(/^Understood as: /);
  return paragraphs.slice(0, -1);
}

function said(result: Partial<ShownResult>, told?: Told): string[] {
  return paragraphsOf(answered(result, told));
}

const MINUTES = (minutes: number, of: Found['of']) =>
  found({ is: 'minutes', minutes }, { ...(of && { of }) });

describe('an answer', () => {
  it('is the question, what it is answered, how it was understood, and who says so', () => {
    const response = answered({ found: [thing('person:ann', { details: { role: 'director' } })] });
    expect(shown(response)).toEqual({
      title: 'who made Mirror?',
      text: 'Ann Even · director\n\nUnderstood as: the makers of Mirror',
      fields: {},
      foot: 'Source: made-up',
    });
    expect(markdownOf(response)).toContain('**Ann Even** · director');
    expect(selectsOf(response)).toEqual([{ id: 'pick/openly', values: ['person:ann'] }]);
  });

  it('of several begins with how many there are and the first of them, and then lists them in order', () => {
    const two = [thing('person:bob', { details: { part: { name: 'Yulia' } } }), thing('person:ann')];
    expect(said({ found: two })).toEqual([
      '2 people: Bob *Odd* and Ann Even',
      'Bob *Odd* · as Yulia\nAnn Even',
    ]);
    expect(optionsOf(answered({ found: two })).map(({ value }) => value)).toEqual([
      'person:bob',
      'person:ann',
    ]);
  });

  it('does not say of each in a cast that they are an actor', () => {
    const cast = ['person:bob', 'person:ann'] as const;
    const acting = cast.map((one) => thing(one, { details: { role: 'actor' } }));
    expect(said({ found: acting })[1]).toBe('Bob *Odd*\nAnn Even');
    const narrating = thing('person:ann', { details: { role: 'narrator' } });
    expect(said({ found: [...acting.slice(0, 1), narrating] })[1]).toBe(
      'Bob *Odd* · actor\nAnn Even · narrator',
    );
  });

  it('opens a card once that is listed twice', () => {
    const twice = [1995, 1996].map((year) => thing('festival:lakeside', { details: { year } }));
    expect(said({ found: twice })[1]).toBe('Lakeside · 1995\nLakeside · 1996');
    expect(optionsOf(answered({ found: twice })).map(({ value }) => value)).toEqual(['festival:lakeside']);
  });

  it('of values is only lines', () => {
    const response = answered({ found: [told('drama'), told('comedy')] });
    expect(paragraphsOf(response)).toEqual(['2 answers: drama and comedy', 'drama\ncomedy']);
    expect(customIdsOf(response)).toEqual([]);
  });

  it('gives a length in the unit that is wanted', () => {
    expect(said({ found: [MINUTES(327, undefined)] }, { unit: 'hours' })).toEqual(['5.45 hours (327 min)']);
  });

  it('of several things says of which each is', () => {
    const lengths = [MINUTES(87, 'film:mirror'), MINUTES(90, 'film:the-mirror')];
    expect(said({ found: lengths })[1]).toBe('87 min · Mirror (1975)\n90 min · The Mirror (1999)');
  });

  it('marks values where there are several sources', () => {
    const response = answered({
      found: [told('drama', { sources: ['one'] }), told('comedy', { sources: ['one', 'other'] })],
    });
    expect(paragraphsOf(response)[1]).toBe('drama\u00a0¹\ncomedy\u00a0¹\u00a0²');
    expect(shown(response).foot).toBe('Sources: ¹ one · ² other');
  });

  it('of a story is told in paragraphs', () => {
    const story = `${'A long beginning. '.repeat(15)}\n${'An end. '.repeat(10)}`;
    expect(said({ found: [told(story)] })).toEqual([story.replaceAll(' \n', '\n').trim()]);
  });

  it('of opinions says whose each is before it', () => {
    const [one, other] = ['One. '.repeat(60).trim(), 'Other. '.repeat(60).trim()];
    const opinions = [told(one, { details: { person: 'person:ann' } }), told(other)];
    expect(said({ found: opinions })[1]).toBe(`by Ann Even\n${one}\n${other}`);
  });

  it('repeats nothing that was typed as markup', () => {
    const response = answered({ found: [told('drama')] }, { asked: '*Who* <@1>?', reading: 'a *film* <@1>' });
    expect(shown(response).title).toBe('*Who* <@1>?');
    expect(shown(response).text).toContain('Understood as: a *film* <@1>');
  });
});

describe('a yes or no', () => {
  it('is given with its reason', () => {
    const shownThere = thing('festival:lakeside', { details: { year: 1995, place: { name: 'Ledbury' } } });
    const response = answered({ verdict: 'yes', found: [shownThere] });
    expect(paragraphsOf(response)).toEqual(['Yes: Lakeside (1995, Ledbury)']);
    expect(selectsOf(response)).toEqual([{ id: 'pick/openly', values: ['festival:lakeside'] }]);
    expect(said({ verdict: 'no', instead: [found({ is: 'year', year: 1982 })] })).toEqual(['No: 1982']);
  });

  it('stands alone where no reason is recorded', () => {
    expect(said({ verdict: 'yes' })).toEqual(['Yes']);
  });

  it('is an answer, be it a no', () => {
    const [embed] = dataOf(answered({ verdict: 'no' })).embeds ?? [];
    expect(embed?.color).toBe(ANSWER_COLOUR);
  });
});

describe('a count', () => {
  it('says what it counts, and the first of them', () => {
    const four = ['film:mirror', 'film:film-1', 'film:film-2', 'film:film-3', 'film:film-4'] as const;
    expect(said({ count: 5, found: four.map((one) => thing(one)) })[0]).toBe(
      '5 films: Mirror (1975), Film 1, Film 2 and 2 more',
    );
    expect(said({ count: 1, found: [thing('person:ann')] })).toEqual(['1 person: Ann Even']);
  });

  it('is a mere number where nothing is named', () => {
    expect(said({ count: 1200 })).toEqual(['1,200']);
  });
});

describe('an order or comparison', () => {
  it('says what it rests on', () => {
    const base = { measure: 'minutes', recorded: 2, among: 3 } as const;
    expect(said({ found: [thing('film:mirror')], base })).toEqual([
      'Mirror (1975) · of the 2 films whose length is recorded; of 1 more it is not',
    ]);
  });

  it('shows both values', () => {
    const instead = [MINUTES(87, 'film:the-mirror'), MINUTES(327, 'film:mirror')];
    expect(said({ found: [thing('film:mirror')], instead }, { isComparison: true })).toEqual([
      'Mirror (1975), 327 min (5 h 27 min); The Mirror (1999), 87 min',
    ]);
    expect(said({ verdict: 'no', instead }, { isComparison: true })).toEqual([
      'No: The Mirror (1999), 87 min; Mirror (1975), 327 min (5 h 27 min)',
    ]);
  });

  it('shows the value of what is at an end', () => {
    const base = { measure: 'minutes', recorded: 2, among: 2 } as const;
    expect(said({ found: [thing('film:mirror')], instead: [MINUTES(71, 'film:mirror')], base })).toEqual([
      'Mirror (1975), 71 min · of the 2 films whose length is recorded',
    ]);
  });
});

describe('what is not in the records', () => {
  it('says what they list in its place', () => {
    expect(said({ instead: [thing('festival:lakeside'), told('Riverside'), told('Hillside')] })).toEqual([
      'Not in the records: they list Lakeside, Riverside and Hillside.',
    ]);
    expect(said({})).toEqual(['Not in the records.']);
  });

  it('is no answer: grey, and with nothing to open', () => {
    const response = answered({ instead: [thing('festival:lakeside')] });
    expect(dataOf(response).embeds?.[0]?.color).toBe(QUESTION_COLOUR);
    expect(customIdsOf(response)).toEqual([]);
  });

  it('names no source where none says anything', () => {
    expect(shown(answered({})).foot).toBeUndefined();
  });
});

describe('the pages of an answer', () => {
  const films = MANY.map(({ id }) => thing(`film:${id}`));
  const linesAt = (page: number) => said({ found: films }, { page })[1]?.split('\n') ?? [];

  it('are of ten each, in order, the answer above each', () => {
    expect([0, 1, 2].map((page) => linesAt(page).length)).toEqual([10, 10, 3]);
    expect([0, 1, 2].flatMap(linesAt)).toEqual(MANY.map((_, index) => `Film ${index}`));
    expect(said({ found: films }, { page: 2 })[0]).toBe('23 films: Film 0, Film 1, Film 2 and 20 more');
  });

  it('open what is on them', () => {
    const last = answered({ found: films }, { page: 2 });
    expect(optionsOf(last).map(({ value }) => value)).toEqual([
      'film:film-20',
      'film:film-21',
      'film:film-22',
    ]);
  });

  it('are turned by buttons that hold nothing but the page', () => {
    const [first, middle, last] = [0, 1, 2].map((page) => answered({ found: films }, { page }));
    expect([first, middle, last].map((page) => page && buttonsOf(page))).toEqual([
      ['More ▶'],
      ['◀ Earlier', 'More ▶'],
      ['◀ Earlier'],
    ]);
    expect(middle && customIdsOf(middle)).toEqual(['pick/openly', 'ask/page/0', 'ask/page/1', 'ask/page/2']);
  });

  it('end with the last, whichever is wanted', () => {
    expect(linesAt(999_999)).toEqual(linesAt(2));
  });

  it('lose nothing of long texts', () => {
    const texts = Array.from({ length: 5 }, (_, index) => told(`${index} ${'word '.repeat(800)}`));
    const pages = Array.from({ length: 30 }, (_, page) => answered({ found: texts }, { page }));
    const { length } = pages.filter((page) => buttonsOf(page).includes('More ▶'));
    const all = pages.slice(0, length + 1).map((page) => paragraphsOf(page).slice(1).join('\n'));
    expect(all.join('\n').match(/word/g)).toHaveLength(4000);
  });

  it('post a card only for whoever picks it, where the answer is private', () => {
    expect(selectsOf(answered({ found: films }, { privately: true }))[0]?.id).toBe('pick/privately');
  });
});
