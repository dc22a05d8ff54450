import { describe, expect, it } from 'vitest';
import { answersOf } from '../../../src/tools/ask/answers-of.ts';
import { catalogue } from '../../data/built-in.ts';
import { catalogueOf, film } from '../../made-up/in-memory.ts';
import { answered, found, NOT_FOLLOWED, notRecorded } from './answers.ts';

const VOICE = 'film:the-voice-1982';
const AVERBAKH = 'person:ilya-averbakh';

/** Films of one title, two of them of one year, each with an id. */
function namesakes() {
  const directedBy = (person: string) => ({ credits: [{ person, role: 'director' }] });
  const made = (id: string, year: number, more: object = {}) => ({
    ...film('Dreams', { year }),
    id,
    ...more,
  });
  return catalogueOf([
    made('one', 1955, directedBy('Ann Aal')),
    made('two', 1990, directedBy('Bo Berg')),
    made('three', 1990, directedBy('Cy Coe')),
    { ...film('Persona', { year: 1966 }), id: 'persona' },
  ]);
}

describe('the answers that scripts get', () => {
  it('are names as cards show them, in order', () => {
    const answer = answered({ found: [found(VOICE), found(AVERBAKH)] });
    expect(answersOf(answer, catalogue)).toEqual(['The Voice', 'Ilya Averbakh']);
  });

  it('are values in words, those that read the same once', () => {
    const values = [found({ is: 'date', date: '1982-12-18' }), found({ is: 'year', year: 1982 })];
    const answer = answered({ found: [...values, ...values] });
    expect(answersOf(answer, catalogue)).toEqual(['18 December 1982', '1982']);
  });

  it('are in the unit that was asked for', () => {
    const answer = answered({ found: [found({ is: 'date', date: '1982-12-18' })] }, 'year');
    expect(answersOf(answer, catalogue)).toEqual(['1982']);
  });

  it('are a number alone where it was asked for', () => {
    const answer = answered({ count: 2, found: [found(VOICE), found(AVERBAKH)] });
    expect(answersOf(answer, catalogue)).toEqual(['2']);
  });

  it('are a verdict alone where there is one, even of nothing', () => {
    expect(answersOf(answered({ verdict: 'yes', found: [found(VOICE)] }), catalogue)).toEqual(['Yes']);
    expect(answersOf(answered({ verdict: 'no', instead: [found(VOICE)] }), catalogue)).toEqual(['No']);
    expect(answersOf(answered({ count: 0 }), catalogue)).toEqual(['0']);
  });

  it('are none where the records have none, whatever else they have, and where nothing was followed', () => {
    expect(answersOf(notRecorded([found(VOICE)]), catalogue)).toEqual([]);
    expect(answersOf(NOT_FOLLOWED, catalogue)).toEqual([]);
  });

  it('tell films of one title apart: by year, and by director where the year is the same', () => {
    const all = ['film:one', 'film:two', 'film:three', 'film:persona'].map((one) => found(one));
    expect(answersOf(answered({ found: all }), namesakes())).toEqual([
      'Dreams (1955)',
      'Dreams (1990), by Bo Berg',
      'Dreams (1990), by Cy Coe',
      'Persona',
    ]);
  });

  it('name a film by its title alone where no other of that title is among them', () => {
    const answer = answered({ found: [found('film:one'), found('film:persona'), found('film:one')] });
    expect(answersOf(answer, namesakes())).toEqual(['Dreams', 'Persona']);
  });
});
