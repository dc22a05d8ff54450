import { describe, expect, it } from 'vitest';
import { mentionsIn } from '../../../src/questions/mentions/mentions.ts';
import { bySurname } from '../../../src/questions/mentions/surnames.ts';
import { houseOf } from '../../commands/houses.ts';
import { film } from '../../made-up/in-memory.ts';
import { piecesInBrief, sentence } from './said.ts';

const HOUSE = houseOf([
  ...['One', 'Two', 'Three', 'Four'].map((title) => film(title, { cast: ['Stan Even'] })),
  film('Five', { cast: ['Bob Even', 'Ann Odd', 'Cid Odd'] }),
  { ...film('Six'), tags: ['even'] },
  film('Even'),
  film('Made', { cast: ['Ann Made'] }),
]);

function people(text: string): string[] {
  const whole = sentence(text);
  return piecesInBrief(whole, mentionsIn(whole, HOUSE)).flatMap(([, meaning]) =>
    meaning?.startsWith('person:') ? meaning : [],
  );
}

describe('a surname', () => {
  it('is that of whoever has three times the films of any namesake', () => {
    expect(bySurname('Even', HOUSE)).toEqual(['person:stan-even']);
  });

  it('is nobody’s where namesakes have as many', () => {
    expect(bySurname('Odd', HOUSE)).toEqual([]);
    expect(bySurname('Nobody', HOUSE)).toEqual([]);
  });

  it.each(['films by even', 'Even’s films', 'films that even made', 'which films did Even make'])(
    'is somebody’s though it is a tag, and a title: %s',
    (text) => {
      expect(people(text)).toEqual(['person:stan-even']);
    },
  );

  it('is nobody’s where it is a title that is an everyday word', () => {
    expect(bySurname('made', HOUSE)).toEqual(['person:ann-made']);
    expect(people('films by made')).toEqual([]);
  });

  it('is no more than a tag where nothing says that it is somebody', () => {
    expect(people('films about even')).toEqual([]);
  });
});
