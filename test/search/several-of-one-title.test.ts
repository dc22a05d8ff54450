import { describe, expect, it } from 'vitest';
import { film, named, searchOf } from '../made-up/in-memory.ts';
import { asks, exactly, loosely, NOTHING, told } from './told.ts';

const search = searchOf([
  film('Solaris', { year: 1972, votes: 100 }),
  film('Solaris', { year: 2002, votes: 300 }),
  film('Solaris', { votes: 200 }),
  film('Solaria', { year: 1999, votes: 900 }),
  film('1984', { year: 1956, votes: 10 }),
  film('1984', { year: 1984, votes: 20 }),
  film('Blade Runner', { year: 1982, votes: 500 }),
  film('Blade Runner 2049', { year: 2017, votes: 400 }),
  film('Death Race 2000', { year: 1975 }),
  film('2001: A Space Odyssey', { year: 1968 }),
  film('M', { year: 1931 }),
  film('The The', { year: 2000 }),
  film(['東京物語', 'Tokyo Story'], { year: 1953 }),
]);

const [NEW, UNDATED, OLD] = ['film:solaris-2002', 'film:solaris', 'film:solaris-1972'] as const;
const [RUNNER, RUNNER_2049] = ['film:blade-runner-1982', 'film:blade-runner-2049-2017'] as const;

describe('films of one title', () => {
  it.each([
    ['Solaris', exactly(NEW, UNDATED, OLD), 'all of them, most voted for first'],
    ['SOLARIS!', exactly(NEW, UNDATED, OLD), 'in any case'],
    ['Солярис', loosely(NEW, UNDATED, OLD), 'all that fit equally well loosely'],
    ['solaris 1972', exactly(OLD), 'a year narrows'],
    ['Solaris (2002)', exactly(NEW), 'another year'],
    ['solarsi 1972', loosely(OLD), 'a year narrows what fits loosely'],
    ['Solariss', loosely(NEW, UNDATED, OLD), 'a doubled letter sounds the same'],
    ['Solaris 1999', asks(NEW), 'the year of a film that is called almost so'],
    ['solaria', exactly('film:solaria-1999'), 'an equal title, though another is near'],
    ['Sol… (1972)', exactly(OLD), 'a cut label and its year'],
    [UNDATED, exactly(UNDATED), 'the value of a choice takes one out of several'],
  ])('%j → %s (%s)', (typed, expected) => {
    expect(told(search.resolve(typed, ['films']))).toBe(expected);
  });

  it('come near together where the year fits none, most voted for first', () => {
    expect(search.resolve('solaris 1990', ['films'])).toEqual({ outcome: 'none', near: [NEW, UNDATED, OLD] });
  });

  it('come near five at most', () => {
    const ten = searchOf(Array.from({ length: 10 }, (_, index) => film('Stalker', { year: 1970 + index })));
    expect(ten.resolve('stalker', ['films'])).toMatchObject({ references: { length: 10 } });
    expect(ten.resolve('stalker 1990', ['films'])).toMatchObject({ near: { length: 5 } });
  });
});

describe('films of nearly one title', () => {
  const alike = searchOf([film('Voyager'), film('Voyageur', { votes: 100 })]);

  it.each([
    ['voyager', exactly('film:voyager'), 'what is equal is not near'],
    ['voyageut', loosely('film:voyageur'), 'one wrong letter: the nearer of two'],
    [
      'voyagers',
      asks('film:voyager'),
      'the nearer comes first, though it is a question and the other would be certain',
    ],
  ])('%j → %s (%s)', (typed, expected) => {
    expect(told(alike.resolve(typed, ['films']))).toBe(expected);
  });
});

describe('titles with numbers', () => {
  it.each([
    ['1984', exactly('film:1984-1984', 'film:1984-1956'), 'a title that is a number'],
    ['1984 1956', exactly('film:1984-1956'), 'such a title and a year'],
    ['1984 (1984)', exactly('film:1984-1984'), 'the same number twice'],
    ['1984 2020', asks('film:1984-1984'), 'such a title and a year of none'],
    ['1956', NOTHING, 'a year alone finds nothing by its year'],
    ['blade runner 2049', exactly(RUNNER_2049), 'a title that ends in a number like a year'],
    ['blade runner 2049 (2017)', exactly(RUNNER_2049), 'the same and its year'],
    ['blade runner', exactly(RUNNER), 'the title before the number'],
    ['blade runner 1982', exactly(RUNNER), 'the same and its year'],
    ['blade runner 2048', asks(RUNNER), 'a number of no title and a year of no film'],
    ['death race 2000', exactly('film:death-race-2000-1975'), 'another title that ends in a year'],
    ['daeth race 2000', loosely('film:death-race-2000-1975'), 'the same with a slip'],
    ['balde runner 2049', loosely(RUNNER_2049), 'a slip before a number that belongs to the title'],
    ['runner blade 2049', loosely(RUNNER_2049), 'another order before such a number'],
    ['2001 space odyssey', loosely('film:2001-a-space-odyssey-1968'), 'a title that begins with a number'],
    ['2002 space odyssey', NOTHING, 'another number is another title'],
  ])('%j → %s (%s)', (typed, expected) => {
    expect(told(search.resolve(typed, ['films']))).toBe(expected);
  });
});

describe('titles of few letters', () => {
  it.each([
    ['m', exactly('film:m-1931'), 'one letter'],
    ['M (1931)', exactly('film:m-1931'), 'one letter and a year'],
    ['n', NOTHING, 'another letter'],
    ['the the', exactly('film:the-the-2000'), 'light words alone, where they are the title'],
    ['the', NOTHING, 'but not one of them'],
    ['東京物語', exactly('film:dongjingwuyu-1953'), 'a script without spaces'],
    ['东京物语', exactly('film:dongjingwuyu-1953'), 'its simplified characters'],
    ['東京', asks('film:dongjingwuyu-1953'), 'its beginning'],
  ])('%j → %s (%s)', (typed, expected) => {
    expect(told(search.resolve(typed, ['films']))).toBe(expected);
  });
});

describe('people of one surname', () => {
  const people = searchOf([
    named('person', 'Emma Stone'),
    named('person', 'Sharon Stone'),
    named('person', 'Oliver Stone'),
    film('Platoon', { cast: ['Oliver Stone', 'Sharon Stone'] }),
    film('Wall Street', { cast: ['Oliver Stone'] }),
  ]);

  it('are all found, those in most films first', () => {
    const [most, more, least] = ['person:oliver-stone', 'person:sharon-stone', 'person:emma-stone'] as const;
    expect(told(people.resolve('stone', ['names']))).toBe(loosely(most, more, least));
  });

  it('are told apart by a given name', () => {
    expect(told(people.resolve('stone sharon', ['names']))).toBe(loosely('person:sharon-stone'));
  });

  it('are not found by a given name that none has', () => {
    expect(people.resolve('lara stone', ['names'])).toMatchObject({ outcome: 'none' });
  });
});

describe('titles all of signs', () => {
  const signs = searchOf([film('$', { year: 1971 }), film('???', { year: 1999 })]);

  it.each([
    ['$', 'film:1971'],
    ['$ (1971)', 'film:1971'],
    ['???', 'film:1999'],
  ])('are found as they stand: %s', (typed, reference) => {
    expect(signs.resolve(typed, ['films'])).toMatchObject({ outcome: 'found', references: [reference] });
    expect(signs.suggest(typed, ['films'], 25).map((suggestion) => suggestion.reference)).toEqual([
      reference,
    ]);
  });

  it.each(['!!!', '€', ''])('are not found by others: %s', (typed) => {
    expect(signs.resolve(typed, ['films'])).toEqual({ outcome: 'none', near: [] });
  });
});

describe('a title of words that thousands of titles have', () => {
  const usual = Array.from({ length: 4000 }, (_, index) => film(`Man Love x${index}`, { votes: 9 }));
  const crowded = searchOf([...usual, film('The Man Love'), film('Woman of the Man Love')]);

  it('is found without its article', () => {
    expect(told(crowded.resolve('man love', ['films']))).toBe(loosely('film:the-man-love'));
  });
});
