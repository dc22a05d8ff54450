import { describe, expect, it } from 'vitest';
import { type Table, understandings, understoodAs } from '../understood.ts';

const PAIRS: Table = [
  ['which films did Ana or Berta direct', '(films[director](Ana) | films[director](Berta))'],
  ['which films did Ana and Berta direct', '(films[director](Ana) & films[director](Berta))'],
  ['who acted in both Ferryman and Nightjar', '(performer(Ferryman) & performer(Nightjar))'],
  ['who wrote Ferryman or Nightjar', '(writer(Ferryman) | writer(Nightjar))'],
];

const SIDES: Table = [
  ['What year was Ferryman shown at Lakeside', 'when(showing(Ferryman){with Lakeside})'],
  ['what does Fritz think of Ferryman', 'opinion(Ferryman){with Fritz}'],
  ['Ferryman at Lakeside', 'showing(Ferryman){with Lakeside}'],
  ['who played Captain Novak in Ferryman', 'performer(Ferryman){as captain novak}'],
];

const CLAIMS: Table = [
  ['did Ana direct Ferryman', 'director(Ferryman) has Ana?'],
  ['is Carlo in Ferryman', 'performer(Ferryman) has Carlo?'],
  ['did Albatros produce Ferryman', 'studio(Ferryman) has Albatros?'],
  ['is Ferryman about Gustav', 'topic(Ferryman) has Gustav?'],
  ['was Ferryman shown in Como', 'showing(Ferryman) has in como?'],
  ['is Ferryman a drama', 'genre(Ferryman) has drama?'],
  ['is Ferryman from 1970', 'year(Ferryman) has 1970?'],
  ['is Ferryman in Italian', 'language(Ferryman) has italian?'],
  ['is Ferryman in black and white', 'colour(Ferryman) has black and white?'],
  ['was Ana born in 1930', 'born(Ana) has 1930?'],
];

const WITHOUT: Table = [
  ['all films except Ferryman', '(all film without Ferryman)'],
  ['which films did Ana direct besides Ferryman', '(other films[director](Ana) without Ferryman)'],
];

const NOT_SO: Table = [
  // Things of different kinds are no pair, and two names side by side say nothing of each other.
  ['who directed Ferryman and Ana', undefined],
  ['is Carlo Ferryman', undefined],
  ['Albatros Lakeside', undefined],
  // What is not born has no year of it.
  ['is Ana from 1930', undefined],
  ['was Ferryman born in 1930', undefined],
];

describe('two sets, or a set and a value, side by side', () => {
  it.each(PAIRS)('are both of them, or either: %s', (question, understood) => {
    expect(understoodAs(question)).toBe(understood);
  });

  it.each(SIDES)('are a fact with another side named: %s', (question, understood) => {
    expect(understoodAs(question)).toBe(understood);
  });

  it.each(CLAIMS)('are a claim where it is asked whether: %s', (question, understood) => {
    expect(understoodAs(question)).toBe(understood);
  });

  it('are a claim within a bound', () => {
    expect(understoodAs('is Ferryman longer than 80 minutes')).toMatch(/^length\(Ferryman\) has 80\.\d+–\?$/);
  });

  it.each(WITHOUT)('are one without the other: %s', (question, understood) => {
    expect(understoodAs(question)).toBe(understood);
  });

  it.each(NOT_SO)('are nothing where neither can be said of the other: %s', (question, understood) => {
    expect(understoodAs(question)).toBe(understood);
  });

  it('claim nothing where something else is asked', () => {
    const asked = ['who directed Ferryman', 'which films did Ana direct', 'when did Ana direct Ferryman'];
    expect(
      asked.flatMap((question) => understandings(question)).filter((each) => / has /.test(each)),
    ).toEqual([]);
  });
});
