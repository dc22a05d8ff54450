import { describe, expect, it } from 'vitest';
import { type Table, understandings, understoodAs } from './understood.ts';

const WHEN: Table = [
  ['when did Ferryman come out', 'release(Ferryman)'],
  ['when was Ana born', 'born(Ana)'],
  ['when was Albatros founded', 'founded(Albatros)'],
  ['since when is Lakeside held', 'since(Lakeside)'],
  ['when was Ferryman shown at Lakeside', 'when(showing(Ferryman){with Lakeside})'],
  ['when did Ferryman win the Golden Oar', 'when(award(Ferryman){golden oar})'],
  ['when did Ferryman come out on DVD', 'when(home video(Ferryman))'],
  ['when did Carlo act', 'year(films[performer](Carlo))'],
  ['when did Ana direct Ferryman', 'year((Ferryman & films[director](Ana)))'],
];

const WHERE: Table = [
  ['where was Ferryman shot', 'filming place(Ferryman)'],
  ['where was Ferryman shown', 'showing(Ferryman)'],
  ['where did Ferryman win a prize', 'where(award(Ferryman))'],
  ['where was Ana born', 'birth place(Ana)'],
  ['where is Lakeside held', 'seat(Lakeside)'],
  ['where is Albatros', 'seat(Albatros)'],
  ['where was Ferryman made', 'country(Ferryman)'],
];

const NEITHER: Table = [
  ['where is Ana', undefined],
  ['where is the director of Ferryman', undefined],
  ['when is the length of Ferryman', undefined],
  ['where does the story of Ferryman happen', undefined],
];

describe('when something was', () => {
  it.each(WHEN)('is told by its date, or by the year of its films: %s', (question, understood) => {
    expect(understoodAs(question)).toBe(understood);
  });

  it('is told of a film alone by its year or its release', () => {
    expect(understandings('when was Ferryman').toSorted()).toEqual(['release(Ferryman)', 'year(Ferryman)']);
  });
});

describe('where something was', () => {
  it.each(WHERE)('is told by its place, or by the country of a film: %s', (question, understood) => {
    expect(understoodAs(question)).toBe(understood);
  });
});

describe('what was at no time, and at no place', () => {
  it.each(NEITHER)('has none: %s', (question, understood) => {
    expect(understoodAs(question)).toBe(understood);
  });
});
