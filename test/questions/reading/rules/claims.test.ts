import { describe, expect, it } from 'vitest';
import { type Table, understandings, understoodAs } from '../understood.ts';

const CLAIMS: Table = [
  ['did Ana direct Ferryman', 'director(Ferryman) has Ana?'],
  ['is Carlo in Ferryman', 'performer(Ferryman) has Carlo?'],
  ['is Ferryman by Ana', 'maker(Ferryman) has Ana?'],
  ['is Ferryman with Carlo', 'performer(Ferryman) has Carlo?'],
  ['would you call Ferryman a drama', 'genre(Ferryman) has drama?'],
  ['do you know if Carlo is in Ferryman', 'performer(Ferryman) has Carlo?'],
  ['did Albatros produce Ferryman', 'studio(Ferryman) has Albatros?'],
  ['is Ferryman about Gustav', 'topic(Ferryman) has Gustav?'],
  ['was Ferryman shown in Como', 'showing(Ferryman) has in como?'],
  ['is Ferryman a drama', 'genre(Ferryman) has drama?'],
  ['is Ferryman from 1970', 'year(Ferryman) has 1970?'],
  ['is Ferryman in Italian', 'language(Ferryman) has italian?'],
  ['is Ferryman in black and white', 'colour(Ferryman) has black and white?'],
  ['was Ana born in 1930', 'born(Ana) has 1930?'],
];

const NOT_SO: Table = [
  // What is not born has no year of it.
  ['is Ana from 1930', undefined],
  ['was Ferryman born in 1930', undefined],
];

describe('a set beside another, or beside a value', () => {
  it.each(CLAIMS)('is a claim where it is asked whether: %s', (question, understood) => {
    expect(understoodAs(question)).toBe(understood);
  });

  it.each(NOT_SO)('claims nothing where the value cannot be said of it: %s', (question, understood) => {
    expect(understoodAs(question)).toBe(understood);
  });

  it('is a claim within a bound', () => {
    expect(understoodAs('is Ferryman longer than 80 minutes')).toMatch(/^length\(Ferryman\) has 80\.\d+–\?$/);
  });

  it('claims nothing where something else is asked', () => {
    const asked = ['who directed Ferryman', 'which films did Ana direct', 'when did Ana direct Ferryman'];
    expect(
      asked.flatMap((question) => understandings(question)).filter((each) => / has /.test(each)),
    ).toEqual([]);
  });
});
