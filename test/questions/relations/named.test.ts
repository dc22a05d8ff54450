import { describe, expect, it } from 'vitest';
import type { Reference } from '../../../src/data/reference.ts';
import type { RelationName } from '../../../src/questions/relations/relation.ts';
import { BUILT_IN_HOUSE } from '../../built-in-house.ts';
import { catalogueOf, festival, film, person } from '../../made-up/in-files.ts';
import { recorded } from './in-words.ts';

const { catalogue } = BUILT_IN_HOUSE;

describe('what is recorded of people, companies and festivals', () => {
  it.each<[RelationName, Reference, string[]]>([
    ['born', 'person:alexander-sokurov', ['1951']],
    ['died', 'person:alexander-sokurov', []],
    ['nationality', 'person:alexander-sokurov', ['Russian']],
    ['occupation', 'person:alexander-sokurov', ['director', 'screenwriter']],
    ['about', 'person:ilya-averbakh', ['director', '“The Voice” was his last film.']],
    ['name', 'person:messiaen', ['Messiaen']],
    ['about', 'company:lenfilm', ['film studios']],
    ['seat', 'company:lenfilm', ['Leningrad, Russia (former USSR)']],
    ['founded', 'company:lenfilm', []],
    ['since', 'festival:locarno', ['1946']],
    ['seat', 'festival:locarno', ['Locarno, Switzerland']],
    ['edition', 'festival:locarno', ['1995']],
    ['edition', 'festival:hong-kong', []],
    ['director', 'person:ilya-averbakh', []],
  ])('%s of %s', (relation, reference, facts) => {
    expect(recorded(catalogue, reference, relation)).toEqual(facts);
  });

  it('editions are the years of showings and awards, one after the other', () => {
    const shown = catalogueOf([
      festival('a', 'Lucania Days', { id: 'lucania' }),
      person('a', 'Somebody'),
      film('a', 'One', { selections: [{ festival: 'Lucania Days', year: 2004 }] }),
      film('a', 'Two', { awards: [{ name: 'Cup', festival: 'Lucania Days', year: 1999, result: 'won' }] }),
    ]);
    expect(recorded(shown, 'festival:lucania', 'edition')).toEqual(['1999', '2004']);
  });
});
