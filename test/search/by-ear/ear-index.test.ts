import { describe, expect, it } from 'vitest';
import { EarIndex } from '../../../src/search/by-ear/ear-index.ts';
import { sounded } from '../../../src/search/by-ear/sounded.ts';
import { nameEntries } from '../../../src/search/entries.ts';
import { catalogueOf, named, words } from '../../made-up/in-memory.ts';

function indexOf(records: readonly object[]): EarIndex {
  const catalogue = catalogueOf(records);
  return new EarIndex([...nameEntries(catalogue, 'person'), ...nameEntries(catalogue, 'company')]);
}

const index = indexOf([
  named('person', 'Andrei Tarkovsky'),
  named('person', 'Akira Kurosawa'),
  named('person', 'Kiyoshi Kurosawa'),
  named('person', 'Bong Joon-ho'),
  named('person', 'Stanley Kubrick', 'Стэнли Кубрик'),
  named('person', 'Ava'),
  named('company', 'Gaumont'),
]);

function candidates(text: string): string[] {
  return index.candidates(sounded(text)).map(({ reference }) => reference);
}

describe('who may be meant by what was heard', () => {
  it.each([
    ['Андрей Тарковский', 'person:andrei-tarkovsky', 'all of it'],
    ['Tarkovsky Andrei', 'person:andrei-tarkovsky', 'surname first'],
    ['Дарговски', 'person:andrei-tarkovsky', 'a word, with consonants that are taken for others'],
    ['Tarkovlsky', 'person:andrei-tarkovsky', 'a consonant that nobody said'],
    ['Takovsky', 'person:andrei-tarkovsky', 'one that was not heard'],
    ['Tarkonsky', 'person:andrei-tarkovsky', 'one that was misheard'],
    ['אקירה קורוסאווה', 'person:akira-kurosawa', 'without vowels'],
    ['봉준호', 'person:bong-joon-ho', 'without blanks'],
    ['Kubrik', 'person:stanley-kubrick', 'one of several forms'],
    ['Гомон', 'company:gaumont', 'a company with a silent ending'],
  ])('%s: %s (%s)', (text, reference) => {
    expect(candidates(text)).toContain(reference);
  });

  it('has first who shares the whole name', () => {
    expect(candidates('Акира Куросава')[0]).toBe('person:akira-kurosawa');
    expect(candidates('Куросава Киёси')[0]).toBe('person:kiyoshi-kurosawa');
  });

  it.each(['', '😀', '1982', 'аэ', 'Филипп Мольнар'])('is nobody for %j', (text) => {
    expect(candidates(text)).toEqual([]);
  });

  it('is at most 150 of the many that sound alike', () => {
    const alike = words(400).map((word) => named('person', `${word} Kurosawa`));
    const crowded = indexOf(alike);
    expect(crowded.candidates(sounded('Куросава'))).toHaveLength(150);
  });
});
