import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ask } from '../../../src/questions/ask.ts';
import type { Condition, Query, Question } from '../../../src/questions/query.ts';
import { RELATIONS } from '../../../src/questions/relations/relations.ts';
import { readingInWords } from '../../../src/questions/wording/reading-in-words.ts';
import { RELATION_WORDS } from '../../../src/questions/wording/relation-words.ts';
import { anyQuery } from '../evaluate/any-query.ts';
import { facts, holders, the, valued, words, years } from '../evaluate/queries.ts';
import { HARBOUR } from '../harbour.ts';

const { catalogue } = HARBOUR;

function readingOf(question: string): string {
  const answer = ask(question, HARBOUR);
  return answer.outcome === 'not followed' ? 'not followed' : answer.reading;
}

function which(query: Query): string {
  return readingInWords({ asks: 'which', query }, catalogue);
}

const FERRYMAN = the('film:ferryman-1970');
const NIGHTJAR = the('film:nightjar-1982');
const ANA = the('person:ana');

/** A condition of every kind; none may be missing. */
const CONDITIONS: Readonly<Record<Condition['by'], Condition>> = {
  years: years(1970),
  place: { by: 'place', text: 'Turin' },
  part: { by: 'part', text: 'Captain Novak' },
  entity: { by: 'entity', references: ['festival:lakeside'] },
  anything: { by: 'anything' },
  words: words('drama'),
  form: { by: 'form', language: 'it' },
};

/** A query of every kind; none may be missing. */
const QUERIES: Readonly<Record<Query['op'], Query>> = {
  entities: FERRYMAN,
  all: { op: 'all', kind: 'film' },
  facts: facts(FERRYMAN, 'director'),
  holders: holders(ANA, 'director'),
  valued: valued('genre', words('drama')),
  measured: { op: 'measured', of: holders(ANA, 'director'), measure: 'minutes', range: { least: 90 } },
  detail: { op: 'detail', of: facts(FERRYMAN, 'award'), detail: 'when' },
  except: { op: 'except', of: holders(ANA, 'director'), those: FERRYMAN },
  common: { op: 'common', of: [holders(ANA, 'director'), valued('genre', words('drama'))] },
  either: { op: 'either', of: [FERRYMAN, NIGHTJAR] },
  extreme: { op: 'extreme', of: holders(ANA, 'director'), measure: 'year', end: 'least' },
};

/** A question of every kind; none may be missing. */
const QUESTIONS: Readonly<Record<Question['asks'], Question>> = {
  which: { asks: 'which', query: FERRYMAN },
  'how many': { asks: 'how many', query: holders(ANA, 'director') },
  'whether any': { asks: 'whether any', query: facts(FERRYMAN, 'award') },
  whether: { asks: 'whether', query: facts(FERRYMAN, 'director'), expected: { query: ANA } },
  compare: { asks: 'compare', things: [FERRYMAN, NIGHTJAR], measure: 'minutes', end: 'most', whether: false },
};

describe('a question in words', () => {
  it.each([
    ['who directed Ferryman', 'directors of Ferryman (1970)'],
    ['films by Ana', 'films directed by Ana'],
    ['who wrote the films that Ana directed', 'writers of films directed by Ana'],
    ['who acted with Carlo', 'other cast of films with Carlo'],
    ['how long is Ferryman in hours', 'length of Ferryman (1970), in hours'],
    ['how many films did Ana direct', 'how many: films directed by Ana'],
    ['did Ana direct Ferryman', 'whether Ana is among directors of Ferryman (1970)'],
    ['which is longer, Ferryman or Nightjar', 'the longest of Ferryman (1970) and Nightjar (1982)'],
    ['films of the seventies', 'films from 1970 to 1979'],
    ['films from 1970', 'films of 1970'],
    ['films shot in Turin', 'films shot in “turin”'],
    ["Ana's first film", 'the earliest of films directed by Ana'],
    ['which films did Ana direct besides Ferryman', 'films directed by Ana, without Ferryman (1970)'],
    ['when was Ferryman released in Italy', 'release dates of Ferryman (1970), in “italy”'],
    ['what is Ferryman called in Italian', 'titles of Ferryman (1970), in Italian'],
  ])('is what it was understood as: %s', (question, reading) => {
    expect(readingOf(question)).toBe(reading);
  });

  it('tells films of one title apart, and counts what is more than a few', () => {
    expect(readingOf('who directed Solo')).toBe('directors of Solo (1960) or Solo (2020)');
    expect(which(the('person:a', 'person:b', 'person:c', 'person:d', 'person:e'))).toMatch(/, or 2 more$/);
  });

  it.each(Object.entries(QUESTIONS))('is there for every kind of question: %s', (_asks, question) => {
    expect(readingInWords(question, catalogue)).toMatch(/Ferryman|films/);
  });
});

describe('a query in words', () => {
  it.each(Object.entries(QUERIES))('is there for every kind: %s', (_op, query) => {
    expect(which(query)).toMatch(/Ferryman \(1970\)|films/);
  });

  it('is different for every kind', () => {
    const said = Object.values(QUERIES).map(which);
    expect(new Set(said).size).toBe(said.length);
  });

  it.each(Object.entries(CONDITIONS))('has words for every condition: %s', (_by, condition) => {
    const bare = which(facts(FERRYMAN, 'showing'));
    const narrowed = which(facts(FERRYMAN, 'showing', condition));
    expect(narrowed.slice(0, bare.length)).toBe(bare);
    expect(narrowed.slice(bare.length)).toMatch(/^, .*\p{L}|\d/u);
  });

  it.each([
    ['company', 'companies'],
    ['person', 'people'],
    ['film', 'films'],
    ['festival', 'festivals'],
  ] as const)('calls all of a kind by its plural: %s', (kind, plural) => {
    expect(which({ op: 'all', kind })).toBe(plural);
  });

  it('calls what is measured by its own measure', () => {
    const longer: Query = {
      op: 'measured',
      of: { op: 'all', kind: 'film' },
      measure: 'minutes',
      range: { least: 90 },
    };
    expect(which(longer)).toContain('at least 90 min');
    expect(which({ ...longer, measure: 'viewers' })).not.toContain('min');
  });

  it('calls people and companies of a value no films', () => {
    expect(which(valued('born', years(1930)))).not.toContain('film');
    expect(which(valued('founded', years(1950)))).not.toContain('film');
  });

  it('never has a hole in it, sensible or not', () => {
    const isWithoutBounds = (query: Query) => JSON.stringify(query).includes('"range":{}');
    const asked = anyQuery(catalogue)
      .filter((query) => !isWithoutBounds(query))
      .map((query): Question => ({ asks: 'which', query }));
    fc.assert(
      fc.property(asked, (question) => {
        expect(readingInWords(question, catalogue)).not.toMatch(/undefined|null|NaN|\[object/u);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the words of relations', () => {
  it('are there for every relation, and for no other', () => {
    expect(Object.keys(RELATION_WORDS).toSorted()).toEqual(Object.keys(RELATIONS).toSorted());
  });

  it('tell what a thing has of it, and what films have it of somebody, in a few words', () => {
    const wordless = Object.entries(RELATION_WORDS).filter(
      ([, { facts: forwards, holders: backwards }]) => forwards.trim() === '' || backwards.trim() === '',
    );
    expect(wordless).toEqual([]);
  });
});
