import { describe, expect, it } from 'vitest';
import { type Table, understoodAs } from '../understood.ts';

const OF_COMPANIES: Table = [
  ['films that Albatros was involved in', 'films[any company](Albatros)'],
  ['what did Albatros make', 'films[studio](Albatros)'],
  ['which films did Albatros produce', 'films[studio](Albatros)'],
  ['which company produced Ferryman', 'studio(Ferryman)'],
  ['which countries produced Ferryman', 'country(Ferryman)'],
];

const OF_PEOPLE: Table = [
  ['what did Ana make', 'films[maker](Ana)'],
  ['who made Ferryman', 'maker(Ferryman)'],
  ['who was involved in Ferryman', 'anybody(Ferryman)'],
  ['which company distributed Ferryman', 'distribution(Ferryman)'],
];

describe('words for people’s work', () => {
  it.each(OF_COMPANIES)('mean what companies did where a company is meant: %s', (question, understood) => {
    expect(understoodAs(question)).toBe(understood);
  });

  it.each(OF_PEOPLE)('mean what people did elsewhere: %s', (question, understood) => {
    expect(understoodAs(question)).toBe(understood);
  });

  it('as nouns are no companies’', () => {
    expect(understoodAs('the producers of Albatros')).toBeUndefined();
  });
});
